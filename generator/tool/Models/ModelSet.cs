using System.Collections.Immutable;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Options;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Models;

/// <summary>The models of a project before they are emitted.</summary>
/// <param name="Pages">The pages with their types, in the order of their paths.</param>
/// <param name="Bound">The pages that declare a model, with their shapes.</param>
/// <param name="Plan">The choice of emitted models.</param>
internal sealed record ModelSet(
    ImmutableArray<TypedPage> Pages, NameTable Names, ImmutableArray<BoundPage> Bound, EmissionPlan Plan)
{
    /// <summary>The emitted models, by qualified name.</summary>
    public ImmutableSortedDictionary<string, Shape> Shapes() => Bound
        .Select(page => Plan.Emitted(page))
        .OfType<Shape>()
        .GroupBy(shape => shape.Head.Name.Qualified, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public static ModelSet Of(PageProject project, CancellationToken cancellation)
    {
        var build = OptionsReader.Read(project.Options.GlobalOptions);
        var read = ReadPages.Of(project.Files.OrderBy(file => file.Path, StringComparer.Ordinal), cancellation);
        var sets = SetDecisions.Make(read.Evidence, build, cancellation);
        var pages = Stages.Type(read.Pages, sets.Table, read.Corrections);
        var names = Stages.Name(pages, cancellation);
        var bound = Stages.Bind(pages, names, build.Project, cancellation);
        var planning = new PlanningContext(names, build.Project, TargetProject.Of(project.Code));
        return new ModelSet(pages, names, bound, EmissionPlan.Create([.. bound.Select(page => page.Outline)], planning, cancellation));
    }
}
