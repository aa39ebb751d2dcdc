using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Binding.JsonSchemas;

/// <summary>The schema of an enum: the listed values, and unless the set is strict, any other value of their kind.</summary>
internal static class EnumSchema
{
    public static void Write(SchemaText text, EnumShape shape)
    {
        var type = shape.IsInteger ? "integer" : "string";
        text.Open('{');
        Annotations.Write(text, shape.Head.Description, shape.Head.Deprecation);
        if (shape.Head.IsStrict)
        {
            text.Pair("type", type);
            Values(text, shape);
        }
        else
        {
            text.Key("anyOf");
            text.Open('[');
            text.Open('{');
            Values(text, shape);
            text.Close('}');
            text.Open('{');
            text.Pair("type", type);
            text.Close('}');
            text.Close(']');
        }

        text.Close('}');
    }

    private static void Values(SchemaText text, EnumShape shape)
    {
        text.Key("enum");
        text.Open('[');
        foreach (var json in shape.Values
            .Select(value => shape.IsInteger ? JsonValue.Normalize(value.Text) : SchemaText.Quoted(value.Text)).Distinct())
        {
            text.Json(json);
        }

        text.Close(']');
    }
}
