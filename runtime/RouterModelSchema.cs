using System.Collections.ObjectModel;
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
    /// Makes the schemas of a model and of all models that it reaches, each by itself: for documents that have one place for schemas, as
    /// OpenAPI's have "#/components/schemas".
    /// </summary>
    /// <param name="type">The model.</param>
    /// <param name="addressOf">Gives the address to which "$ref" leads for a model: "#/components/schemas/Pet".</param>
    /// <returns>Schemas that the caller may change; none if the type is no model.</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or one that it refers to; the message names the setting.
    /// </exception>
    public static IReadOnlyDictionary<Type, JsonObject> DefinitionsOf(Type type, Func<Type, string> addressOf)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(addressOf);
        return JsonModelConverterFactory.ConverterOf(type, JsonMisfits.Keep)?.CreateDefinitions(addressOf)
            ?? ReadOnlyDictionary<Type, JsonObject>.Empty;
    }

    /// <summary>The model that a type is; for a union that may be null, the union.</summary>
    /// <returns>Null if the type is no model.</returns>
    public static Type? ModelOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var model = Nullable.GetUnderlyingType(type) ?? type;
        return JsonModelConverterFactory.ConverterOf(model, JsonMisfits.Keep) is null ? null : model;
    }

#if NET9_0_OR_GREATER
    /// <summary>
    /// Puts the schemas of models into a schema that <see cref="JsonSchemaExporter"/> makes, which knows nothing of models: for
    /// <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>. (On .NET 8 there is no exporter.)
    /// </summary>
    /// <param name="context">The type, and its place in the exported document.</param>
    /// <param name="schema">The schema that the exporter made.</param>
    /// <returns>The schema of a model, or of a list or map of them; of any other type, the one that was given.</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or one that it refers to; the message names the setting.
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
    /// Puts the schema of a model in place of one that another maker of schemas made, who knows nothing of models. With
    /// <c>JsonSchemaExporter</c>, <c>TransformSchemaNode</c> does it.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="isNullable">True if null may stand for a model that is a class.</param>
    /// <param name="path">The place in the document that the schema will be in, from its root: "properties", "pet".</param>
    /// <param name="schema">The schema that was made. What it describes stays: a description, a default.</param>
    /// <returns>The schema of a model, or of a list or map of them; of any other type, the one that was given.</returns>
    /// <exception cref="NotSupportedException">
    /// No schema is emitted for the model or one that it refers to; the message names the setting.
    /// </exception>
    public static JsonNode Transform(Type type, bool isNullable, ReadOnlySpan<string> path, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(schema);
        return Transform(type, ElementOf(type), isNullable, path, schema);
    }

    /// <summary>
    /// Corrects the references in the schema of a model that another tool has moved, as one that makes the schema of a function's parameter
    /// by itself, and then that of the function.
    /// </summary>
    /// <param name="path">The place in the document that the schema is in now, from its root.</param>
    /// <param name="schema">The schema of a model, or any other.</param>
    /// <returns>The schema that was given.</returns>
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
    /// Adds the schema of the elements, which is left out or empty if its maker knows nothing of them. Models' own resolver reads maps by a
    /// converter of its own, so that the exporter does not even know that they are some.
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
}
