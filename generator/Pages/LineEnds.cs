namespace Router.Codegen.Pages;

/// <summary>The lines of a file's text.</summary>
internal static class LineEnds
{
    /// <summary>Characters that are invisible at the start of a line. Markdown reads them as text.</summary>
    private static readonly char[] Invisible = ['\u00A0', '\u200B', '\u2060', '\uFEFF'];

    /// <summary>
    /// The text with spaces in place of invisible characters before a heading or a row. If all line ends are carriage returns, they become
    /// line feeds. Offsets stay the same.
    /// </summary>
    public static string Normalise(string text)
    {
        if (text.IndexOf('\n') < 0 && text.IndexOf('\r') >= 0)
        {
            text = text.Replace('\r', '\n');
        }

        char[]? characters = null;
        for (var i = text.IndexOfAny(Invisible); i >= 0; i = i + 1 < text.Length ? text.IndexOfAny(Invisible, i + 1) : -1)
        {
            if (IsAtStart(characters, text, i) && IsBeforeMark(text, i))
            {
                characters ??= text.ToCharArray();
                characters[i] = ' ';
            }
        }

        return characters is null ? text : new string(characters);
    }

    /// <summary>The end of the line that contains an offset, without its line feed.</summary>
    public static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static bool IsAtStart(char[]? characters, string text, int index) =>
        index == 0 || text[index - 1] == '\n' || (characters is not null && characters[index - 1] == ' ' && text[index - 1] != ' ');

    private static bool IsBeforeMark(string text, int index)
    {
        const int Longest = 8;
        var next = index + 1;
        while (next < text.Length && next - index < Longest && (text[next] == ' ' || Array.IndexOf(Invisible, text[next]) >= 0))
        {
            next++;
        }

        return next < text.Length && text[next] is '#' or '|';
    }
}
