using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>Finds the section of a page that is inside a code block or HTML, because the block should have ended above it.</summary>
internal static class HiddenSection
{
    /// <summary>
    /// The range from the block's start to the heading that it hides, and the kind of block; null if no block hides a heading. Code blocks
    /// of markdown are left out, because they show a page, and so are closed comments, because they hide text on purpose.
    /// </summary>
    /// <param name="hasTitle">False if the title was not found yet, and so may be hidden too.</param>
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
    /// The offset of the first line with the heading of a section, or with the title if it was not found yet; -1 if there is none.
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
