using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Router.Codegen;

/// <summary>The converter of a generated model: how a serializer reads and writes it.</summary>
/// <typeparam name="T">The model.</typeparam>
internal sealed class JsonModelConverter<T> : JsonConverter<T>, IJsonModelConverter
    where T : IJsonCodec<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonDoor.Read<T, T>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        JsonDoor.Write<T, T>(writer, value, options);
    }

    JsonTypeInfo IJsonModelConverter.CreateTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    JsonTypeInfo IJsonModelConverter.CreateListInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateListInfo<List<T>, T>(
        options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] });

    JsonTypeInfo IJsonModelConverter.CreateArrayInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateArrayInfo<T>(
        options, new JsonCollectionInfoValues<T[]>());

    JsonTypeInfo IJsonModelConverter.CreateMapInfo(JsonSerializerOptions options) => options.TryGetTypeInfo(typeof(string), out _)
        ? JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
            options, new JsonCollectionInfoValues<Dictionary<string, T>> { ObjectCreator = static () => [] })
        : JsonMetadataServices.CreateValueInfo<Dictionary<string, T>>(options, new JsonMapConverter<T>());

    JsonTypeInfo IJsonModelConverter.CreateStreamInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(
        options, new JsonCollectionInfoValues<IAsyncEnumerable<T>>());
}

/// <summary>Makes the type information of a model and of collections of it, without reflection over its members.</summary>
internal interface IJsonModelConverter
{
    JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);

    JsonTypeInfo CreateListInfo(JsonSerializerOptions options);

    JsonTypeInfo CreateArrayInfo(JsonSerializerOptions options);

    JsonTypeInfo CreateMapInfo(JsonSerializerOptions options);

    JsonTypeInfo CreateStreamInfo(JsonSerializerOptions options);
}
