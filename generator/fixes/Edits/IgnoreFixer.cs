using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>
/// Adds a comment that ignores the problem: in the last cell of a row, or otherwise in a line of its own before the problem. An existing
/// ignore comment at the problem gets the id instead.
/// </summary>
internal sealed class IgnoreFixer : IPageFixer
{
    private const string Start = "<!-- router-codegen: ignore ";
    private const string End = " -->";

    /// <summary>
    /// The problems that comments cannot ignore: of the comments themselves, and of files that are not pages. Differences from a baseline
    /// are approved in the baseline.
    /// </summary>
    private static readonly string[] NotIgnored =
        [DiagnosticCatalog.UnusedIgnore.Id, DiagnosticCatalog.NoPage.Id, DiagnosticCatalog.OtherThanBaseline.Id];

    public PageFix? Fix(FixContext context)
    {
        var id = context.Problem.Id;
        return !context.IsInPage || NotIgnored.Contains(id) ? null
            : PageFix.Of(FixKind.Ignore, $"Ignore {id} here", context.Problem.Path, Comment(context, id));
    }

    private static TextChange Comment(FixContext context, string id)
    {
        var line = context.Line;
        var lines = context.Text.Lines;
        var row = RowComment(line, lines);
        if (IdsEnd(line) is { } own)
        {
            return Insert(own, $" {id}");
        }

        if (row is { } end)
        {
            var isSpaced = end > line.Start && context.Text[end - 1] == ' ';
            return Insert(end, $"{(isSpaced ? "" : " ")}{Start}{id}{End} ");
        }

        return line.LineNumber > 0 && IdsEnd(lines[line.LineNumber - 1]) is { } above && StartsWithComment(lines[line.LineNumber - 1])
            ? Insert(above, $" {id}")
            : Insert(line.Start, $"{Start}{id}{End}{context.LineEnd}");
    }

    /// <summary>The end of the last cell in a row below a table's header; null for other lines.</summary>
    private static int? RowComment(TextLine line, TextLineCollection lines)
    {
        var text = line.ToString();
        var isBelowHeader = line.LineNumber > 1 && new TableLine(lines[line.LineNumber - 1].ToString()) is { IsRow: true };
        return isBelowHeader && new TableLine(text) is { IsRow: true } row && row.Cells.Count > 1 && text.TrimEnd() is var trimmed
            && trimmed[trimmed.Length - 1] == '|'
                ? line.Start + row.EndOf(row.Cells.Count - 1)
                : null;
    }

    /// <summary>The end of the ids in the ignore comment of a line; null if there is none.</summary>
    private static int? IdsEnd(TextLine line)
    {
        var text = line.ToString();
        var start = text.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
        return end < 0 ? null : line.Start + end;
    }

    private static bool StartsWithComment(TextLine line) =>
        line.ToString().TrimStart().StartsWith(Start, StringComparison.OrdinalIgnoreCase);

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
