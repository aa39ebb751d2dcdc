using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Planning;

/// <summary>Which models stand for others. Two are equal if they say the same, so that a page whose shape changes alone is emitted alone.</summary>
/// <param name="Replacements">The model that stands for each that is not emitted, in the order of these.</param>
internal sealed record MergedModels(EquatableArray<Replacement> Replacements, EquatableArray<ModelAlias> Aliases, EquatableArray<DiagnosticInfo> Diagnostics)
{
    private static readonly MergedModels None = new(
        EquatableArray<Replacement>.Empty, EquatableArray<ModelAlias>.Empty, EquatableArray<DiagnosticInfo>.Empty);

    private readonly Lazy<Dictionary<string, ModelName>> _byName =
        new(() => Replacements.ToDictionary(pair => pair.Model.Qualified, pair => pair.By, StringComparer.Ordinal));

    /// <summary>Merges models of the pages that are asked for, as the project says.</summary>
    /// <param name="topNames">Names of namespaces that the project sees.</param>
    public static MergedModels Create(
        ImmutableArray<BoundOutline> pages, ReachablePages reachable, MergeMode mode, IEnumerable<string> topNames, CancellationToken cancellation) =>
        mode == MergeMode.Identical ? ModelMerger.MergeIdentical(InOrder(pages, reachable), topNames, cancellation) : None;

    /// <summary>Whether another model stands for this one.</summary>
    public bool IsReplaced(ModelName model) => Replacements.Count > 0 && _byName.Value.ContainsKey(model.Qualified);

    /// <summary>What is emitted for a shape; null where another model stands for it.</summary>
    public Shape? Emitted(Shape shape) => Replacements.Count == 0 ? shape : IsReplaced(shape.Name) ? null : new ShapeRewriter(_byName.Value).Rewrite(shape);

    public bool Equals(MergedModels? other) => other is not null
        && (ReferenceEquals(this, other) || (Replacements.Equals(other.Replacements) && Aliases.Equals(other.Aliases) && Diagnostics.Equals(other.Diagnostics)));

    public override int GetHashCode() => Replacements.Count;

    /// <summary>The pages of models, by their paths: what is merged does not follow the order of the project's files, nor a file that is there twice.</summary>
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
        return [.. ordered.Where((page, index) => index == 0 || page.Declaration.Path != ordered[index - 1].Declaration.Path)];
    }
}

/// <summary>A model that another one stands for.</summary>
internal sealed record Replacement(ModelName Model, ModelName By);

/// <summary>A name by which the consuming project may go on calling a model that another one stands for.</summary>
internal sealed record ModelAlias(string Identifier, string Target);
