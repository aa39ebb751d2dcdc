using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.JsonSchemas;

/// <summary>
/// The schema of an object: the properties by their exact names. Null is allowed if the page shows it. Otherwise it is a misfit, in all
/// dialects.
/// </summary>
internal static class ObjectSchema
{
    public static void Write(SchemaText text, ObjectShape shape)
    {
        // If two fields have the same name, the reader uses the first one.
        var names = new HashSet<string>(StringComparer.Ordinal);
        var properties = shape.Properties.Where(property => names.Add(SchemaText.Quoted(property.WireName))).ToList();
        text.Open('{');
        text.Pair("type", "object");
        Annotations.Write(text, shape.Head.Description, shape.Head.Deprecation);
        if (properties.Count > 0)
        {
            text.Key("properties");
            text.Open('{');
            foreach (var property in properties)
            {
                text.Key(property.WireName);
                Write(text, property);
            }

            text.Close('}');
        }

        Required(text, properties);
        Additional(text, shape);
        text.Close('}');
    }

    private static void Write(SchemaText text, PropertyShape property)
    {
        text.Open('{');
        var isNullable = property.Presence.Nulls == Nulls.Allowed;
        if (property.Constant is { } constant)
        {
            Constant(text, property.Type, JsonValue.Normalize(constant), isNullable);
        }
        else
        {
            TypeSchema.WriteKeywords(text, property.Type, isNullable);
        }

        Annotations.Write(text, property.Description, property.Deprecation);
        if (property.Example is { } example && ExampleValue.Of(example, property.Type) is { } json)
        {
            text.Key("examples");
            text.Open('[');
            text.Json(json);
            text.Close(']');
        }

        text.Close('}');
    }

    private static void Constant(SchemaText text, BoundType type, string value, bool isNullable)
    {
        TypeSchema.WriteKeywords(text, type, isNullable);
        if (isNullable)
        {
            text.Key("enum");
            text.Open('[');
            text.Json(value);
            text.Json("null");
            text.Close(']');
        }
        else
        {
            text.Key("const");
            text.Json(value);
        }
    }

    private static void Required(SchemaText text, List<PropertyShape> properties)
    {
        if (properties.Any(static property => property.Presence.IsRequired))
        {
            text.Key("required");
            text.Open('[');
            foreach (var property in properties.Where(static property => property.Presence.IsRequired))
            {
                text.Value(property.WireName);
            }

            text.Close(']');
        }
    }

    private static void Additional(SchemaText text, ObjectShape shape)
    {
        if (shape.Additional is { } additional)
        {
            text.Key("additionalProperties");
            TypeSchema.Write(text, additional.Value);
        }
        else if (shape.Head.IsStrict)
        {
            text.Key("additionalProperties");
            text.Json("false");
        }
    }
}
