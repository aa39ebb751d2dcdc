using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Router.Codegen;

/// <summary>Where reading and writing begin: the calls of generated types that are not made by a serializer.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class JsonDoor
{
    /// <summary>Reads a value from UTF-8 JSON text that holds nothing else.</summary>
    public static T FromJson<T, TCodec>(ReadOnlySpan<byte> utf8Json)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(utf8Json, default);
        var start = reader;
        try
        {
            reader.Read();
            var value = Read<T, TCodec>(ref reader);
            reader.Read(); // what follows the value is refused by the reader
            return value;
        }
        catch (JsonException e) when (e.Path is null)
        {
            throw JsonReadError.Located<T, TCodec>(e, in reader, in start);
        }
    }

    /// <summary>Reads a value from JSON text that holds nothing else.</summary>
    public static T FromJson<T, TCodec>(string json)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return FromJson<T, TCodec>(utf8.AsSpan(0, Encode(json, utf8)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>Encodes text. Half a surrogate pair becomes a byte that is no UTF-8, so that it is refused where it stands.</summary>
    private static int Encode(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        const byte NoText = 0xFF;
        var length = 0;
        while (true)
        {
            var status = Utf8.FromUtf16(text, utf8[length..], out var read, out var written, replaceInvalidSequences: false);
            length += written;
            if (status == OperationStatus.Done)
            {
                return length;
            }

            utf8[length++] = NoText;
            text = text[(read + 1)..];
        }
    }

    /// <summary>Writes a value as UTF-8 JSON text.</summary>
    public static byte[] ToJsonUtf8<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var writing = JsonWriting.Rent(JsonWriting.DefaultMaxDepth);
        TCodec.WriteJson(ref writing, value);
        var json = writing.Written.ToArray();
        writing.Return();
        return json;
    }

    /// <summary>Writes a value as JSON text.</summary>
    public static string ToJson<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var writing = JsonWriting.Rent(JsonWriting.DefaultMaxDepth);
        TCodec.WriteJson(ref writing, value);
        var json = Encoding.UTF8.GetString(writing.Written);
        writing.Return();
        return json;
    }

    /// <summary>Hands a value to a writer.</summary>
    internal static void Write<T, TCodec>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        where TCodec : IJsonCodec<T>
    {
        var writing = JsonWriting.Rent(options.MaxDepth == 0 ? JsonWriting.DefaultMaxDepth : options.MaxDepth);
        TCodec.WriteJson(ref writing, value);
        Replay.Into(writer, writing.Written);
        writing.Return();
    }

    /// <summary>Reads the value that the reader stands on; whatever goes wrong comes out as a <see cref="JsonException"/> that says where.</summary>
    internal static T Read<T, TCodec>(ref Utf8JsonReader reader)
        where TCodec : IJsonCodec<T>
    {
        var start = reader;
        try
        {
            var reading = default(JsonReading);
            return TCodec.ReadJson(ref reader, ref reading);
        }
        catch (Exception e) when (e is JsonException { Path: null } or InvalidOperationException)
        {
            // An invalid operation is the reader's way of saying that text is no valid Unicode.
            throw JsonReadError.Located<T, TCodec>(e, in reader, in start);
        }
    }
}
