using System.Globalization;
using System.Text;

namespace Router.Codegen.Diagnostics;

/// <summary>Makes text of a page fit for the log of a build: one line, in which nothing is a command to a build server or hides what stands beside it.</summary>
internal static class LogText
{
    /// <summary>The most characters of an argument.</summary>
    public const int Longest = 200;

    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line, cut where it is longer than an argument of a message may be.</summary>
    public static string Argument(string text)
    {
        var line = Line(text);
        return line.Length <= Longest ? line
            : line.Substring(0, char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest) + "…";
    }

    /// <summary>
    /// The text on one line: line ends and tabs become spaces, other control, format and separator characters U+FFFD, and "##" before what may be a command one "#".
    /// </summary>
    public static string Line(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                line.Append(IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i)) ? text.Substring(i, 2) : Replacement.ToString());
                i++;
            }
            else if (!StartsCommand(text, i))
            {
                line.Append(Visible(text[i]));
            }
        }

        return line.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '#')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether the sign is one of several before a command, as in "##vso[…]": build servers look for them anywhere in a line. A heading's are followed by a space.
    /// </summary>
    private static bool StartsCommand(string text, int index)
    {
        if (text[index] != '#')
        {
            return false;
        }

        var end = index;
        while (end < text.Length && text[end] == '#')
        {
            end++;
        }

        return end - index > 1 && end < text.Length && !char.IsWhiteSpace(text[end]);
    }

    private static char Visible(char c) => c switch
    {
        '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029' => ' ',
        ' ' => c,
        _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator => ' ',
        _ => IsVisible(CharUnicodeInfo.GetUnicodeCategory(c)) ? c : Replacement,
    };

    private static bool IsVisible(UnicodeCategory category) => category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
