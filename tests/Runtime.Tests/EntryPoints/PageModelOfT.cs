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
    private static readonly JsonSerializerOptions WithResolver =
        new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddRouterModels();
    private static readonly JsonSerializerOptions ModelsOnly = new() { TypeInfoResolver = RouterModelResolver.Instance };
    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 1 };
    private static readonly Type ModelType = typeof(T);

    public override Type Type => ModelType;

    public override IReadOnlyList<Way<Func<byte[], object>>> Readers { get; } =
    [
        new("FromJson(utf8)", json => ModelSerializer.FromJson<T, T>(json)),
        new("FromJson(string)", json => ModelSerializer.FromJson<T, T>(Encoding.UTF8.GetString(json))),
        new("JsonSerializer, string", json => JsonSerializer.Deserialize<T>(Encoding.UTF8.GetString(json))!),
        new("JsonSerializer, utf8", json => JsonSerializer.Deserialize<T>(json)!),
        new("JsonSerializer, type", json => JsonSerializer.Deserialize(json, ModelType)!),
        new("AddRouterModels", json => JsonSerializer.Deserialize<T>(json, WithResolver)!),
        new("Resolver alone", json => JsonSerializer.Deserialize<T>(json, ModelsOnly)!),
        new("JsonTypeInfo", json => JsonSerializer.Deserialize(json, RouterModelResolver.Info<T>())!),
        new("a stream", json => JsonSerializer.Deserialize<T>(new MemoryStream(json))!),
        new("a stream of single bytes", json => Streamed(json, 1)),
        new("a stream of seven bytes at a time", json => Streamed(json, 7)),
        new("segments of one byte", json => Segmented(json, 1)),
        new("segments of five bytes", json => Segmented(json, 5)),
        new("JsonNode", json => JsonNode.Parse(json).Deserialize<T>()!),
        new("JsonElement", json => JsonElement.Parse(json).Deserialize<T>()!),
        new("a list", json => JsonSerializer.Deserialize<List<T>>((byte[])[(byte)'[', .. json, (byte)']'])![0]!),
        new("a list, streamed", json => ListStreamed([(byte)'[', .. json, (byte)',', .. json, (byte)']'])),
        new("a dictionary", json => JsonSerializer.Deserialize<Dictionary<string, T>>((byte[])[.. "{\"k\":"u8, .. json, (byte)'}'])!["k"]!),
        new("an array of models only", json => JsonSerializer.Deserialize<T[]>((byte[])[(byte)'[', .. json, (byte)']'], ModelsOnly)![0]!),
        new(
            "a map of models only",
            json => JsonSerializer.Deserialize<Dictionary<string, T>>((byte[])[.. "{\"k\":"u8, .. json, (byte)'}'], ModelsOnly)!["k"]!),
        new("DeserializeAsyncEnumerable", json => Enumerated([(byte)'[', .. json, (byte)',', .. json, (byte)']'])),
    ];

    public override IReadOnlyList<Way<Func<object, byte[]>>> Writers { get; } =
    [
        new("ToJsonUtf8", value => ModelSerializer.ToJsonUtf8<T, T>((T)value)),
        new("ToJson", value => Encoding.UTF8.GetBytes(ModelSerializer.ToJson<T, T>((T)value))),
        new("JsonSerializer, string", value => Encoding.UTF8.GetBytes(JsonSerializer.Serialize((T)value))),
        new("JsonSerializer, utf8", value => JsonSerializer.SerializeToUtf8Bytes((T)value)),
        new("JsonSerializer, type", value => JsonSerializer.SerializeToUtf8Bytes(value, ModelType)),
        new("AddRouterModels", value => JsonSerializer.SerializeToUtf8Bytes((T)value, WithResolver)),
        new("Resolver alone", value => JsonSerializer.SerializeToUtf8Bytes((T)value, ModelsOnly)),
        new("JsonTypeInfo", value => JsonSerializer.SerializeToUtf8Bytes((T)value, RouterModelResolver.Info<T>())),
        new("SerializeAsync", value => Serialized((T)value)),
        new("JsonElement", value => Encoding.UTF8.GetBytes(JsonSerializer.SerializeToElement((T)value).GetRawText())),
        new("a list", value => JsonSerializer.SerializeToUtf8Bytes(new List<T> { (T)value })[1..^1]),
    ];

    private static T Streamed(byte[] json, int chunk) =>
        JsonSerializer.DeserializeAsync<T>(new ChunkedStream(json, chunk), SmallBuffer).AsTask().GetAwaiter().GetResult()!;

    private static object ListStreamed(byte[] json) =>
        JsonSerializer.DeserializeAsync<List<T>>(new ChunkedStream(json, 3), SmallBuffer).AsTask().GetAwaiter().GetResult()![1]!;

    private static object Enumerated(byte[] json) =>
        JsonSerializer.DeserializeAsyncEnumerable<T>(new ChunkedStream(json, 3), SmallBuffer).ToBlockingEnumerable().ElementAt(1)!;

    private static T Segmented(byte[] json, int length)
    {
        var reader = new Utf8JsonReader(SegmentedText.Of(json, length));
        return JsonSerializer.Deserialize<T>(ref reader)!;
    }

    private static byte[] Serialized(T value)
    {
        var stream = new MemoryStream();
        JsonSerializer.SerializeAsync(stream, value).GetAwaiter().GetResult();
        return stream.ToArray();
    }
}
