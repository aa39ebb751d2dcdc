using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen.Binding;

/// <summary>A shape to be emitted.</summary>
/// <param name="HasUnionPattern">Whether the compiler knows unions.</param>
internal sealed record EmittedShape(Shape Shape, bool HasUnionPattern);

/// <summary>What is emitted of all pages. Two plans are equal if they say the same, so that a page whose shape changes alone is emitted alone.</summary>
internal sealed record EmissionPlan(ReachablePages Reachable, MergedModels Merged, bool HasUnionPattern)
{
    public EquatableArray<ModelAlias> Aliases => Merged.Aliases;

    /// <summary>Roots that name no page, and what was merged.</summary>
    public IEnumerable<DiagnosticInfo> Diagnostics => Reachable.Diagnostics.Concat(Merged.Diagnostics);

    public static EmissionPlan Of(ImmutableArray<BoundPage> pages, NameTable names, ProjectOptions project, TargetProject target)
    {
        var reachable = ReachablePages.From(names, pages, project);
        return new EmissionPlan(reachable, MergedModels.Of(pages.RemoveAll(page => !reachable.Contains(page.Declaration)), project.Merge), target.HasUnionPattern);
    }

    /// <summary>What is emitted for a page; null where the roots do not reach it or another model stands for it.</summary>
    public EmittedShape? Emitted(BoundPage page) =>
        Reachable.Contains(page.Declaration) && Merged.Emitted(page) is { } shape ? new EmittedShape(shape, HasUnionPattern) : null;

    /// <summary>The diagnostics of a page, if it is asked for at all.</summary>
    public EquatableArray<DiagnosticInfo> DiagnosticsOf(BoundPage page) =>
        Reachable.Contains(page.Declaration) ? page.Diagnostics : EquatableArray<DiagnosticInfo>.Empty;
}
