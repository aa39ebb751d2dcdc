using System.Text;
using System.Text.Encodings.Web;

namespace Router.Codegen.Writing;

/// <summary>
/// Text with characters that <see cref="JavaScriptEncoder.Default"/> escapes, of which there are few in what people write in English, and
/// most in many other languages.
/// </summary>
internal static class EscapedText
{
    /// <summary>The bytes that a character takes at most.</summary>
    public const int LongestEscape = 6;

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    /// <summary>The letters of the escapes from U+0008 to U+000D; zero where there is none.</summary>
    private static ReadOnlySpan<byte> Letters => "btn\0fr"u8;

    /// <summary>Copies and escapes a text; returns the length of what it has become.</summary>
    /// <param name="target">Room for <see cref="LongestEscape"/> bytes for each character.</param>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        var written = 0;
        var i = 0;
        while (i < text.Length)
        {
            var plain = UnescapedText.CopyBeginning(text[i..], target[written..]);
            i += plain;
            written += plain;
            // What is not plain is followed by more of the kind as a rule: a quote by a brace or a comma, a letter of an alphabet by
            // another.
            while (i < text.Length && !UnescapedText.IsPlain(text[i]))
            {
                var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
                written += Escape(char.IsSurrogate(text[i]) && !isPair ? (char)Rune.ReplacementChar.Value : text[i], target[written..]);
                i++;
                if (isPair)
                {
                    written += Escape(text[i++], target[written..]);
                }
            }
        }

        return written;
    }

    /// <summary>Escapes a character; returns the length of the escape.</summary>
    public static int Escape(char c, Span<byte> target)
    {
        target[0] = (byte)'\\';
        if (c == '\\' || ((uint)(c - '\b') < (uint)Letters.Length && Letters[c - '\b'] != 0))
        {
            target[1] = c == '\\' ? (byte)'\\' : Letters[c - '\b'];
            return 2;
        }

        target[1] = (byte)'u';
        target[2] = HexDigits[c >> 12];
        target[3] = HexDigits[(c >> 8) & 0xF];
        target[4] = HexDigits[(c >> 4) & 0xF];
        target[5] = HexDigits[c & 0xF];
        return LongestEscape;
    }
}
