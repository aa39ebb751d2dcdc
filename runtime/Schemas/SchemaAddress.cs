using System.Text;
using System.Text.Json.Nodes;

namespace Router.Codegen.Schemas;

/// <summary>The addresses of schemas in a document, as in "$ref": "#/properties/pet/$defs/Owner".</summary>
internal static class SchemaAddress
{
    private const string Definitions = "$defs";

    /// <summary>The address of a location in the document.</summary>
    public static string Of(ReadOnlySpan<string> path)
    {
        var address = new StringBuilder("#");
        foreach (var part in path)
        {
            var escaped = part.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            address.Append('/').Append(Uri.EscapeDataString(escaped));
        }

        return address.ToString();
    }

    /// <summary>The address of a definition of the schema at another address.</summary>
    public static string OfDefinition(string place, string name) => $"{place}/{Definitions}/{Uri.EscapeDataString(name)}";

    /// <summary>Corrects the addresses in a schema after it was moved.</summary>
    /// <param name="to">The new address of the schema.</param>
    public static void Move(JsonObject schema, string to)
    {
        if (schema[Definitions] is not JsonObject definitions)
        {
            return;
        }

        var ends = definitions.Select(static definition => OfDefinition("", definition.Key)).ToHashSet(StringComparer.Ordinal);
        foreach (var reference in References(schema).ToList())
        {
            var address = (string)reference!;
            var start = address.LastIndexOf($"/{Definitions}/", StringComparison.Ordinal);
            if (start > 0 && address[0] == '#' && ends.Contains(address[start..]))
            {
                reference.Parent![reference.GetPropertyName()] = to + address[start..];
            }
        }
    }

    /// <summary>The addresses in a schema: those of "$ref" and of discriminator mappings.</summary>
    private static IEnumerable<JsonValue> References(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                return list.SelectMany(References);
            case JsonObject parent:
                return parent.SelectMany(static property => (property.Key, property.Value) switch
                {
                    ("$ref", JsonValue value) when value.TryGetValue<string>(out _) => [value],
                    ("discriminator", JsonObject { } discriminator) when discriminator["mapping"] is JsonObject mapping =>
                        mapping.Select(static member => member.Value).OfType<JsonValue>()
                            .Where(static value => value.TryGetValue<string>(out _)),
                    // Keys in these objects are names, even if they look like keywords.
                    ("properties" or Definitions, JsonObject schemas) => schemas.SelectMany(static named => References(named.Value)),
                    ("const" or "enum" or "examples" or "default", _) => [],
                    _ => References(property.Value),
                });
            default:
                return [];
        }
    }
}
