using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Planning;

/// <summary>The models that replace others. They are compared by content, so that an edit of one shape emits one model.</summary>
/// <param name="Replacements">The replaced models and their replacements, sorted by name.</param>
internal sealed record MergedModels(
    EquatableArray<Replacement> Replacements, EquatableArray<ModelAlias> Aliases, EquatableArray<DiagnosticInfo> Diagnostics)
{
    private static readonly MergedModels None = new(
        EquatableArray<Replacement>.Empty, EquatableArray<ModelAlias>.Empty, EquatableArray<DiagnosticInfo>.Empty);

    private readonly Lazy<Dictionary<string, ModelName>> _byName =
        new(() => Replacements.ToDictionary(pair => pair.Model.Qualified, pair => pair.By, StringComparer.Ordinal));

    /// <summary>Merges the models of reachable pages if the project asks for it.</summary>
    /// <param name="topNames">The top-level namespaces that are visible to the project.</param>
    public static MergedModels Create(
        ImmutableArray<BoundOutline> pages,
        ReachablePages reachable,
        MergeMode mode,
        IEnumerable<string> topNames,
        CancellationToken cancellation) =>
        mode == MergeMode.Identical ? ModelMerger.MergeIdentical(InOrder(pages, reachable), topNames, cancellation) : None;

    /// <summary>True if another model replaces this one.</summary>
    public bool IsReplaced(ModelName model) => Replacements.Count > 0 && _byName.Value.ContainsKey(model.Qualified);

    /// <summary>The shape to emit for a model; null if another model replaces it.</summary>
    public Shape? Emitted(Shape shape) =>
        Replacements.Count == 0 ? shape
        : IsReplaced(shape.Name) ? null
        : new ShapeRewriter(_byName.Value).Rewrite(shape);

    public bool Equals(MergedModels? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Replacements.Equals(other.Replacements)
            && Aliases.Equals(other.Aliases)
            && Diagnostics.Equals(other.Diagnostics));

    public override int GetHashCode() => Replacements.Count;

    /// <summary>The pages of models by path, each once, because merging must not depend on the order or repetition of files.</summary>
    private static List<BoundOutline> InOrder(ImmutableArray<BoundOutline> pages, ReachablePages reachable)
    {
        var ordered = new List<BoundOutline>(pages.Length);
        foreach (var page in pages)
        {
            if (page.Signature is not null && reachable.Contains(page.Declaration))
            {
                ordered.Add(page);
            }
        }

        PathOrder.Sort(ordered, static page => page.Declaration.Path);
        return [.. ordered.Where((page, i) => i == 0 || page.Declaration.Path != ordered[i - 1].Declaration.Path)];
    }
}

/// <summary>A model that another one replaces.</summary>
internal sealed record Replacement(ModelName Model, ModelName By);

/// <summary>A name under which the project can use a replaced model.</summary>
internal sealed record ModelAlias(string Identifier, string Target);
