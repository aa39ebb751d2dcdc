using System.Collections.Immutable;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Models;

namespace Corpus;

/// <summary>A set after reading, typing and naming, before it is bound and emitted.</summary>
/// <param name="Sets">The decisions on the set, or on the sets that its folders form.</param>
/// <param name="Typed">The pages with their types.</param>
/// <param name="Names">The models and their C# names.</param>
internal sealed record ParsedSet(SetDecisions Sets, ImmutableArray<TypedPage> Typed, NameTable Names, ProjectOptions Project)
{
    public IEnumerable<Page> Pages => Typed.Select(typed => typed.Page);

    public static ParsedSet Of(PageSet set, SetOptions options) => ReadSet.Of(set).With(options);

    /// <summary>The models that replace others, by the qualified names of the replaced ones.</summary>
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

    private ImmutableArray<BoundPage> Bind() => Stages.Bind(Typed, Names, Project, default);

    private EmissionPlan Plan(ImmutableArray<BoundPage> bound) => EmissionPlan.Create(
        [.. bound.Select(page => page.Outline)],
        new PlanningContext(Names, Project, TargetProject.Of(GeneratedCode.EmptyProject())),
        default);
}
