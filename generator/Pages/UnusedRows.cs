using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Router.Codegen.Pages;

/// <summary>Reports the blocks of a section that look like rows but are not read.</summary>
internal static class UnusedRows
{
    /// <summary>Reports an unread block if it looks like rows, bullets or cells of HTML.</summary>
    public static void Report(Block block, string section, PageSource source)
    {
        var text = source.Text;
        var (start, end) = (block.Span.Start, source.EndOf(block));
        var problem = block switch
        {
            HtmlBlock { Type: HtmlBlockType.Comment } comment => IsClosed(comment, source) || FindRow(text, start, end) < 0 ? null
                : "the comment around it is not closed",
            HtmlBlock => text.IndexOf("<td", start, end - start, StringComparison.OrdinalIgnoreCase) < 0 ? null
                : "a table is written with pipes",
            PipeTable => $"its columns are not those of '{section}'",
            FencedCodeBlock => FindRow(text, start, end) < 0 ? null : "it is in a code block",
            CodeBlock => FindRow(text, start, end) < 0 ? null : "what is indented by four spaces is code",
            ListBlock list => IsOfCode(list) ? "a table lists them" : null,
            ParagraphBlock or QuoteBlock => FindRow(text, start, end) < 0 ? null : "it is no row of a table with a row of dashes",
            _ => null,
        };
        if (problem is not null)
        {
            var row = block is PipeTable or ListBlock ? start : Math.Max(FindRow(text, start, end), start);
            var line = text.IndexOf('\n', row, end - row);
            var (from, to) = MarkdownText.Trim(text, row, line < 0 ? end : line);
            source.ReportUnused(source.Range(from, to), $"A part of the section '{section}'", problem);
        }
    }

    /// <summary>True if a comment is closed.</summary>
    public static bool IsClosed(HtmlBlock comment, PageSource source) =>
        source.TextOf(comment).IndexOf("-->", StringComparison.Ordinal) >= 0;

    /// <summary>The offset of the first line that begins with a pipe; -1 if there is none.</summary>
    public static int FindRow(string text, int start, int end)
    {
        for (var line = start; line < end; line++)
        {
            var position = line;
            while (position < end && text[position] is ' ' or '\t' or '>')
            {
                position++;
            }

            if (position < end && text[position] is '|' or '\uFF5C')
            {
                return position;
            }

            line = text.IndexOf('\n', line, end - line);
            if (line < 0)
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsOfCode(ListBlock list) =>
        list.Count > 0 && list[0] is ListItemBlock { Count: > 0 } item && item[0] is ParagraphBlock { Inline.FirstChild: CodeInline };
}
