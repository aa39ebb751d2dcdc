using System.Globalization;
using System.Text;

namespace Router.Codegen.Emit;

/// <summary>
/// The only way by which text of a page reaches emitted code: as a literal or as an XML comment (names go through <see cref="Binding.Identifier"/>).
/// Whatever the text holds, it stays inside.
/// </summary>
internal static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string text)
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
                literal.Append("\\uFFFD"); // UTF-8 has no half of a pair
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

    /// <summary>Adds an XML comment of one element.</summary>
    public static void Document(SourceWriter writer, string element, string text)
    {
        var lines = Lines(text);
        if (lines.Count == 0)
        {
            return;
        }

        if (lines.Count == 1)
        {
            writer.Line($"/// <{element}>{lines[0]}</{element}>");
            return;
        }

        writer.Line($"/// <{element}>");
        foreach (var line in lines)
        {
            writer.Line("/// " + line);
        }

        writer.Line($"/// </{element}>");
    }

    /// <summary>The text as lines of XML without what could end a comment, reorder what is read, or break the XML.</summary>
    private static List<string> Lines(string text)
    {
        const int MostLines = 40;
        var lines = new List<string>();
        var line = new StringBuilder();
        for (var i = 0; i < text.Length && lines.Count < MostLines; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\u000B' or '\u000C':
                    Flush();
                    break;
                case '<':
                    line.Append("&lt;");
                    break;
                case '>':
                    line.Append("&gt;");
                    break;
                case '&':
                    line.Append("&amp;");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        line.Append(c).Append(text[++i]);
                    }
                    else
                    {
                        line.Append(IsPlain(c) ? c : c == '\t' ? ' ' : '\uFFFD');
                    }

                    break;
            }
        }

        Flush();
        return lines;

        void Flush()
        {
            var finished = line.ToString().Trim();
            if (finished.Length > 0)
            {
                lines.Add(finished);
            }

            line.Clear();
        }
    }

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F'
        || (c >= '\u00A0' && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
}
