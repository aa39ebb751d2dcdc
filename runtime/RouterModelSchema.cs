using System.Text;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;
using Router.Codegen.Schemas;
using Router.Codegen.Serializer;
#if NET9_0_OR_GREATER
using System.Text.Json.Schema;
#endif

namespace Router.Codegen;

/// <summary>The JSON schemas of models, in the dialect of 2020-12, as their pages have them.</summary>
public static class RouterModelSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Makes the schema of a model of any kind, unions and enums too: a document of its own.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <returns>A schema that the caller may change, with those of all models that it refers to under "$defs".</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or one that it refers to; the message names the setting.
    /// </exception>
    public static JsonObject Of<T>()
        where T : IJsonCodec<T>
    {
        var schema = SchemaDocument.Of<T>("#");
        var document = new JsonObject { ["$schema"] = Dialect };
        foreach (var (keyword, value) in schema.ToArray())
        {
            schema.Remove(keyword);
            document.Add(keyword, value);
        }

        return document;
    }

#if NET9_0_OR_GREATER
    /// <summary>
    /// Puts the schemas of models into a schema that <see cref="JsonSchemaExporter"/> makes, which knows nothing of models: for
    /// <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.
    /// </summary>
    /// <param name="context">The type, and its place in the exported document.</param>
    /// <param name="schema">The schema that the exporter made.</param>
    /// <returns>The schema of a model; of any other type, the one that was given.</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or one that it refers to; the message names the setting.
    /// </exception>
    public static JsonNode TransformSchemaNode(JsonSchemaExporterContext context, JsonNode schema) =>
        Transform(context.TypeInfo.Type, context.PropertyInfo?.IsGetNullable ?? false, context.Path, schema);
#endif

    /// <summary>
    /// Puts the schema of a model in place of one that a maker of schemas made who knows nothing of models. With
    /// <c>JsonSchemaExporter</c>, <c>TransformSchemaNode</c> does it; this is for those who have another context.
    /// </summary>
    /// <param name="type">The type: a model, a nullable union, or a map of them. Lists and types that hold models are others' work.</param>
    /// <param name="isNullable">True if null may stand for a model that is a class.</param>
    /// <param name="path">The place in the document that the schema will be in, from its root: "properties", "pet".</param>
    /// <param name="schema">The schema that was made. What it describes stays: a description, a default.</param>
    /// <returns>The schema of a model; of any other type, the one that was given.</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or one that it refers to; the message names the setting.
    /// </exception>
    public static JsonNode Transform(Type type, bool isNullable, ReadOnlySpan<string> path, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(schema);
        var underlying = Nullable.GetUnderlyingType(type);
        var model = underlying ?? type;
        if (ConverterOf(model) is { } converter)
        {
            return Described(converter.CreateSchema(PointerTo(path), underlying is not null || (isNullable && !model.IsValueType)), schema);
        }

        return IsUnknown(schema) && ValueOfMap(type) is { } value
            ? Described(
                new JsonObject
                {
                    ["type"] = isNullable ? new JsonArray("object", "null") : "object",
                    ["additionalProperties"] = value.CreateSchema($"{PointerTo(path)}/additionalProperties", isNullable: false),
                },
                schema)
            : schema;
    }

    private static IJsonModelConverter? ConverterOf(Type type) => JsonModelConverterFactory.ConverterOf(type, JsonMisfits.Keep);

    /// <summary>The converter of the models that are the values of a map. Models' own resolver reads maps by a converter of its own.</summary>
    private static IJsonModelConverter? ValueOfMap(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>) && type.GetGenericArguments() is [var key, var value]
            && key == typeof(string)
            ? ConverterOf(value)
            : null;

    /// <summary>True if a schema says nothing of the value.</summary>
    private static bool IsUnknown(JsonNode schema) => schema is not JsonObject made || !made.ContainsKey("type");

    /// <summary>Adds what another schema says.</summary>
    private static JsonObject Described(JsonObject schema, JsonNode other)
    {
        if (other is JsonObject made)
        {
            foreach (var (keyword, value) in made)
            {
                schema[keyword] = value?.DeepClone();
            }
        }

        return schema;
    }

    private static string PointerTo(ReadOnlySpan<string> path)
    {
        var pointer = new StringBuilder("#");
        foreach (var part in path)
        {
            var escaped = part.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            pointer.Append('/').Append(Uri.EscapeDataString(escaped));
        }

        return pointer.ToString();
    }
}
