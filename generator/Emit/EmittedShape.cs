using Router.Codegen.Binding.Planning;
using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Emit;

/// <summary>A shape that is emitted.</summary>
/// <param name="HasUnionPattern">True if the compiler knows unions.</param>
/// <param name="HintName">The name of the model's own file; null if it shares one.</param>
/// <param name="IsWhole">True if optional code is emitted: code that copies the model, casts out of a union.</param>
/// <param name="HasJsonSchema">True if the JSON schema is emitted.</param>
/// <param name="HasUtf8Texts">True if texts are emitted as UTF-8.</param>
internal sealed record EmittedShape(
    Shape Shape, bool HasUnionPattern, string? HintName, bool IsWhole, bool HasJsonSchema, bool HasUtf8Texts)
{
    /// <summary>True in a file that models share. Nobody reads such files, which may have hundreds of thousands of lines.</summary>
    public bool IsCompact => HintName is null;
}

/// <summary>The plan of the emitted models, and the layout of their files.</summary>
/// <param name="HasBaseline">True if the project compares its models with a baseline.</param>
internal sealed record EmissionContext(
    EmissionPlan Plan, FileLayout Layout, SchemaDefault Schemas, TextVolume Texts, bool HasBaseline)
{
    /// <summary>The shape that is emitted for a page; null if none is.</summary>
    public EmittedShape? Emitted(BoundPage page) => Plan.Emitted(page) is { } shape
        ? new EmittedShape(
            shape,
            Plan.Target.HasUnionPattern,
            Layout.FileOf(shape.Name),
            Layout.IsWhole,
            shape.Head.HasJsonSchema ?? Schemas.AreEmitted,
            Texts.IsLarge)
        : null;
}

/// <summary>The default for JSON schemas, which applies if no setting decides.</summary>
internal sealed record SchemaDefault(bool AreEmitted)
{
    public static SchemaDefault Of(EmittedModels models) => new(models.Names.Count <= EmittedModels.MostWithAll);
}
