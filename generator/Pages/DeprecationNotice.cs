using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>The notice at the start of a deprecated field's description, or of the quote on a deprecated page.</summary>
internal static class DeprecationNotice
{
    private const string Word = "DEPRECATED";

    /// <summary>
    /// Removes the notice from the start of a plain text: <c>: warning: ** DEPRECATED **: reason</c>, to the end of the line. False if
    /// there is no notice.
    /// </summary>
    public static bool TryTake(ref string text, out string reason)
    {
        reason = "";
        var position = 0;
        if (!Take(text, ref position, ':') || !Take(text, ref position, "warning") || !Take(text, ref position, ':'))
        {
            return false;
        }

        while (Take(text, ref position, '*'))
        {
        }

        if (!Take(text, ref position, Word))
        {
            return false;
        }

        while (Take(text, ref position, '*'))
        {
        }

        if (!Take(text, ref position, ':'))
        {
            return false;
        }

        var end = text.IndexOf('\n', position);
        end = end < 0 ? text.Length : end;
        reason = LogText.Line(text.Substring(position, end - position).Trim());
        text = text.Substring(end).Trim();
        text = text == "N/A" ? "" : text;
        return true;
    }

    private static bool Take(string text, ref int position, char c)
    {
        SkipSpaces(text, ref position);
        if (position == text.Length || text[position] != c)
        {
            return false;
        }

        position++;
        return true;
    }

    private static bool Take(string text, ref int position, string word)
    {
        SkipSpaces(text, ref position);
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0)
        {
            return false;
        }

        position += word.Length;
        return true;
    }

    private static void SkipSpaces(string text, ref int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }
    }
}
