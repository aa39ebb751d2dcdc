using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>Finds the section of a page inside a code block or HTML that should have ended above it.</summary>
internal static class HiddenSection
{
    /// <summary>
    /// The range of the block up to the heading that it hides, and what kind of block it is; null if none does. A code block of markdown
    /// shows a page, and a comment that has its end is meant to hide what is in it.
    /// </summary>
    /// <param name="hasTitle">False if the title is still to be found.</param>
    public static (int Start, int End, string Kind)? Find(MarkdownDocument document, bool hasTitle, PageSource source)
    {
        foreach (var block in document)
        {
            var kind = block switch
            {
                FencedCodeBlock { ClosingFencedCharCount: 0 } => "The code block without an end",
                FencedCodeBlock { Info: { Length: > 0 } info } when !IsMarkdown(info) => "The code block",
                HtmlBlock { Type: HtmlBlockType.Comment } comment =>
                    UnusedRows.IsClosed(comment, source) ? null : "The comment without an end",
                HtmlBlock => "The HTML",
                _ => null,
            };
            if (kind is not null && FindHeading(source.Text, block.Span.Start, source.EndOf(block), hasTitle) is >= 0 and var heading)
            {
                return (block.Span.Start, heading, kind);
            }
        }

        return null;
    }

    private static bool IsMarkdown(string info) => info.StartsWith("m", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The offset of the first line that is the heading of a section or, where there is none yet, the title; -1 if there is none.
    /// </summary>
    private static int FindHeading(string text, int start, int end, bool hasTitle)
    {
        end = Math.Min(end, text.Length);
        for (var line = NextLine(text, start, end); line < end; line = NextLine(text, line, end))
        {
            if (text[line] == '#' && IsHeading(text, line, NextLine(text, line, end), hasTitle))
            {
                return line;
            }
        }

        return -1;
    }

    private static bool IsHeading(string text, int start, int end, bool hasTitle)
    {
        const string SectionMark = "## ";
        if (!hasTitle && start + 1 < end && text[start + 1] == ' ')
        {
            return true;
        }

        return string.CompareOrdinal(text, start, SectionMark, 0, SectionMark.Length) == 0
            && MarkdownText.Trim(text, start + SectionMark.Length, end) is var (from, to)
            && SectionName.Of(text.Substring(from, to - from)) is not (PageSection.Other or PageSection.ExampleUsage);
    }

    private static int NextLine(string text, int start, int end)
    {
        var found = text.IndexOf('\n', start, end - start);
        return found < 0 ? end : found + 1;
    }
}
