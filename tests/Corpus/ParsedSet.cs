using System.Collections.Immutable;
using Router.Codegen.Binding;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.OtherFiles;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Unions;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Corpus;

/// <summary>
/// What the generator makes of a set before it binds and emits: taken from its stages one after the other. The driver could put its steps
/// on record instead, but walks every path through the pipeline for that: with pages that all depend on one table of names, their number is
/// beyond counting.
/// </summary>
/// <param name="Sets">What was decided of the set, or of the sets that its folders make.</param>
/// <param name="Typed">What it takes for pages, with their types.</param>
/// <param name="Names">The models and their C# names.</param>
internal sealed record ParsedSet(SetDecisions Sets, ImmutableArray<TypedPage> Typed, NameTable Names, ProjectOptions Project)
{
    public IEnumerable<Page> Pages => Typed.Select(typed => typed.Page);

    public static ParsedSet Of(PageSet set, SetOptions options) => ReadSet.Of(set).With(options);

    /// <summary>The models that stand for others, by the qualified names of those.</summary>
    public IReadOnlyDictionary<string, ModelName> Replacements()
    {
        if (Project.Merge == MergeMode.None)
        {
            return ImmutableDictionary<string, ModelName>.Empty;
        }

        ImmutableArray<PageSummary> summaries = [.. Typed.Select(PageSummary.Of)];
        var facts = PageFactTable.Of(summaries, PageIndex.Of(summaries, default), default);
        var context = new BindingContext(Names, Project, OtherFileTable.None);
        var unionContext = new UnionContext(Names, Project, InlineMembers.Of(summaries, default), OtherFileTable.None);
        var bound = Typed.Select(typed => typed.IsUnion
            ? UnionBinder.Bind(new UnionPage(typed, facts), unionContext)
            : PageBinder.Bind(typed, context));
        ImmutableArray<BoundOutline> outlines = [.. bound.OfType<BoundPage>().Select(page => page.Outline)];
        var planning = new PlanningContext(Names, Project, TargetProject.Of(GeneratedCode.EmptyProject()));
        var plan = EmissionPlan.Create(outlines, planning, default);
        return plan.Merged.Replacements.ToDictionary(pair => pair.Model.Qualified, pair => pair.By);
    }

    public PageCounts Count(PageSet set) => new(
        Pages.Count(p => p.Body is FieldsBody),
        Pages.Count(p => p.Body is ValuesBody),
        Pages.Count(p => p.Body is MembersBody),
        Pages.Count(p => p.Body is TitleOnlyBody),
        [.. set.Files.Where(f => f.IsMarkdown).Select(f => f.Path).Except(Pages.Select(p => p.Path))]);
}
