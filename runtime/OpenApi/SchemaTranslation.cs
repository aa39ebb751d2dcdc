using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Router.Codegen.OpenApi;

/// <summary>Makes an OpenAPI schema from the JSON schema of a model.</summary>
internal static class SchemaTranslation
{
    /// <summary>Schemas are only parsed: the validation rules require more than OpenAPI does.</summary>
    private static readonly OpenApiReaderSettings Reading = new() { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };

    /// <summary>Translates a schema.</summary>
    /// <param name="schema">The JSON schema. It is modified.</param>
    /// <param name="document">The document in which references are resolved.</param>
    /// <exception cref="InvalidOperationException">The OpenAPI library cannot read the schema.</exception>
    public static OpenApiSchema Translate(JsonObject schema, OpenApiDocument document)
    {
        Adapt(schema);
        var translated = OpenApiModelFactory.Parse<OpenApiSchema>(
            schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out var diagnostic, OpenApiConstants.Json, Reading);
        return translated is not null && diagnostic.Errors.Count == 0
            ? translated
            : throw new InvalidOperationException($"No OpenAPI schema: {string.Join("; ", diagnostic.Errors)}; {schema}");
    }

    /// <summary>
    /// Rewrites keywords that the OpenAPI library or OpenAPI 3.0 would lose: constants other than strings, and keywords beside a reference.
    /// </summary>
    private static void Adapt(JsonObject schema)
    {
        if (schema["const"] is { } constant && constant.GetValueKind() != JsonValueKind.String)
        {
            schema.Remove("const");
            schema.Add("enum", new JsonArray(constant));
        }

        if (schema.Count > 1 && schema.ContainsKey("$ref"))
        {
            var reference = schema["$ref"];
            schema.Remove("$ref");
            schema.Insert(0, "allOf", new JsonArray(new JsonObject { ["$ref"] = reference }));
        }

        foreach (var inside in Inside(schema).OfType<JsonObject>())
        {
            Adapt(inside);
        }
    }

    private static IEnumerable<JsonNode?> Inside(JsonObject schema) => schema.SelectMany(keyword => (keyword.Key, keyword.Value) switch
    {
        ("properties", JsonObject properties) => properties.Select(property => property.Value),
        ("anyOf" or "allOf", JsonArray schemas) => schemas,
        ("items" or "additionalProperties", var one) => [one],
        _ => [],
    });
}
