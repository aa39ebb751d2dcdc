using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Router.Codegen;

/// <summary>The text of tokens as it stands in the payload.</summary>
internal static class TokenText
{
    /// <summary>The text of the token: of a string or name without its quotes, escapes as they are.</summary>
    public static ReadOnlySpan<byte> Of(in Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    /// <summary>The text of the token without escapes.</summary>
    public static ReadOnlySpan<byte> Unescaped(in Utf8JsonReader reader)
    {
        var text = Of(reader);
        if (!reader.ValueIsEscaped)
        {
            return text;
        }

        var copy = new byte[text.Length];
        return copy.AsSpan(0, reader.CopyString(copy));
    }

    /// <summary>A name as text.</summary>
    public static string Name(ReadOnlySpan<byte> utf8)
    {
        Validate(utf8);
        return Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Fails where the bytes are no valid Unicode, which the reader does not look at before it is asked for a string.</summary>
    public static void Validate(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new JsonReadFailure("The text is no valid UTF-8");
        }
    }

    /// <summary>Copies the value that the reader stands on, token by token without white space, and leaves the reader on its last token.</summary>
    public static void CopyValue(ref Utf8JsonReader reader, ref ByteBuffer target)
    {
        var depth = 0;
        var needsComma = false;
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    target.Append(reader.TokenType == JsonTokenType.EndObject ? (byte)'}' : (byte)']');
                    depth--;
                    needsComma = true;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    Separate(ref target, needsComma);
                    target.Append(reader.TokenType == JsonTokenType.StartObject ? (byte)'{' : (byte)'[');
                    depth++;
                    needsComma = false;
                    break;
                case JsonTokenType.PropertyName:
                    Separate(ref target, needsComma);
                    if (reader.ValueIsEscaped)
                    {
                        JsonReading.Unescaped(ref reader); // refuses half a surrogate pair, which could not be indented
                    }

                    AppendQuoted(ref target, Of(reader));
                    target.Append((byte)':');
                    needsComma = false;
                    break;
                case JsonTokenType.String:
                    Separate(ref target, needsComma);
                    AppendQuoted(ref target, Of(reader));
                    needsComma = true;
                    break;
                default:
                    Separate(ref target, needsComma);
                    target.Append(Of(reader));
                    needsComma = true;
                    break;
            }
        }
        while (depth > 0 && reader.Read());
    }

    private static void Separate(ref ByteBuffer target, bool needsComma)
    {
        if (needsComma)
        {
            target.Append((byte)',');
        }
    }

    private static void AppendQuoted(ref ByteBuffer target, ReadOnlySpan<byte> text)
    {
        Validate(text);
        target.Append((byte)'"');
        target.Append(text);
        target.Append((byte)'"');
    }
}
