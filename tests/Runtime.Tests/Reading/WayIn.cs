using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Reading;

/// <summary>The ways of passing a text to a serializer.</summary>
internal static class WayIn
{
    public static readonly string[] All =
    [
        "utf8", "reader", "segments of 1", "segments of 2", "segments of 5", "stream by 1", "stream by 7", "stream by 64", "pipe by 1",
        "pipe by 3", "pipe by 50",
    ];

    public static T? Read<T>(string way, byte[] json, JsonSerializerOptions options) => way switch
    {
        "utf8" => JsonSerializer.Deserialize<T>(json, options),
        "reader" => FromReader<T>(new ReadOnlySequence<byte>(json), json, options),
        "segments of 1" => FromReader<T>(SegmentedText.Of(json, 1), null, options),
        "segments of 2" => FromReader<T>(SegmentedText.Of(json, 2), null, options),
        "segments of 5" => FromReader<T>(SegmentedText.Of(json, 5), null, options),
        "stream by 1" => FromStream<T>(json, 1, options),
        "stream by 7" => FromStream<T>(json, 7, options),
        "stream by 64" => FromStream<T>(json, 64, options),
        "pipe by 1" => FromPipe<T>(json, 1, options),
        "pipe by 3" => FromPipe<T>(json, 3, options),
        "pipe by 50" => FromPipe<T>(json, 50, options),
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    private static T? FromReader<T>(ReadOnlySequence<byte> sequence, byte[]? span, JsonSerializerOptions options)
    {
        var readerOptions = new JsonReaderOptions
        {
            CommentHandling = options.ReadCommentHandling,
            AllowTrailingCommas = options.AllowTrailingCommas,
            MaxDepth = options.MaxDepth,
        };
        var reader = span is null ? new Utf8JsonReader(sequence, readerOptions) : new Utf8JsonReader(span, readerOptions);
        return JsonSerializer.Deserialize<T>(ref reader, options);
    }

    private static T? FromStream<T>(byte[] json, int chunk, JsonSerializerOptions options) =>
        JsonSerializer.DeserializeAsync<T>(new ChunkedStream(json, chunk), options).AsTask().GetAwaiter().GetResult();

    private static T? FromPipe<T>(byte[] json, int length, JsonSerializerOptions options) =>
        JsonSerializer.DeserializeAsync<T>(PipeReader.Create(SegmentedText.Of(json, length)), options).AsTask().GetAwaiter().GetResult();
}
