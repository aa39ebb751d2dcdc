using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;

namespace Router.Codegen.Emit;

/// <summary>The names of all emitted models, by which they are distributed over files.</summary>
/// <param name="Names">The names in the order of the pages. A page that is included twice has its name here twice.</param>
/// <param name="HaveUnions">True if there are unions among the models.</param>
internal sealed record EmittedModels(EquatableArray<ModelName> Names, bool HaveUnions, string Accessibility, bool IsFilePerModel)
{
    /// <summary>
    /// Up to so many models have all that can be emitted: they are listed by name and copied by code of their own, unions have
    /// casts, and all have JSON schemas unless a setting says otherwise. For more the assembly would become too large.
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
