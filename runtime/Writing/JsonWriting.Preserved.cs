using System.Buffers;

namespace Router.Codegen.Writing;

public ref partial struct JsonWriting
{
    /// <summary>
    /// The bytes that HTML could take for markup, and the first byte of the line separators. In JSON they stand in strings alone.
    /// </summary>
    private static readonly SearchValues<byte> Markup =
        SearchValues.Create([(byte)'<', (byte)'>', (byte)'&', (byte)'\'', LineSeparator[0]]);

    /// <summary>U+2028; U+2029 follows it.</summary>
    private static ReadOnlySpan<byte> LineSeparator => [0xE2, 0x80, 0xA8];

    /// <summary>
    /// Adds JSON text as it came. Only what the framework's encoder escapes for the sake of HTML is escaped, since programs put JSON into
    /// pages: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, <c>'</c> and the line separators. It stands in strings, which stay the same.
    /// </summary>
    internal void AppendPreserved(scoped ReadOnlySpan<byte> text)
    {
        for (int found; (found = text.IndexOfAny(Markup)) >= 0;)
        {
            Append(text[..found]);
            text = text[found..];
            if (text[0] != LineSeparator[0])
            {
                Escape(text[0]);
                text = text[1..];
            }
            else if (text.Length >= LineSeparator.Length && text[1] == LineSeparator[1] && text[2] - LineSeparator[2] is 0 or 1)
            {
                Escape((char)('\u2028' + text[2] - LineSeparator[2]));
                text = text[LineSeparator.Length..];
            }
            else
            {
                Append(text[0]);
                text = text[1..];
            }
        }

        Append(text);
    }

    private void Escape(int character)
    {
        Reserve(EscapedText.LongestEscape);
        Position += EscapedText.Escape((char)character, _buffer[Position..]);
    }
}
