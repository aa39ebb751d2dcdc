using System.Globalization;
using System.Text;

namespace Router.Codegen.Diagnostics;

/// <summary>
/// Makes text of a page safe for build logs: one line without commands to build servers and without invisible characters.
/// </summary>
internal static class LogText
{
    /// <summary>The maximum length of an argument.</summary>
    public const int Longest = 200;

    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line, cut to the maximum length of an argument.</summary>
    public static string Argument(string text)
    {
        var line = Line(text);
        return line.Length <= Longest ? line
            : line.Substring(0, char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest) + "…";
    }

    /// <summary>
    /// The text on one line. Line ends and tabs become spaces; other control, format and separator characters become U+FFFD; "##" before
    /// a possible command becomes "#".
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
            else if (!StartsCommand(text, i) && !IsBeforeLineFeed(text, i))
            {
                line.Append(Visible(text[i]));
            }
        }

        return line.ToString();
    }

    /// <summary>True for the first of two characters that end a line. The result must not depend on the kind of line ends.</summary>
    private static bool IsBeforeLineFeed(string text, int index) =>
        text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n';

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
    /// True for a "#" before the last one of several that begin a command, as in "##vso[…]". Build servers look for commands anywhere in a
    /// line. In headings, a space follows the last "#".
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

    private static bool IsVisible(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
