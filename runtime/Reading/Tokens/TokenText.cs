using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Router.Codegen.Reading.Errors;

namespace Router.Codegen.Reading.Tokens;

/// <summary>The text of tokens as it is in the payload.</summary>
internal static class TokenText
{
    /// <summary>The characters of names that need no escape.</summary>
    private static readonly SearchValues<byte> Plain =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_-.abcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>
    /// The bytes that prevent copying a text as a whole: white space between tokens, which is left out, and escapes, which are checked.
    /// </summary>
    private static readonly SearchValues<byte> Loose = SearchValues.Create(" \t\r\n\\"u8);

    /// <summary>True if a name is written without escapes.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> utf8) => utf8.IndexOfAnyExcept(Plain) < 0;

    /// <summary>Decodes a name.</summary>
    public static string Name(ReadOnlySpan<byte> utf8)
    {
        Validate(utf8);
        return Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Throws if the bytes are not valid Unicode. The reader itself checks that only when it decodes a string.</summary>
    public static void Validate(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new JsonReadFailure("The text is not valid UTF-8");
        }
    }

    /// <summary>
    /// Copies a property after a comma. The reader is on the first token of its value before the call, and on the last one after it.
    /// </summary>
    /// <param name="name">The name of the property, unescaped.</param>
    public static void CopyProperty(scoped ReadOnlySpan<byte> name, ref JsonTokenReader reader, ref ByteBuffer target)
    {
        if (name.IndexOfAnyExcept(Plain) >= 0)
        {
            Validate(name);
            name = JsonEncodedText.Encode(name).EncodedUtf8Bytes;
        }

        var head = target.Add(name.Length + 4);
        head[0] = (byte)',';
        head[1] = (byte)'"';
        name.CopyTo(head[2..]);
        head[^2] = (byte)'"';
        head[^1] = (byte)':';
        CopyValue(ref reader, ref target);
    }

    /// <summary>
    /// Copies a value without the white space between its tokens. The reader is on its first token before the call, and on its last one
    /// after it.
    /// </summary>
    public static void CopyValue(ref JsonTokenReader reader, ref ByteBuffer target)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                AppendQuoted(ref target, reader.ValueSpan);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                if (!TryCopyWhole(ref reader, ref target))
                {
                    CopyTokens(ref reader, ref target);
                }

                break;
            default:
                target.Append(reader.ValueSpan);
                break;
        }
    }

    /// <summary>
    /// Copies an object or array as a whole. False, without moving the reader, if the text has white space between tokens.
    /// </summary>
    private static bool TryCopyWhole(ref JsonTokenReader reader, ref ByteBuffer target)
    {
        var start = reader;
        reader.Skip();
        var text = reader.Since(start.TokenStartIndex);
        if (text.IndexOfAny(Loose) >= 0)
        {
            reader = start;
            return false;
        }

        Validate(text);
        target.Append(text);
        return true;
    }

    private static void CopyTokens(ref JsonTokenReader reader, ref ByteBuffer target)
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
                        reader.Unescaped(); // throws for an unpaired surrogate, which a writer that indents could not write
                    }

                    AppendQuoted(ref target, reader.ValueSpan);
                    target.Append((byte)':');
                    needsComma = false;
                    break;
                case JsonTokenType.String:
                    Separate(ref target, needsComma);
                    AppendQuoted(ref target, reader.ValueSpan);
                    needsComma = true;
                    break;
                default:
                    Separate(ref target, needsComma);
                    target.Append(reader.ValueSpan);
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
        var quoted = target.Add(text.Length + 2);
        quoted[0] = (byte)'"';
        text.CopyTo(quoted[1..]);
        quoted[^1] = (byte)'"';
    }
}
