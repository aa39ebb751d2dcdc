using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Serializer;
using Router.Codegen.Writing;

namespace Router.Codegen.Emitted;

/// <summary>The entry points of reading and writing that generated types call. They work without the framework's serializer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelSerializer
{
    /// <summary>The maximum nesting depth, the same as the framework's default.</summary>
    private const int DefaultMaxDepth = 64;

    /// <summary>Reads a value from UTF-8 JSON text, which must contain exactly one JSON value.</summary>
    public static T FromJson<T, TCodec>(ReadOnlySpan<byte> utf8Json, JsonMisfits misfits = JsonMisfits.Keep)
        where TCodec : IJsonCodec<T>
    {
        var reading = new JsonReading(new JsonTokenReader(utf8Json, 0, DefaultMaxDepth), misfits);
        var start = reading.Reader;
        try
        {
            reading.Reader.Read();
            var value = TCodec.ReadJson(ref reading);
            if (reading.NonCanonical != NonCanonical.None)
            {
                Refuse<T, TCodec>(ref reading, start);
            }

            reading.Reader.End();
            if (reading.HasRepeatedDiscriminator)
            {
                return ReadAgain<T, TCodec>(start, new Utf8JsonReader(utf8Json), misfits, out _);
            }

            reading.Complete();
            return value;
        }
        catch (Exception e) when (IsLocatable(e))
        {
            return reading.HasRepeatedDiscriminator
                ? ReadAgain<T, TCodec>(start, new Utf8JsonReader(utf8Json), misfits, out _)
                : throw JsonReadError.Located<T, TCodec>(e, in reading.Reader, in start, new Utf8JsonReader(utf8Json), misfits);
        }
    }

    /// <summary>Reads a value from JSON text, which must contain exactly one JSON value.</summary>
    public static T FromJson<T, TCodec>(string json, JsonMisfits misfits = JsonMisfits.Keep)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return FromJson<T, TCodec>(utf8.AsSpan(0, Encode(json, utf8)), misfits);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>
    /// Throws if the payload as a whole does not match the type: no property could keep such a misfit. The value is read again, so that the
    /// exception gives the position. Null is accepted for a union if misfits are kept; it gives an empty union.
    /// </summary>
    /// <param name="start">The reader on the first token, or before it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Refuse<T, TCodec>(ref JsonReading reading, in JsonTokenReader start)
        where TCodec : IJsonCodec<T>
    {
        var isNothing = default(T) is not null && reading.TokenType == JsonTokenType.Null && !reading.AreMisfitsRefused;
        if (!isNothing && (reading.NonCanonical & (NonCanonical.Misfit | NonCanonical.HasMisfits)) != 0)
        {
            reading.Restart(start);
            if (reading.TokenType == JsonTokenType.None)
            {
                reading.Reader.Read();
            }

            TCodec.ReadJson(ref reading);
            reading.RefusePayload();
        }
    }

    /// <summary>
    /// True if the exception came from the reader, which adds no position. The reader throws <see cref="InvalidOperationException"/> for
    /// invalid Unicode.
    /// </summary>
    internal static bool IsLocatable(Exception e) => e is JsonException { Path: null } or InvalidOperationException;

    /// <summary>Encodes text as UTF-8. An unpaired surrogate becomes an invalid byte, so that the reader reports its position.</summary>
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

    // The buffer on the stack is not cleared: only written bytes are read.

    /// <summary>Writes a value as UTF-8 JSON text.</summary>
    [SkipLocalsInit]
    public static byte[] ToJsonUtf8<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var writing = new JsonWriting(stackalloc byte[JsonWriting.BytesOnStack], JsonWriting.DefaultMaxDepth);
        try
        {
            TCodec.WriteJson(ref writing, value);
            var json = GC.AllocateUninitializedArray<byte>(writing.Position);
            writing.Written.CopyTo(json);
            return json;
        }
        finally
        {
            writing.Return();
        }
    }

    /// <summary>Writes a value as JSON text.</summary>
    [SkipLocalsInit]
    public static string ToJson<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var writing = new JsonWriting(stackalloc byte[JsonWriting.BytesOnStack], JsonWriting.DefaultMaxDepth);
        try
        {
            TCodec.WriteJson(ref writing, value);
            return Encoding.UTF8.GetString(writing.Written);
        }
        finally
        {
            writing.Return();
        }
    }

    /// <summary>Writes a value as UTF-8 JSON text. There is no depth limit other than the size of the stack.</summary>
    internal static byte[] ToText<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var writing = new JsonWriting(stackalloc byte[JsonWriting.BytesOnStack], int.MaxValue);
        try
        {
            TCodec.WriteJson(ref writing, value);
            return writing.Written.ToArray();
        }
        finally
        {
            writing.Return();
        }
    }

    /// <summary>Makes a list of the elements of a collection expression.</summary>
    public static List<T> ToList<T>(ReadOnlySpan<T> items)
    {
        var list = new List<T>(items.Length);
        list.AddRange(items);
        return list;
    }

    /// <summary>Writes a value to the framework's writer.</summary>
    [SkipLocalsInit]
    internal static void Write<T, TCodec>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        where TCodec : IJsonCodec<T>
    {
        var setAside = Utf8JsonWriterOutput.IsVerbatim(writer) ? null : new SetAsideTexts();
        var writing = new JsonWriting(
            stackalloc byte[JsonWriting.BytesOnStack],
            options.MaxDepth == 0 ? JsonWriting.DefaultMaxDepth : options.MaxDepth,
            search: null,
            setAside);
        try
        {
            TCodec.WriteJson(ref writing, value);
            Utf8JsonWriterOutput.Into(writer, writing.Written, setAside);
        }
        finally
        {
            writing.Return();
        }
    }

    /// <summary>
    /// Reads a value again after a discriminator was found twice. The last one counts; the result or failure of the first reading is
    /// discarded.
    /// </summary>
    /// <param name="start">The reader on the first token, or before the start of a complete text.</param>
    /// <param name="origin">The framework's reader at the same position.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static T ReadAgain<T, TCodec>(in JsonTokenReader start, Utf8JsonReader origin, JsonMisfits misfits, out TextPlace end)
        where TCodec : IJsonCodec<T>
    {
        var reading = new JsonReading(start, misfits, countsLast: true);
        try
        {
            var isWhole = start.TokenType == JsonTokenType.None;
            if (isWhole)
            {
                reading.Reader.Read();
            }

            var value = TCodec.ReadJson(ref reading);
            if (reading.NonCanonical != NonCanonical.None)
            {
                Refuse<T, TCodec>(ref reading, start);
            }

            end = reading.Reader.Place;
            if (isWhole)
            {
                reading.Reader.End();
            }

            reading.Complete();
            return value;
        }
        catch (Exception e) when (IsLocatable(e))
        {
            throw JsonReadError.Located<T, TCodec>(e, in reading.Reader, in start, origin, misfits);
        }
    }
}
