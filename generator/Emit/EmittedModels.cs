using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;

namespace Router.Codegen.Emit;

/// <summary>The names of all emitted models, which decide on their files.</summary>
/// <param name="Names">The names in the order of the pages. The name of a page that is included twice is here twice.</param>
/// <param name="HaveUnions">True if there are unions among the models.</param>
internal sealed record EmittedModels(EquatableArray<ModelName> Names, bool HaveUnions, string Accessibility, bool IsFilePerModel)
{
    /// <summary>
    /// The maximum number of models for which everything is emitted: a list of them by name, code that copies them, casts out of unions,
    /// and JSON schemas unless a setting excludes them. With more models, the assembly would become too large.
    /// </summary>
    public const int MostWithAll = 1000;

    /// <summary>Collects the models that the plan emits.</summary>
    public static EmittedModels Collect(ImmutableArray<BoundOutline> pages, EmissionPlan plan, CancellationToken cancellation)
    {
        var names = ImmutableArray.CreateBuilder<ModelName>();
        var haveUnions = false;
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (plan.Emits(page))
            {
                names.Add(page.Model!);
                haveUnions |= page.Declaration.Kind == ModelKind.Union;
            }
        }

        return new EmittedModels(names.ToImmutable(), haveUnions, plan.Project.Accessibility, plan.Project.IsFilePerModel);
    }
}
