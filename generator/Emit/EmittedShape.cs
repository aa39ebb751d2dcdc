using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Emit;

/// <summary>A shape to be emitted.</summary>
/// <param name="HasUnionPattern">Whether the compiler knows unions.</param>
/// <param name="HintName">The name of the file that the model has to itself; null where it shares one.</param>
internal sealed record EmittedShape(Shape Shape, bool HasUnionPattern, string? HintName);

/// <summary>What is emitted of all pages, and into which files.</summary>
internal sealed record EmissionContext(EmissionPlan Plan, FileLayout Layout)
{
    /// <summary>What is emitted for a page; null where nothing is.</summary>
    public EmittedShape? Emitted(BoundPage page) =>
        Plan.Emitted(page) is { } shape ? new EmittedShape(shape, Plan.Target.HasUnionPattern, Layout.FileOf(shape.Name)) : null;
}
