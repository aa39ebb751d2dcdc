using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Writing;

namespace Router.Codegen.Codecs;

/// <summary>Reads and writes strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonString : IJsonCodec<string>
{
    /// <inheritdoc/>
    public static string ReadJson(ref JsonReading reading) => reading.ReadString();

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, string value)
    {
        if (value is null)
        {
            writing.WriteAbsentValue();
        }
        else
        {
            writing.WriteStringValue(value);
        }
    }
}

/// <summary>Reads and writes Booleans.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonBoolean : IJsonCodec<bool>
{
    /// <inheritdoc/>
    public static bool ReadJson(ref JsonReading reading) => reading.ReadBoolean();

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, bool value) => writing.Append(value ? "true"u8 : "false"u8);
}

/// <summary>Reads and writes bytes as base64.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonBytes : IJsonCodec<byte[]>
{
    /// <inheritdoc/>
    public static byte[] ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType == JsonTokenType.String)
        {
            var text = reading.Reader.Unescaped();
            if (TryDecodeCanonical(text, out var value))
            {
                return value;
            }

            if (TryDecode(text, out value))
            {
                reading.NonCanonical |= NonCanonical.Bytes;
                return value;
            }
        }

        reading.RefuseText<byte[]>("base64 text");
        return [];
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, byte[] value) => writing.WriteBase64Value(value);

    /// <summary>Decodes base64 in the form in which it is written.</summary>
    private static bool TryDecodeCanonical(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        bytes = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        var status = System.Buffers.Text.Base64.DecodeFromUtf8(text, bytes, out _, out var length);
        Array.Resize(ref bytes, length);
        return status == System.Buffers.OperationStatus.Done && IsCanonical(text, bytes);
    }

    /// <summary>Decodes base64 in the standard or URL alphabet, with or without padding and line breaks.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        var plain = string.Concat(
            System.Text.Encoding.UTF8.GetString(text).Split([' ', '\t', '\r', '\n'])).Replace('-', '+').Replace('_', '/').TrimEnd('=');
        plain = plain.PadRight((plain.Length + 3) / 4 * 4, '=');
        bytes = new byte[plain.Length / 4 * 3];
        if (!Convert.TryFromBase64String(plain, bytes, out var length))
        {
            return false;
        }

        Array.Resize(ref bytes, length);
        return true;
    }

    /// <summary>
    /// True if the bytes are written as this text. Other texts have white space, or unused bits at the end that are not zero.
    /// </summary>
    private static bool IsCanonical(ReadOnlySpan<byte> text, byte[] bytes)
    {
        const int Group = 3;
        if (text.Length != System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(bytes.Length))
        {
            return false;
        }

        Span<byte> end = stackalloc byte[4];
        var rest = bytes.AsSpan(Math.Max(0, (bytes.Length - 1) / Group * Group));
        System.Buffers.Text.Base64.EncodeToUtf8(rest, end, out _, out var length);
        return text.EndsWith(end[..length]);
    }
}

/// <summary>Reads and writes any JSON value. JSON null is null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonAny : IJsonCodec<JsonNode?>
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = int.MaxValue };

    /// <inheritdoc/>
    public static JsonNode? ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var start = reading.Reader.TokenStartIndex;
        var isPlain = ReadValid(ref reading.Reader);
        var text = reading.Reader.Since(start);
        return isPlain ? JsonNode.Parse(text, documentOptions: Options) : WithLastOfEach(text);
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, JsonNode? value)
    {
        if (value is null)
        {
            writing.WriteNullValue();
            return;
        }

        writing.AppendPreserved(Text(value).Span);
    }

    /// <summary>The JSON text of a value.</summary>
    /// <exception cref="JsonException">The value is nested too deeply.</exception>
    internal static ReadOnlyMemory<byte> Text(JsonNode? value)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(
            buffer, new JsonWriterOptions { SkipValidation = true, MaxDepth = JsonWriting.DefaultMaxDepth });
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            try
            {
                value.WriteTo(writer);
            }
            catch (InvalidOperationException e) when (writer.CurrentDepth >= JsonWriting.DefaultMaxDepth)
            {
                throw new JsonException(
                    $"The value is nested more than {JsonWriting.DefaultMaxDepth} levels deep; it may contain itself", e);
            }
        }

        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>
    /// Moves to the end of the value; false if an object in it has a repeated name. Throws for text that is not valid Unicode, which a node
    /// would only detect when it is written.
    /// </summary>
    private static bool ReadValid(ref JsonTokenReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            Validate(reader);
            return true;
        }

        var depth = reader.CurrentDepth;
        var names = new RepeatedNames();
        do
        {
            Validate(reader);
            names.Add(reader);
        }
        while ((reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || reader.CurrentDepth > depth) && reader.Read());

        return !names.IsFound;
    }

    private static void Validate(in JsonTokenReader reader)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            TokenText.Validate(reader.Unescaped());
        }
    }

    private static JsonNode? WithLastOfEach(ReadOnlySpan<byte> json)
    {
        using var document = JsonDocument.Parse(json.ToArray(), Options);
        return RepeatedNames.WithLastOfEach(document.RootElement.Clone());
    }
}
