using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Router.Codegen.Emitted;

namespace Router.Codegen.Tests.EntryPoints;

/// <summary>All entry points of one model.</summary>
internal sealed class PageModel<T> : PageModel
    where T : IJsonCodec<T>
{
    private static readonly SerializerDoors Keeping = new(JsonMisfits.Keep);
    private static readonly SerializerDoors Refusing = new(JsonMisfits.Refuse);
    private static readonly Type ModelType = typeof(T);

    public override Type Type => ModelType;

    public override IReadOnlyList<Way<Func<byte[], object>>> Readers { get; } =
    [
        new("FromJson(utf8)", json => ModelSerializer.FromJson<T, T>(json)),
        new("FromJson(string)", json => ModelSerializer.FromJson<T, T>(Encoding.UTF8.GetString(json))),
        new("JsonTypeInfo of the resolver", json => JsonSerializer.Deserialize(json, RouterModelResolver.Info<T>())!),
        new("no options", json => JsonSerializer.Deserialize<T>(json)!),
        .. Through(Keeping),
    ];

    public override IReadOnlyList<Way<Func<byte[], object>>> RefusingReaders { get; } =
    [
        new("FromJson(utf8)", json => ModelSerializer.FromJson<T, T>(json, JsonMisfits.Refuse)),
        new("FromJson(string)", json => ModelSerializer.FromJson<T, T>(Encoding.UTF8.GetString(json), JsonMisfits.Refuse)),
        .. Through(Refusing),
    ];

    public override JsonObject Schema => RouterModelSchema.Of<T>();

    public override IReadOnlyList<JsonMisfit> FindMisfits(object value) => JsonMisfit.FindIn((T)value);

    /// <summary>The ways of reading through the framework's serializer.</summary>
    private static IEnumerable<Way<Func<byte[], object>>> Through(SerializerDoors doors) =>
    [
        new("JsonSerializer, string", json => JsonSerializer.Deserialize<T>(Encoding.UTF8.GetString(json), doors.Plain)!),
        new("JsonSerializer, utf8", json => JsonSerializer.Deserialize<T>(json, doors.Plain)!),
        new("JsonSerializer, type", json => JsonSerializer.Deserialize(json, ModelType, doors.Plain)!),
        new("AddRouterModels", json => JsonSerializer.Deserialize<T>(json, doors.WithResolver)!),
        new("Resolver alone", json => JsonSerializer.Deserialize<T>(json, doors.ModelsOnly)!),
        new("JsonTypeInfo", json => JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)doors.ModelsOnly.GetTypeInfo(ModelType))!),
        new("a stream", json => JsonSerializer.Deserialize<T>(new MemoryStream(json), doors.Plain)!),
        new("a stream of single bytes", json => Streamed(json, 1, doors)),
        new("a stream of seven bytes at a time", json => Streamed(json, 7, doors)),
        new("segments of one byte", json => Segmented(json, 1, doors)),
        new("segments of five bytes", json => Segmented(json, 5, doors)),
        new("JsonNode", json => JsonNode.Parse(json).Deserialize<T>(doors.Plain)!),
        new("JsonElement", json => JsonElement.Parse(json).Deserialize<T>(doors.Plain)!),
        new("a list", json => JsonSerializer.Deserialize<List<T>>((byte[])[(byte)'[', .. json, (byte)']'], doors.Plain)![0]!),
        new("a list, streamed", json => ListStreamed([(byte)'[', .. json, (byte)',', .. json, (byte)']'], doors)),
        new(
            "a dictionary",
            json => JsonSerializer.Deserialize<Dictionary<string, T>>((byte[])[.. "{\"k\":"u8, .. json, (byte)'}'], doors.Plain)!["k"]!),
        new(
            "an array of models only",
            json => JsonSerializer.Deserialize<T[]>((byte[])[(byte)'[', .. json, (byte)']'], doors.ModelsOnly)![0]!),
        new(
            "a map of models only",
            json => JsonSerializer.Deserialize<Dictionary<string, T>>(
                (byte[])[.. "{\"k\":"u8, .. json, (byte)'}'], doors.ModelsOnly)!["k"]!),
        new("DeserializeAsyncEnumerable", json => Enumerated([(byte)'[', .. json, (byte)',', .. json, (byte)']'], doors)),
    ];

    public override IReadOnlyList<Way<Func<object, byte[]>>> Writers { get; } =
    [
        new("ToJsonUtf8", value => ModelSerializer.ToJsonUtf8<T, T>((T)value)),
        new("ToJson", value => Encoding.UTF8.GetBytes(ModelSerializer.ToJson<T, T>((T)value))),
        new("JsonSerializer, string", value => Encoding.UTF8.GetBytes(JsonSerializer.Serialize((T)value))),
        new("JsonSerializer, utf8", value => JsonSerializer.SerializeToUtf8Bytes((T)value)),
        new("JsonSerializer, type", value => JsonSerializer.SerializeToUtf8Bytes(value, ModelType)),
        new("AddRouterModels", value => JsonSerializer.SerializeToUtf8Bytes((T)value, Keeping.WithResolver)),
        new("Resolver alone", value => JsonSerializer.SerializeToUtf8Bytes((T)value, Keeping.ModelsOnly)),
        new("JsonTypeInfo", value => JsonSerializer.SerializeToUtf8Bytes((T)value, RouterModelResolver.Info<T>())),
        new("SerializeAsync", value => Serialized((T)value)),
        new("JsonElement", value => Encoding.UTF8.GetBytes(JsonSerializer.SerializeToElement((T)value).GetRawText())),
        new("a list", value => JsonSerializer.SerializeToUtf8Bytes(new List<T> { (T)value })[1..^1]),
    ];

    private static T Streamed(byte[] json, int chunk, SerializerDoors doors) =>
        JsonSerializer.DeserializeAsync<T>(new ChunkedStream(json, chunk), doors.SmallBuffer).AsTask().GetAwaiter().GetResult()!;

    private static object ListStreamed(byte[] json, SerializerDoors doors) =>
        JsonSerializer.DeserializeAsync<List<T>>(new ChunkedStream(json, 3), doors.SmallBuffer).AsTask().GetAwaiter().GetResult()![1]!;

    private static object Enumerated(byte[] json, SerializerDoors doors) =>
        JsonSerializer.DeserializeAsyncEnumerable<T>(new ChunkedStream(json, 3), doors.SmallBuffer).ToBlockingEnumerable().ElementAt(1)!;

    private static T Segmented(byte[] json, int length, SerializerDoors doors)
    {
        var reader = new Utf8JsonReader(SegmentedText.Of(json, length));
        return JsonSerializer.Deserialize<T>(ref reader, doors.Plain)!;
    }

    private static byte[] Serialized(T value)
    {
        var stream = new MemoryStream();
        JsonSerializer.SerializeAsync(stream, value).GetAwaiter().GetResult();
        return stream.ToArray();
    }
}
