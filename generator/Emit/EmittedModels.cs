using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;

namespace Router.Codegen.Emit;

/// <summary>The names of all models that are emitted: what decides how they are laid out over files.</summary>
/// <param name="Names">The names in the order of the pages; one is there twice where its page is.</param>
/// <param name="HaveUnions">Whether there are unions among them.</param>
internal sealed record EmittedModels(EquatableArray<ModelName> Names, bool HaveUnions, string Accessibility, bool IsFilePerModel)
{
    public static EmittedModels Of(ImmutableArray<BoundOutline> pages, EmissionPlan plan, CancellationToken cancellation)
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
