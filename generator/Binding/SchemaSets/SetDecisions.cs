using Router.Codegen.Binding.WireNames;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>The decisions on all schema sets of the project. Their pages depend only on the table, not on the amount of evidence.</summary>
/// <param name="Diagnostics">Diagnostics of stated root folders that do not contain their pages.</param>
internal sealed record SetDecisions(EquatableArray<SetDecision> Items, SetTable Table, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Decides on the dialect and the conventions of every set.</summary>
    public static SetDecisions Make(ImmutableArray<PageEvidence> evidence, BuildOptions build, CancellationToken cancellation)
    {
        var decisions = ImmutableArray.CreateBuilder<SetDecision>();
        var names = ImmutableArray.CreateBuilder<ShownPage>();
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        foreach (var pages in SetPages.ByOptions(evidence, build.Folders, cancellation))
        {
            foreach (var (root, outside) in pages.OutsideOfRoots())
            {
                var expected = $"a folder that contains '{PagePath.Display(outside, build.Project.ProjectDirectory, "")}'";
                diagnostics.Add(DiagnosticInfo.OfBuild(DiagnosticCatalog.UnreadableOption, root, "Root", expected));
            }

            foreach (var part in pages.Split(cancellation))
            {
                var dialect = pages.Options.Dialect ?? part.Dialect;
                var stated = pages.Options.WireNames ?? build.Project.WireNames;
                var convention = ConventionVote.Decide(part.Pages, dialect, stated, cancellation);
                var shown = NameEvidence.Collect(part.Pages, dialect, convention, cancellation);
                var unshown = NameEvidence.CountUnshown(part.Pages, convention, shown, cancellation);
                decisions.Add(new SetDecision(
                    SetOf(part, pages, dialect, convention, build.Project), part.IsDialectMarked, convention, unshown));
                names.AddRange(shown
                    .OrderBy(static page => page.Key, StringComparer.Ordinal)
                    .Select(static page => new ShownPage(page.Key, page.Value)));
            }
        }

        var table = new SetTable(
            decisions.Select(static decision => decision.Set).ToEquatableArray(), build.Folders, names.ToImmutable());
        return new SetDecisions(decisions.ToImmutable(), table, diagnostics.ToImmutable());
    }

    private static SchemaSet SetOf(SetPart part, SetPages pages, Dialect dialect, SetConvention convention, ProjectOptions project) => new(
        pages.Options,
        part.Folder,
        pages.Options.Namespace ?? project.Namespace,
        dialect,
        convention.Convention,
        pages.Options.IsStrict ?? project.IsStrict,
        pages.Options.Misfits ?? project.Misfits,
        pages.Options.UnknownNulls ?? project.UnknownNulls,
        pages.Options.JsonSchemas ?? project.JsonSchemas);
}

/// <summary>A schema set with the evidence for its dialect and its wire names.</summary>
/// <param name="IsDialectMarked">True if the pages have notations that only one dialect has.</param>
/// <param name="Unshown">The number of names of more than one part that only the dialect's habit decides.</param>
internal sealed record SetDecision(SchemaSet Set, bool IsDialectMarked, SetConvention WireNames, int Unshown);
