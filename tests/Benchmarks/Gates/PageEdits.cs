using Corpus;

namespace Benchmarks.Gates;

/// <summary>Edits of a page in an open project.</summary>
internal sealed class PageEdits
{
    private const string Marker = "`";
    private readonly string[] _lines;
    private readonly int _row;

    private PageEdits(PageText page, int row)
    {
        Page = page;
        _lines = page.Text.Split('\n');
        _row = row;
    }

    /// <summary>The page before the edit.</summary>
    public PageText Page { get; }

    /// <summary>
    /// Selects a page for edits: the first one from the middle on that is an object with several fields and not in a union, as unions
    /// depend on the fields of their members.
    /// </summary>
    public static PageEdits Pick(IReadOnlyList<PageText> pages)
    {
        var members = pages.SelectMany(p => p.Text.Split('\n')).Where(IsMember).Select(Title).ToHashSet();
        foreach (var page in pages.Skip(pages.Count / 2).Concat(pages))
        {
            var lines = page.Text.Split('\n');
            var fields = Array.FindIndex(lines, l => l.StartsWith("## Fields", StringComparison.Ordinal));
            var row = fields < 0 ? -1 : Array.FindIndex(lines, fields, IsRow);
            if (row > 0 && row + 2 < lines.Length && IsRow(lines[row + 2]) && !members.Contains(Title(lines[0])))
                return new PageEdits(page, row);
        }

        throw new InvalidOperationException("None of the pages is an object of three fields or more.");
    }

    /// <summary>Adds words to a description, in the fourth column.</summary>
    public PageText WithDescription(int edit)
    {
        var cells = _lines[_row].Split('|');
        cells[4] = cells[4].TrimEnd() + $" (edited {edit}) ";
        return With(_row, string.Join('|', cells));
    }

    /// <summary>Adds a field with the type of the last field.</summary>
    public PageText WithField(int edit)
    {
        var cells = _lines[_row + 2].Split('|');
        cells[1] = $" `added_by_edit_{edit}` ";
        return With(_row + 2, _lines[_row + 2] + "\n" + string.Join('|', cells));
    }

    /// <summary>Makes another page with the same fields.</summary>
    public PageText AsPage(int edit) =>
        new(
            Page.Path.Replace(".md", $"addedbyedit{edit}.md", StringComparison.Ordinal),
            With(0, _lines[0].TrimEnd() + $"AddedByEdit{edit}").Text);

    private static bool IsRow(string line) =>
        line.StartsWith("| " + Marker, StringComparison.Ordinal) && !line.Contains("\\|", StringComparison.Ordinal);

    private static bool IsMember(string line) => line.StartsWith("### ", StringComparison.Ordinal);

    /// <summary>The name at the end of a heading.</summary>
    private static string Title(string heading) => heading.Trim('#', ' ', '~', '`', '\r').Split('.', ' ')[^1];

    private PageText With(int line, string text)
    {
        var lines = (string[])_lines.Clone();
        lines[line] = text;
        return new PageText(Page.Path, string.Join('\n', lines));
    }
}
