using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Schemas;

namespace Router.Codegen.Serializer;

/// <summary>The converter by which a serializer reads and writes a generated model.</summary>
/// <typeparam name="T">The model.</typeparam>
internal sealed class JsonModelConverter<T>(JsonMisfits misfits) : JsonConverter<T>, IJsonModelConverter
    where T : IJsonCodec<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FrameworkPayload.Read<T, T>(ref reader, misfits);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        ModelSerializer.Write<T, T>(writer, value, options);
    }

    /// <summary>Reads a key of a map as the value of an enum or of another model that can be a string.</summary>
    /// <exception cref="JsonException">The key is not a value of the model. The serializer adds the position.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return ModelSerializer.FromJson<T, T>($"\"{JsonEncodedText.Encode(reader.GetString()!)}\"");
        }
        catch (JsonException e)
        {
            throw new JsonException(
                e.InnerException is JsonReadFailure failure ? failure.Message : $"The key is not a value of {typeof(T).Name}", e);
        }
    }

    /// <summary>Writes a key of a map.</summary>
    /// <exception cref="NotSupportedException">The value is neither a string nor a number.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var reader = new Utf8JsonReader(ModelSerializer.ToJsonUtf8<T, T>(value));
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            throw new NotSupportedException($"A key of a map must be a string; this {typeof(T).Name} is not one.");
        }

        writer.WritePropertyName(
            reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan));
    }

    void IJsonModelConverter.Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        (Stated(options) as JsonConverter<T> ?? this).Write(writer, (T)value, options);

    JsonTypeInfo IJsonModelConverter.CreateTypeInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T>(options, Stated(options) ?? this);

    /// <summary>The converter that the options have for the model. It takes precedence over attributes.</summary>
    private static JsonConverter? Stated(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (converter.CanConvert(typeof(T)))
            {
                return converter is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options) : converter;
            }
        }

        return null;
    }

    JsonTypeInfo IJsonModelConverter.CreateListInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateListInfo<List<T>, T>(
        options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] });

    JsonTypeInfo IJsonModelConverter.CreateArrayInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateArrayInfo<T>(
        options, new JsonCollectionInfoValues<T[]>());

    JsonTypeInfo IJsonModelConverter.CreateMapInfo(JsonSerializerOptions options) => options.TryGetTypeInfo(typeof(string), out _)
        ? JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
            options, new JsonCollectionInfoValues<Dictionary<string, T>> { ObjectCreator = static () => [] })
        : JsonMetadataServices.CreateValueInfo<Dictionary<string, T>>(options, new JsonMapConverter<T>(misfits));

    JsonTypeInfo IJsonModelConverter.CreateStreamInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(
            options, new JsonCollectionInfoValues<IAsyncEnumerable<T>>());

    JsonObject IJsonModelConverter.CreateSchema(string place, bool isNullable) =>
        isNullable ? SchemaDocument.OrNullAt<T>(place) : SchemaDocument.At<T>(place);

    IReadOnlyDictionary<Type, JsonObject> IJsonModelConverter.CreateDefinitions(Func<Type, string> addressOf) =>
        SchemaDocument.Each<T>(addressOf);
}

/// <summary>
/// Writes a model, and makes the type information of the model and of collections of it, without reflection over members.
/// </summary>
internal interface IJsonModelConverter
{
    void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options);

    JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);

    JsonTypeInfo CreateListInfo(JsonSerializerOptions options);

    JsonTypeInfo CreateArrayInfo(JsonSerializerOptions options);

    JsonTypeInfo CreateMapInfo(JsonSerializerOptions options);

    JsonTypeInfo CreateStreamInfo(JsonSerializerOptions options);

    /// <summary>Makes the model's schema for a location of a document.</summary>
    /// <param name="place">The address of the location: "#/properties/pet".</param>
    /// <param name="isNullable">True if the schema should allow null.</param>
    JsonObject CreateSchema(string place, bool isNullable);

    /// <summary>Makes separate schemas of the model and of all models that it refers to, directly or indirectly.</summary>
    /// <param name="addressOf">Gives the address of a model's schema.</param>
    IReadOnlyDictionary<Type, JsonObject> CreateDefinitions(Func<Type, string> addressOf);
}
