using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Planning;

/// <summary>The choice of emitted models. Plans are compared by content, so that an edit of one shape emits one model.</summary>
internal sealed record EmissionPlan(ReachablePages Reachable, MergedModels Merged, ProjectOptions Project, TargetProject Target)
{
    public EquatableArray<ModelAlias> Aliases => Target.TakesModels ? Merged.Aliases : EquatableArray<ModelAlias>.Empty;

    /// <summary>The diagnostics of roots that name no page, and of merged models.</summary>
    public IEnumerable<DiagnosticInfo> Diagnostics => Reachable.Diagnostics.Concat(Merged.Diagnostics);

    public static EmissionPlan Create(ImmutableArray<BoundOutline> pages, PlanningContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var reachable = ReachablePages.From(context.Names, pages, context.Project, cancellation);
        return new EmissionPlan(
            reachable,
            MergedModels.Create(pages, reachable, context.Project.Merge, context.Target.TopNames, cancellation),
            context.Project,
            context.Target);
    }

    /// <summary>The shape to emit for a page; null if it is not reachable from a root, or another model replaces it.</summary>
    public Shape? Emitted(BoundPage page) =>
        page.Shape is not null && Target.TakesModels && Reachable.Contains(page.Declaration) ? Merged.Emitted(page.Shape) : null;

    /// <summary>True if the page's model is emitted.</summary>
    public bool Emits(BoundOutline page) =>
        page.Model is { } model && Target.TakesModels && Reachable.Contains(page.Declaration) && !Merged.IsReplaced(model);

    /// <summary>The diagnostics of a page. Empty if it is not reachable from a root.</summary>
    public EquatableArray<DiagnosticInfo> DiagnosticsOf(BoundPage page) =>
        Reachable.Contains(page.Declaration) ? page.Diagnostics : EquatableArray<DiagnosticInfo>.Empty;

    /// <summary>The problems of corrections of a page. Empty if it is not reachable from a root.</summary>
    public EquatableArray<DiagnosticInfo> CorrectionDiagnosticsOf(BoundPage page) =>
        Reachable.Contains(page.Declaration) ? page.OfCorrections : EquatableArray<DiagnosticInfo>.Empty;
}
