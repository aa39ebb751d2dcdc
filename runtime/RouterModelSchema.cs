using System.Collections.ObjectModel;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;
using Router.Codegen.Schemas;
using Router.Codegen.Serializer;
#if NET9_0_OR_GREATER
using System.Text.Json.Schema;
#endif

namespace Router.Codegen;

/// <summary>Makes the JSON schemas of models from their pages, in the 2020-12 dialect.</summary>
public static class RouterModelSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Makes the schema of a model of any kind, including unions and enums, as a new document.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <returns>A schema that the caller may change. "$defs" has the schemas of all models that it refers to.</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or for one that it refers to; the message names the setting.
    /// </exception>
    public static JsonObject Of<T>()
        where T : IJsonCodec<T>
    {
        var schema = SchemaDocument.Of<T>();
        var document = new JsonObject { ["$schema"] = Dialect };
        foreach (var (keyword, value) in schema.ToArray())
        {
            schema.Remove(keyword);
            document.Add(keyword, value);
        }

        return document;
    }

    /// <summary>
    /// Makes separate schemas of a model and of all models that it refers to, directly or indirectly. They are for documents that collect
    /// schemas in one place, such as "#/components/schemas" in OpenAPI.
    /// </summary>
    /// <param name="type">The model.</param>
    /// <param name="addressOf">Gives the address of a model for "$ref": "#/components/schemas/Pet".</param>
    /// <returns>Schemas that the caller may change; empty if the type is not a model.</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or for one that it refers to; the message names the setting.
    /// </exception>
    public static IReadOnlyDictionary<Type, JsonObject> DefinitionsOf(Type type, Func<Type, string> addressOf)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(addressOf);
        return JsonModelConverterFactory.ConverterOf(type, JsonMisfits.Keep)?.CreateDefinitions(addressOf)
            ?? ReadOnlyDictionary<Type, JsonObject>.Empty;
    }

    /// <summary>Gets the model that a type denotes: the type itself, or the union if the type is a nullable union.</summary>
    /// <returns>Null if the type is not a model.</returns>
    public static Type? ModelOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var model = Nullable.GetUnderlyingType(type) ?? type;
        return JsonModelConverterFactory.ConverterOf(model, JsonMisfits.Keep) is null ? null : model;
    }

#if NET9_0_OR_GREATER
    /// <summary>
    /// Adds the schemas of models to a schema that <see cref="JsonSchemaExporter"/> makes. Pass it as
    /// <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>. (.NET 8 has no exporter.)
    /// </summary>
    /// <param name="context">The type and its location in the exported document.</param>
    /// <param name="schema">The schema that the exporter made.</param>
    /// <returns>The schema of a model, or of a list or map of models; for any other type, <paramref name="schema"/>.</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or for one that it refers to; the message names the setting.
    /// </exception>
    public static JsonNode TransformSchemaNode(JsonSchemaExporterContext context, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var type = context.TypeInfo.Type;
        var element = context.TypeInfo.ElementType ?? ElementOf(type);
        return Transform(type, element, context.PropertyInfo?.IsGetNullable ?? false, context.Path, schema);
    }
#endif

    /// <summary>
    /// Replaces the schema that another tool made for a model. If the tool is <c>JsonSchemaExporter</c>, use <c>TransformSchemaNode</c>.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="isNullable">True if the schema of a model that is a class should allow null.</param>
    /// <param name="path">The location of the schema in its document, from the root: "properties", "pet".</param>
    /// <param name="schema">The schema that the tool made. Its keywords, such as a description or a default, are kept.</param>
    /// <returns>The schema of a model, or of a list or map of models; for any other type, <paramref name="schema"/>.</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or for one that it refers to; the message names the setting.
    /// </exception>
    public static JsonNode Transform(Type type, bool isNullable, ReadOnlySpan<string> path, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(schema);
        return Transform(type, ElementOf(type), isNullable, path, schema);
    }

    /// <summary>
    /// Corrects the references in the schema of a model after another tool has moved it. Some tools make the schema of a function's
    /// parameter first, and then put it into the schema of the function.
    /// </summary>
    /// <param name="path">The new location of the schema in its document, from the root.</param>
    /// <param name="schema">The schema of a model, or any other schema.</param>
    /// <returns>The given schema.</returns>
    public static JsonNode MoveTo(ReadOnlySpan<string> path, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (schema is JsonObject model)
        {
            SchemaAddress.Move(model, SchemaAddress.Of(path));
        }

        return schema;
    }

    private static JsonNode Transform(Type type, Type? element, bool isNullable, ReadOnlySpan<string> path, JsonNode schema)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        var model = underlying ?? type;
        return JsonModelConverterFactory.ConverterOf(model, JsonMisfits.Keep) is { } converter
            ? Described(
                converter.CreateSchema(SchemaAddress.Of(path), underlying is not null || (isNullable && !model.IsValueType)), schema)
            : element is null ? schema
            : OfCollection(element, IsMap(type), isNullable, path, schema);
    }

    /// <summary>
    /// Adds the schema of the elements if the given schema has none. The models' resolver reads maps with its own converter, so the
    /// exporter does not recognize them as maps.
    /// </summary>
    private static JsonNode OfCollection(Type element, bool isMap, bool isNullable, ReadOnlySpan<string> path, JsonNode schema)
    {
        var made = schema as JsonObject;
        var keyword = HasType(made, "array") ? "items" : isMap ? "additionalProperties" : null;
        if (keyword is null || made?[keyword] is JsonObject { Count: > 0 }
            || Transform(element, isNullable: false, [.. path, keyword], new JsonObject()) is not JsonObject { Count: > 0 } inside)
        {
            return schema;
        }

        made ??= [];
        if (!made.ContainsKey("type"))
        {
            made.Add("type", isNullable ? new JsonArray("object", "null") : "object");
        }

        made[keyword] = inside;
        return made;
    }

    private static bool HasType(JsonObject? schema, string type) => schema?["type"] switch
    {
        JsonArray types => types.Any(one => (string?)one == type),
        JsonValue one => (string?)one == type,
        _ => false,
    };

    private static bool IsMap(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var key, _] && key == typeof(string);

    private static Type? ElementOf(Type type) =>
        type.IsSZArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericArguments() is [.., var last] arguments && (arguments.Length == 1 || IsMap(type)) ? last
        : null;

    /// <summary>Copies the keywords of another schema into a schema.</summary>
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
}
