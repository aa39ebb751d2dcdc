using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Router.Codegen.Writing;

/// <summary>
/// Text with characters that <see cref="JavaScriptEncoder.Default"/> escapes. English text has few of them, text in many other languages
/// has mostly such characters.
/// </summary>
internal static class EscapedText
{
    /// <summary>The maximum length of an escaped character, in bytes.</summary>
    public const int LongestEscape = 6;

    /// <summary>The letters of the short escapes from U+0008 to U+000D; zero if a character has none.</summary>
    private static ReadOnlySpan<byte> Letters => "btn\0fr"u8;

    /// <summary>Copies and escapes a text; returns the length of the escaped text.</summary>
    /// <remarks>
    /// AggressiveOptimization: a program that writes one long text calls this too rarely for tiered compilation to optimise it. The
    /// framework's own encoder is precompiled.
    /// </remarks>
    /// <param name="target">A buffer of <see cref="LongestEscape"/> bytes for each character.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        var written = 0;
        var i = 0;
        while (i < text.Length)
        {
            var plain = UnescapedText.CopyBeginning(text[i..], target[written..]);
            i += plain;
            written += plain;
            // An escaped character is often followed by another one: a quote by a brace or comma, a non-ASCII letter by another.
            while (i < text.Length && !UnescapedText.IsPlain(text[i]))
            {
                var c = text[i++];
                if (!char.IsSurrogate(c))
                {
                    written += Escape(c, target[written..]);
                }
                else if (i < text.Length && char.IsSurrogatePair(c, text[i]))
                {
                    written += EscapeCode(c, target[written..]);
                    written += EscapeCode(text[i++], target[written..]);
                }
                else
                {
                    written += EscapeCode((char)Rune.ReplacementChar.Value, target[written..]);
                }
            }
        }

        return written;
    }

    /// <summary>Escapes a character; returns the length of the escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Escape(char c, Span<byte> target)
    {
        if (c == '\\' || ((uint)(c - '\b') < (uint)Letters.Length && Letters[c - '\b'] != 0))
        {
            target[1] = c == '\\' ? (byte)'\\' : Letters[c - '\b'];
            target[0] = (byte)'\\';
            return 2;
        }

        return EscapeCode(c, target);
    }

    /// <summary>Escapes a character by its code; returns the length of the escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EscapeCode(char c, Span<byte> target)
    {
        // The four digits, one a byte, the first one in the lowest byte. Those above 9 are letters, seven code points further.
        var digits = (uint)((c >> 12) | (c & 0x0F00) | ((c & 0x00F0) << 12) | ((c & 0x000F) << 24));
        var letters = ((digits + 0x06060606) >> 4) & 0x01010101;
        BinaryPrimitives.WriteUInt32LittleEndian(target[2..], digits + 0x30303030 + (letters * ('A' - '9' - 1)));
        target[1] = (byte)'u';
        target[0] = (byte)'\\';
        return LongestEscape;
    }
}
