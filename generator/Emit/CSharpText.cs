using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Emit;

/// <summary>
/// Converts text of pages to literals and comments that no text can end early. Text reaches emitted code only here, and names through
/// <see cref="Binding.Naming.Identifier"/>.
/// </summary>
internal static class CSharpText
{
    /// <summary>An integer literal.</summary>
    public static string Literal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A literal of type long.</summary>
    /// <param name="digits">The number as written in JSON, in the range of long.</param>
    public static string LongLiteral(string digits) =>
        long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "L";

    /// <summary>A hexadecimal literal, without suffix.</summary>
    public static string HexLiteral(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>A string literal.</summary>
    [MethodImpl(HotLoop.Options)]
    public static string Literal(string text)
    {
        var plain = 0;
        while (plain < text.Length && text[plain] is >= ' ' and < '\u007F' and not ('"' or '\\'))
        {
            plain++;
        }

        return plain == text.Length ? "\"" + text + "\"" : EscapedLiteral(text);
    }

    [MethodImpl(HotLoop.Options)]
    private static string EscapedLiteral(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                literal.Append("\\U").Append(char.ConvertToUtf32(c, text[++i]).ToString("X8", CultureInfo.InvariantCulture));
            }
            else if (char.IsSurrogate(c))
            {
                literal.Append("\\uFFFD"); // UTF-8 cannot encode half of a surrogate pair
            }
            else if (c is '\n' or '\t')
            {
                literal.Append(c == '\n' ? "\\n" : "\\t");
            }
            else if (IsPlain(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A literal of UTF-8 text.</summary>
    public static string Utf8Literal(string text) => Literal(text) + "u8";

    /// <summary>Adds an XML comment of one element on one line if there is text.</summary>
    /// <param name="code">A name or value in JSON that is shown as code at the end; empty for none.</param>
    /// <param name="note">Text after the code.</param>
    public static void Document(SourceWriter writer, string element, string text, string code = "", string note = "")
    {
        var xml = Inside(text, isXml: true);
        if (code.Length > 0)
        {
            xml += $"{(xml.Length > 0 ? "<br/>" : "")}JSON: <c>{Inside(code, isXml: true)}</c>{note}";
        }

        if (xml.Length > 0)
        {
            writer.Line($"/// <{element}>{xml}</{element}>");
        }
    }

    /// <summary>Text for a comment that ends with its line.</summary>
    public static string Comment(string text) => Inside(text, isXml: false);

    /// <summary>Text for a comment that is read again. It must consist of printable ASCII and tabs.</summary>
    /// <exception cref="ArgumentException">The text has other characters.</exception>
    [MethodImpl(HotLoop.Options)]
    public static string AsciiComment(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= ' ' and < '\u007F' or '\t'))
            {
                throw new ArgumentException("The text has characters other than printable ASCII and tabs.", nameof(text));
            }
        }

        return text;
    }

    /// <summary>The text on one line, without characters that could end a comment, reorder the text, or break XML.</summary>
    [MethodImpl(HotLoop.Options)]
    private static string Inside(string text, bool isXml)
    {
        var plain = 0;
        while (plain < text.Length && text[plain] is >= ' ' and < '\u007F' and not ('<' or '>' or '&'))
        {
            plain++;
        }

        return plain == text.Length ? text.Trim() : EscapedInside(text, isXml);
    }

    [MethodImpl(HotLoop.Options)]
    private static string EscapedInside(string text, bool isXml)
    {
        var inside = new StringBuilder(text.Length);
        var breaks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\u000B' or '\u000C')
            {
                breaks++;
                continue;
            }

            if (breaks > 0 && !char.IsWhiteSpace(c))
            {
                inside.Append(isXml && inside.Length > 0 ? "<br/>" : " ");
                breaks = 0;
            }

            if (isXml && c is '<' or '>' or '&')
            {
                inside.Append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                inside.Append(c).Append(text[++i]);
            }
            else
            {
                inside.Append(IsPlain(c) ? c : c == '\t' ? ' ' : '\uFFFD');
            }
        }

        return inside.ToString().Trim();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' || IsPlainBeyondAscii(c);

    private static bool IsPlainBeyondAscii(char c) => c >= '\u00A0'
        && CharUnicodeInfo.GetUnicodeCategory(c) is not (
            UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
