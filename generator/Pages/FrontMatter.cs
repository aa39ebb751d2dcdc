namespace Router.Codegen.Pages;

/// <summary>The block between "---" lines at the start of an .mdx page. Its title replaces the "# " line.</summary>
/// <param name="TitleStart">The start of the value of "title", without quotes.</param>
/// <param name="TitleEnd">The end of that value; equal to the start if there is no title.</param>
/// <param name="End">The start of the text after the block.</param>
internal readonly record struct FrontMatter(int TitleStart, int TitleEnd, int End)
{
    private const string Fence = "---";
    private const string TitleKey = "title:";

    /// <summary>Reads the front matter; null if the text does not begin with a complete block.</summary>
    public static FrontMatter? Read(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || !IsFence(text, 0, LineEnd(text, 0)))
        {
            return null;
        }

        var titleStart = 0;
        var titleEnd = 0;
        for (var start = NextLine(text, 0); start < text.Length; start = NextLine(text, start))
        {
            var end = LineEnd(text, start);
            if (IsFence(text, start, end))
            {
                return new FrontMatter(titleStart, titleEnd, NextLine(text, start));
            }

            if (titleEnd == 0 && string.CompareOrdinal(text, start, TitleKey, 0, TitleKey.Length) == 0)
            {
                (titleStart, titleEnd) = Unquote(text, start + TitleKey.Length, end);
            }
        }

        return null;
    }

    private static bool IsFence(string text, int start, int end)
    {
        (start, end) = MarkdownText.Trim(text, start, end);
        return end - start == Fence.Length && string.CompareOrdinal(text, start, Fence, 0, Fence.Length) == 0;
    }

    private static (int Start, int End) Unquote(string text, int start, int end)
    {
        (start, end) = MarkdownText.Trim(text, start, end);
        return end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start] ? (start + 1, end - 1) : (start, end);
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static int NextLine(string text, int start) => Math.Min(LineEnd(text, start) + 1, text.Length);
}
