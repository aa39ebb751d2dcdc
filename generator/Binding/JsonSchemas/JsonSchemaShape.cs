using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.JsonSchemas;

/// <summary>The JSON schema of one model, without the schemas of the models that it refers to.</summary>
/// <param name="Parts">The pieces of its JSON text, in order.</param>
internal sealed record JsonSchemaShape(EquatableArray<JsonSchemaPart> Parts)
{
    /// <summary>Creates the schema of a shape.</summary>
    public static JsonSchemaShape Of(Shape shape)
    {
        var text = new SchemaText();
        switch (shape)
        {
            case ObjectShape model:
                ObjectSchema.Write(text, model);
                break;
            case EnumShape model:
                EnumSchema.Write(text, model);
                break;
            case UnionShape model:
                UnionSchema.Write(text, model);
                break;
        }

        return new JsonSchemaShape(text.ToParts());
    }
}

/// <summary>A piece of a schema's JSON text, followed by the address of another model's schema as a JSON string.</summary>
/// <param name="Model">The qualified name of that model; null at the end of the schema.</param>
internal sealed record JsonSchemaPart(string Text, string? Model);
