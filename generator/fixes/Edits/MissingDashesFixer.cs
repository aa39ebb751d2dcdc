using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>Adds the row of dashes below the header of a table, or makes it as long as the header.</summary>
internal sealed class MissingDashesFixer : IPageFixer
{
    private const int LeastDashes = 3;
    private const int CodeIndent = 4;

    public PageFix? Fix(FixContext context)
    {
        if (context.Problem[FixData.MissingDashes] is not { } column)
        {
            return null;
        }

        var lines = context.Text.Lines;
        var number = NextLine(lines, context.Line.LineNumber + 1);
        if (number == lines.Count || new TableLine(lines[number].ToString()) is not { IsRow: true } header
            || header.IndexOf(column) < 0 || IsCode(lines[number].ToString()))
        {
            return null;
        }

        var dashes = "|" + string.Concat(header.Cells.Select(cell => $" {new string('-', Math.Max(LeastDashes, cell.Length))} |"));
        var end = lines[number].End;
        var next = NextLine(lines, number + 1);
        var replaced = next < lines.Count && new TableLine(lines[next].ToString()).IsOfDashes ? lines[next].End : end;
        return PageFix.Of(
            FixKind.AddDashes,
            "Add the row of dashes below the header",
            context.Problem.Path,
            new TextChange(TextSpan.FromBounds(end, replaced), context.LineEnd + dashes));
    }

    /// <summary>The next line that is not blank; the number of lines if there is none.</summary>
    private static int NextLine(TextLineCollection lines, int number)
    {
        while (number < lines.Count && string.IsNullOrWhiteSpace(lines[number].ToString()))
        {
            number++;
        }

        return number;
    }

    private static bool IsCode(string line) => line.StartsWith("\t", StringComparison.Ordinal)
        || line.Length - line.TrimStart(' ').Length >= CodeIndent;
}
