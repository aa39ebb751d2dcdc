using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Emit;

/// <summary>A shape that is emitted.</summary>
/// <param name="HasUnionPattern">True if the compiler knows unions.</param>
/// <param name="HintName">The name of the model's own file; null if it shares one.</param>
/// <param name="HasJsonSchema">True if its JSON schema is emitted too.</param>
internal sealed record EmittedShape(Shape Shape, bool HasUnionPattern, string? HintName, bool HasJsonSchema)
{
    /// <summary>
    /// True if comments say also what names tell by their letters: how a name is spelled in JSON. Shared files, which nobody reads, have
    /// no lines for that.
    /// </summary>
    public bool DocumentsAll => HintName is not null;
}

/// <summary>The plan of what is emitted, and the layout of its files.</summary>
internal sealed record EmissionContext(EmissionPlan Plan, FileLayout Layout, SchemaDefault Schemas)
{
    /// <summary>The shape that is emitted for a page; null if none is.</summary>
    public EmittedShape? Emitted(BoundPage page) => Plan.Emitted(page) is { } shape
        ? new EmittedShape(
            shape, Plan.Target.HasUnionPattern, Layout.FileOf(shape.Name), shape.Head.HasJsonSchema ?? Schemas.AreEmitted)
        : null;
}

/// <summary>The treatment of JSON schemas where no setting says it.</summary>
internal sealed record SchemaDefault(bool AreEmitted)
{
    public static SchemaDefault Of(EmittedModels models) => new(models.Names.Count <= EmittedModels.MostWithSchemas);
}
