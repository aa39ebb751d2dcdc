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
    public IReadOnlyDictionary<string, ModelName> Replacements() => Project.Merge == MergeMode.None
        ? ImmutableDictionary<string, ModelName>.Empty
        : Plan(Bind()).Merged.Replacements.ToDictionary(pair => pair.Model.Qualified, pair => pair.By);

    /// <summary>The shapes that are emitted.</summary>
    public IEnumerable<Shape> EmittedShapes()
    {
        var bound = Bind();
        var plan = Plan(bound);
        return bound.Select(plan.Emitted).OfType<Shape>();
    }

    private IReadOnlyList<BoundPage> Bind()
    {
        ImmutableArray<PageSummary> summaries = [.. Typed.Select(PageSummary.Of)];
        var facts = PageFactTable.Of(summaries, PageIndex.Of(summaries, default), default);
        var context = new BindingContext(Names, Project, OtherFileTable.None);
        var unionContext = new UnionContext(Names, Project, InlineMembers.Of(summaries, default), OtherFileTable.None);
        var bound = Typed.Select(typed => typed.IsUnion
            ? UnionBinder.Bind(new UnionPage(typed, facts), unionContext)
            : PageBinder.Bind(typed, context));
        return [.. bound.OfType<BoundPage>()];
    }

    private EmissionPlan Plan(IReadOnlyList<BoundPage> bound) => EmissionPlan.Create(
        [.. bound.Select(page => page.Outline)],
        new PlanningContext(Names, Project, TargetProject.Of(GeneratedCode.EmptyProject())),
        default);
}
