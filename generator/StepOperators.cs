using Microsoft.CodeAnalysis;
using Router.Codegen.Collections;

namespace Router.Codegen;

/// <summary>The operators that the pipeline's steps are built with.</summary>
/// <remarks>
/// Every change of one page visits all entries of a step over pages, so the steps are few and each filters its own results. Their values
/// are objects and pairs of objects: each other kind of value would be one more instantiation of the driver to compile in the first run.
/// </remarks>
internal static class StepOperators
{
    /// <summary>Selects a result for each value and leaves out nulls.</summary>
    public static IncrementalValuesProvider<TResult> SelectNotNull<T, TResult>(
        this IncrementalValuesProvider<T> provider, string name, Func<T, CancellationToken, TResult?> select)
        where TResult : class => provider
        .SelectMany((value, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            return select(value, cancellation) is { } result ? ImmutableArray.Create(result) : [];
        })
        .WithComparer(SameOrEqual<TResult>.Comparer)
        .WithTrackingName(name);

    /// <summary>Selects a result for each pair and leaves out nulls.</summary>
    public static IncrementalValuesProvider<TResult> SelectNotNull<T, TOther, TResult>(
        this IncrementalValuesProvider<(T Left, TOther Right)> provider, string name, Func<T, TOther, CancellationToken, TResult?> select)
        where TResult : class =>
        provider.SelectNotNull(name, (pair, cancellation) => select(pair.Left, pair.Right, cancellation));

    /// <summary>Selects a result for a pair.</summary>
    public static IncrementalValueProvider<TResult> Select<T, TOther, TResult>(
        this IncrementalValueProvider<(T Left, TOther Right)> provider, Func<T, TOther, CancellationToken, TResult> select) =>
        provider.Select((pair, cancellation) => select(pair.Left, pair.Right, cancellation));

    /// <summary>Selects any number of results for a pair.</summary>
    public static IncrementalValuesProvider<TResult> SelectMany<T, TOther, TResult>(
        this IncrementalValueProvider<(T Left, TOther Right)> provider,
        Func<T, TOther, CancellationToken, IEnumerable<TResult>> select) =>
        provider.SelectMany((pair, cancellation) => select(pair.Left, pair.Right, cancellation));

    /// <summary>Selects any number of results for each pair.</summary>
    public static IncrementalValuesProvider<TResult> SelectMany<T, TOther, TResult>(
        this IncrementalValuesProvider<(T Left, TOther Right)> provider,
        Func<T, TOther, CancellationToken, IEnumerable<TResult>> select) =>
        provider.SelectMany((pair, cancellation) => select(pair.Left, pair.Right, cancellation));

    /// <summary>Combines each value with the same other value. The pairs are compared by reference.</summary>
    public static IncrementalValuesProvider<(T Left, TOther Right)> CombineSame<T, TOther>(
        this IncrementalValuesProvider<T> provider, IncrementalValueProvider<TOther> other)
        where T : class
        where TOther : class =>
#pragma warning disable RS0030 // The pairs get their comparer here.
        provider.Combine(other).WithComparer(SamePair<T, TOther>.Comparer);
#pragma warning restore RS0030

    /// <summary>Collects the values of two steps in one value.</summary>
    public static IncrementalValueProvider<All<T>> CollectAll<T>(
        this IncrementalValuesProvider<T> some, IncrementalValuesProvider<T> others)
        where T : class => some.CollectAll().With(others);

    /// <summary>Adds the values of a step to the values of other steps.</summary>
    public static IncrementalValueProvider<All<T>> With<T>(this IncrementalValueProvider<All<T>> some, IncrementalValuesProvider<T> others)
        where T : class => some.Combine(others.CollectAll())
        .Select(static (both, _) => new All<T>(both.Left.Items.AddRange(both.Right.Items)));

    /// <summary>Collects the values of a step in one value.</summary>
    public static IncrementalValueProvider<All<T>> CollectAll<T>(this IncrementalValuesProvider<T> provider)
        where T : class => provider.Collect().Select(static (items, _) => new All<T>(items));
}

/// <summary>The values of a step.</summary>
internal sealed record All<T>(ImmutableArray<T> Items)
    where T : class;
