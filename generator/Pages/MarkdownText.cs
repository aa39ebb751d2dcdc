using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Pages;

/// <summary>Removes markdown's escapes and padding from a range of raw text.</summary>
internal static class MarkdownText
{
    /// <summary>The range without white space at its ends.</summary>
    [MethodImpl(HotLoop.Options)]
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Removes a pair of marks around the range, like ~~. False if there is none.</summary>
    public static bool TryStrip(string text, ref int start, ref int end, string mark)
    {
        if (end - start <= 2 * mark.Length
            || string.CompareOrdinal(text, start, mark, 0, mark.Length) != 0
            || string.CompareOrdinal(text, end - mark.Length, mark, 0, mark.Length) != 0)
        {
            return false;
        }

        start += mark.Length;
        end -= mark.Length;
        return true;
    }

    /// <summary>The text without the backslashes that escape punctuation.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && IsPunctuation(text[i + 1]))
            {
                i++;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>The text of a cell with unescaped pipes. That escape is part of the table's syntax, so it applies in code too.</summary>
    public static string UnescapePipes(string text) =>
        text.IndexOf("\\|", StringComparison.Ordinal) < 0 ? text : text.Replace("\\|", "|");

    /// <summary>True if the text is an identifier in programming languages.</summary>
    public static bool IsIdentifier(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] != '_')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsPunctuation(char c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';
}
