using System.Buffers;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>The text of tokens as it stands in the payload.</summary>
internal static class TokenText
{
    /// <summary>The text of the token: of a string or name without its quotes, escapes as they are.</summary>
    public static ReadOnlySpan<byte> Of(in Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

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
        target.Append((byte)'"');
        target.Append(text);
        target.Append((byte)'"');
    }
}
