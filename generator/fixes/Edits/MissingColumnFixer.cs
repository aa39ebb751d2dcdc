using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>
/// Adds a column to a table of fields: Required, with all fields optional, or Description. The names and types of fields cannot be guessed.
/// </summary>
internal sealed class MissingColumnFixer : IPageFixer
{
    private static readonly (string Name, string After, string Cell)[] Columns =
        [("Required", "Type", ":heavy_minus_sign:"), ("Description", "Required", "N/A")];

    public PageFix? Fix(FixContext context)
    {
        var column = Columns.FirstOrDefault(column => column.Name == context.Problem[FixData.MissingColumn]);
        var header = new TableLine(context.Line.ToString());
        if (column.Name is null || header.IndexOf(column.Name) >= 0 || header.IndexOf(column.After) is not (>= 0 and var before))
        {
            return null;
        }

        var changes = new List<TextChange>();
        foreach (var line in context.Text.Lines.Skip(context.Line.LineNumber))
        {
            var row = new TableLine(line.ToString());
            if (!row.IsRow)
            {
                break;
            }

            if (row.EndOf(before) is >= 0 and var end)
            {
                var cell = line == context.Line ? column.Name : row.IsOfDashes ? new string('-', column.Name.Length) : column.Cell;
                var isLast = end == line.ToString().TrimEnd().Length;
                changes.Add(new TextChange(new TextSpan(line.Start + end, 0), isLast ? $" | {cell}" : $"| {cell} "));
            }
        }

        var title = column.Name == "Required" ? "Add the column 'Required', with all fields optional" : $"Add the column '{column.Name}'";
        return PageFix.Of(FixKind.AddColumn, title, context.Problem.Path, [.. changes]);
    }
}
