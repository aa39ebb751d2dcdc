using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>Finds the lines of a page that a comment applies to.</summary>
internal sealed class PageLines(PageSource source)
{
    /// <summary>The first and the last line that a comment applies to.</summary>
    public (int First, int Last) CoveredBy(SourceRange comment)
    {
        var before = source.Line(comment.StartLine).Substring(0, comment.StartColumn);
        var behind = source.Line(comment.EndLine).Substring(comment.EndColumn);
        if (!string.IsNullOrWhiteSpace(before + behind))
        {
            return (comment.StartLine, comment.EndLine);
        }

        var isFirst = Enumerable.Range(0, comment.StartLine).All(line => IsEmpty(line) || IsInFrontMatter(line));
        return isFirst ? (0, int.MaxValue) : Next(comment.EndLine + 1);
    }

    /// <summary>The next line that is not empty. If a table begins there, all its lines.</summary>
    private (int First, int Last) Next(int line)
    {
        while (line < source.LineCount - 1 && IsEmpty(line))
        {
            line++;
        }

        var last = line;
        while (IsRow(line) && IsRow(last + 1))
        {
            last++;
        }

        return (line, last);
    }

    private bool IsRow(int line) => source.Line(line).IndexOf('|') >= 0;

    private bool IsEmpty(int line) =>
        source.Line(line).Trim() is var text && (text.Length == 0 || text.StartsWith("<!--", StringComparison.Ordinal));

    private bool IsInFrontMatter(int line) => source.FrontMatter is { } matter && source.Range(0, matter.End).EndLine >= line;
}
