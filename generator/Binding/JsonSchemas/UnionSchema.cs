using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.JsonSchemas;

/// <summary>
/// The schema of a union: any of its members. It does not say that a value matches only one member, because this is untrue for most unions,
/// and because services of language models know no other keyword.
/// </summary>
internal static class UnionSchema
{
    public static void Write(SchemaText text, UnionShape shape)
    {
        text.Open('{');
        Annotations.Write(text, shape.Head.Description, shape.Head.Deprecation);
        if (shape.Plan.Members.Count > 0)
        {
            text.Key("anyOf");
            text.Open('[');
            foreach (var member in shape.Plan.Members)
            {
                TypeSchema.Write(text, member.Type);
            }

            text.Close(']');
        }
        else if (shape.Head.IsStrict)
        {
            text.Key("not");
            text.Json("{}");
        }

        if (shape.Plan.Discriminator is { } discriminator)
        {
            Write(text, discriminator, shape.Plan.Cases);
        }

        text.Close('}');
    }

    /// <summary>Writes the discriminator in OpenAPI's notation. JSON Schema has no keyword for it, and ignores this one.</summary>
    private static void Write(SchemaText text, Discriminator discriminator, EquatableArray<UnionCase> cases)
    {
        text.Key("discriminator");
        text.Open('{');
        text.Pair("propertyName", discriminator.WireName);
        text.Key("mapping");
        text.Open('{');
        foreach (var value in discriminator.Values)
        {
            if (cases[value.CaseIndex].Type is ModelBound model)
            {
                text.Key(value.Text);
                text.Address(model.Name);
            }
        }

        text.Close('}');
        text.Close('}');
    }
}
