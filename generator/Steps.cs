using Microsoft.CodeAnalysis;
using Router.Codegen.Collections;

namespace Router.Codegen;

/// <summary>The names of the pipeline's steps, and the operators they are built with.</summary>
/// <remarks>
/// Every change of one page visits all entries of a step over pages, so such steps are few: each filters its results itself. Their values
/// are objects and pairs of objects: for every other kind of value, the first run has to compile another instantiation of the driver.
/// </remarks>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Target = nameof(Target);
    public const string Pages = nameof(Pages);
    public const string Overrides = nameof(Overrides);
    public const string Sets = nameof(Sets);
    public const string TypedPages = nameof(TypedPages);
    public const string Summaries = nameof(Summaries);
    public const string Names = nameof(Names);
    public const string Facts = nameof(Facts);
    public const string Shapes = nameof(Shapes);
    public const string UnionLinks = nameof(UnionLinks);
    public const string UnionDependencies = nameof(UnionDependencies);
    public const string UnionPages = nameof(UnionPages);
    public const string UnionShapes = nameof(UnionShapes);
    public const string Outlines = nameof(Outlines);
    public const string Plan = nameof(Plan);
    public const string EmittedShapes = nameof(EmittedShapes);
    public const string Sources = nameof(Sources);
    public const string Layout = nameof(Layout);
    public const string Files = nameof(Files);
    public const string Entries = nameof(Entries);

    /// <summary>Selects a result for each value and leaves out nulls.</summary>
    public static IncrementalValuesProvider<TResult> SelectNotNull<T, TResult>(
        this IncrementalValuesProvider<T> provider, string name, Func<T, CancellationToken, TResult?> make)
        where TResult : class => provider
        .SelectMany((value, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            return make(value, cancellation) is { } made ? ImmutableArray.Create(made) : [];
        })
        .WithComparer(SameOrEqual<TResult>.Comparer)
        .WithTrackingName(name);

    /// <summary>Combines each value with another value, and compares the pairs by reference.</summary>
    public static IncrementalValuesProvider<(T Left, TOther Right)> CombineSame<T, TOther>(
        this IncrementalValuesProvider<T> provider, IncrementalValueProvider<TOther> other)
        where T : class
        where TOther : class => provider.Combine(other).WithComparer(SamePair<T, TOther>.Comparer);

    /// <summary>Collects the values of two steps in one value.</summary>
    public static IncrementalValueProvider<All<T>> CollectAll<T>(this IncrementalValuesProvider<T> some, IncrementalValuesProvider<T> others)
        where T : class => some.CollectAll().Combine(others.CollectAll())
        .Select(static (both, _) => new All<T>(both.Left.Items.AddRange(both.Right.Items)));

    /// <summary>Collects the values of a step in one value.</summary>
    public static IncrementalValueProvider<All<T>> CollectAll<T>(this IncrementalValuesProvider<T> provider)
        where T : class => provider.Collect().Select(static (items, _) => new All<T>(items));
}

/// <summary>The values of a step.</summary>
internal sealed record All<T>(ImmutableArray<T> Items)
    where T : class;
