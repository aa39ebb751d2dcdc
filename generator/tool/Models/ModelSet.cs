using System.Collections.Immutable;
using Router.Codegen.Binding;
using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.OtherFiles;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Unions;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Models;

/// <summary>
/// The models of a project before they are emitted. The generator's stages, one after the other: its driver could put its steps on record
/// instead, but walks every path through the pipeline for that, whose number is beyond counting in large sets.
/// </summary>
/// <param name="Pages">The pages with their types, in the order of their paths.</param>
/// <param name="Bound">The pages that declare something, with their shapes.</param>
/// <param name="Plan">Which models are emitted.</param>
internal sealed record ModelSet(
    ImmutableArray<TypedPage> Pages, NameTable Names, ImmutableArray<BoundPage> Bound, EmissionPlan Plan)
{
    /// <summary>The models that are emitted, by qualified name.</summary>
    public ImmutableSortedDictionary<string, Shape> Shapes() => Bound
        .Select(page => Plan.Emitted(page))
        .OfType<Shape>()
        .GroupBy(shape => shape.Head.Name.Qualified, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public static ModelSet Of(PageProject project, CancellationToken cancellation)
    {
        var build = OptionsReader.Read(project.Options.GlobalOptions);
        var pages = new List<Page>();
        var evidence = ImmutableArray.CreateBuilder<PageEvidence>();
        var corrections = ImmutableArray.CreateBuilder<CorrectionFile>();
        foreach (var file in project.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (InputFile.IsCorrections(file.Path))
                corrections.Add(CorrectionFile.Parse(file.Path, InputFile.ReadText(file, cancellation)));
            if (!InputFile.IsPage(file.Path))
                continue;

            var text = InputFile.ReadText(file, cancellation);
            var page = PageParser.Parse(file.Path, text, cancellation);
            if (page is not null)
                pages.Add(page);
            if ((page is null ? PageEvidence.ReadOther(file.Path, text) : PageEvidence.Read(page)) is { } shown)
                evidence.Add(shown);
        }

        var decisions = SetDecisions.Make(evidence.ToImmutable(), build, cancellation);
        var stated = CorrectionTable.Of(corrections.ToImmutable());
        return Bind([.. pages.Select(page => TypedPage.Create(PageInSet.Of(page, decisions.Table, stated)))], build, project, cancellation);
    }

    private static ModelSet Bind(
        ImmutableArray<TypedPage> pages, BuildOptions build, PageProject project, CancellationToken cancellation)
    {
        ImmutableArray<PageSummary> summaries = [.. pages.Select(PageSummary.Of)];
        var names = NameTable.Create(AllDeclarations.Of(summaries, cancellation), cancellation);
        var facts = PageFactTable.Of(summaries, PageIndex.Of(summaries, cancellation), cancellation);
        var context = new BindingContext(names, build.Project, OtherFileTable.None);
        var unions = new UnionContext(names, build.Project, InlineMembers.Of(summaries, cancellation), OtherFileTable.None);
        ImmutableArray<BoundPage> bound =
        [
            .. pages
                .Select(page => page.IsUnion
                    ? UnionBinder.Bind(new UnionPage(page, facts), unions)
                    : PageBinder.Bind(page, context))
                .OfType<BoundPage>(),
        ];
        var planning = new PlanningContext(names, build.Project, TargetProject.Of(project.Code));
        return new ModelSet(pages, names, bound, EmissionPlan.Create([.. bound.Select(page => page.Outline)], planning, cancellation));
    }
}
