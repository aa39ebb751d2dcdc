using System.Text;
using Markdig.Syntax;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages;

/// <summary>Reads the table of "## Fields".</summary>
internal sealed class FieldsReader(PageSource source, DialectCounter marks, List<Block> exampleUsage)
{
    private const string Section = "Fields";
    private const string RequiredMark = ":heavy_check_mark:";
    private const string Null = "null";
    private const string OptionalMark = ":heavy_minus_sign:";

    private static readonly HashSet<string> RequiredWords =
        new(["yes", "true", "required", "x", "\u2713", "\u2714", "\u2705"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> OptionalWords =
        new(["no", "false", "optional", "-", "\u2796", "\u274C"], StringComparer.OrdinalIgnoreCase);

    private readonly TypeCellReader _types = new(source);
    private readonly HashSet<string> _nullsInExample = NullLiterals.Read(exampleUsage, source.Text);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>True if a table under "Fields" lists fields, even if columns are missing. Other pages list other things there.</summary>
    public static bool IsMeant(PipeTable table, PageSource source)
    {
        var columns = new TableColumns(table, source);
        return columns.Find("Field") >= 0 || columns.Find("Required") >= 0;
    }

    /// <summary>True if a table has all columns of fields.</summary>
    public static bool HasHeader(PipeTable table, PageSource source) => LayoutOf(table, source).Missing is null;

    /// <summary>Reads the rows; null, with a diagnostic, if a column is missing.</summary>
    public FieldsBody? Read(PipeTable table)
    {
        var layout = LayoutOf(table, source);
        if (layout.Missing is { } missing)
        {
            source.ReportUnreadable(
                Section,
                table.Header,
                $"the table has no column '{missing}', so no model is made of the page",
                FixData.Of((FixData.MissingColumn, missing)));
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<FieldRow>(table.Count - 1);
        for (var i = 1; i < table.Count; i++)
        {
            if (ReadRow((PipeTableRow)table[i], layout) is { } row)
            {
                rows.Add(row);
            }
        }

        return new FieldsBody(rows.ToImmutable());
    }

    private static Layout LayoutOf(PipeTable table, PageSource source)
    {
        var columns = new TableColumns(table, source);
        return new Layout(
            columns.Find("Field"), columns.Find("Type"), columns.Find("Required"), columns.Find("Description"), columns.Find("Example"));
    }

    private FieldRow? ReadRow(PipeTableRow row, Layout layout)
    {
        if (row.Count <= layout.LastNeeded)
        {
            source.ReportUnreadable(Section, row, $"a row has {row.Count} of {layout.LastNeeded + 1} cells and is not used");
            return null;
        }

        var (start, end, isStruck) = NamePlace(row.Cell(layout.Field));
        var type = row.Cell(layout.Type);
        if (start == end || type.Start == type.End)
        {
            source.ReportUnreadable(Section, row, $"a row names no {(start == end ? "field" : "type")} and is not used");
            return null;
        }

        if (IsShifted(row, layout))
        {
            source.ReportUnreadable(
                Section,
                row,
                "a row has its Required mark in another column and is not used; a pipe inside a cell is written '\\|'",
                EscapedPipes(row, layout));
            return null;
        }

        var name = MarkdownText.Unescape(source.Slice(start, end));
        var nameRange = source.Range(start, end);
        if (!_names.Add(name))
        {
            source.Report(DiagnosticCatalog.DuplicateField, nameRange, FixData.Of((FixData.Superfluous, FixData.Line)), name);
            return null;
        }

        var cell = _types.Read(type, type.Start, type.End);
        marks.Add(DialectRecognition.Recognise(cell, source.Text));
        var description = PlainText.ReadCell(row.Cell(layout.Description), source.Text);
        var example = Example(row, layout.Example);
        var isDeprecated = DeprecationNotice.TryTake(ref description, out var reason) || isStruck;
        return new FieldRow(
            name,
            nameRange,
            cell,
            IsRequired(row.Cell(layout.Required), name),
            description,
            isDeprecated ? reason : null,
            example)
        {
            ShownNull = example?.Trim('`') == Null || _nullsInExample.Contains(name)
                ? ShownNull.OfField
                : NullWording.Read(name, description),
        };
    }

    private (int Start, int End, bool IsStruck) NamePlace(PipeTableCell cell)
    {
        var start = cell.Start;
        var end = cell.End;
        var isStruck = MarkdownText.TryStrip(source.Text, ref start, ref end, "~~");
        MarkdownText.TryStrip(source.Text, ref start, ref end, "`");
        return (start, end, isStruck);
    }

    /// <summary>True if an unescaped pipe in a cell shifted the following cells, which makes the row unreliable.</summary>
    private bool IsShifted(PipeTableRow row, Layout layout) =>
        !IsMark(row.Cell(layout.Required)) && row.Skip(layout.Required + 1).Any(cell => IsMark((PipeTableCell)cell));

    /// <summary>The cells of the type in a shifted row as one, with escaped pipes; nothing if other columns come between.</summary>
    private EquatableArray<DiagnosticProperty> EscapedPipes(PipeTableRow row, Layout layout)
    {
        if (layout.Required != layout.Type + 1)
        {
            return FixData.None;
        }

        var mark = layout.Required + 1;
        while (!IsMark(row.Cell(mark)))
        {
            mark++;
        }

        var start = row.Cell(layout.Type).Start;
        var text = new StringBuilder();
        for (var i = layout.Type; i < mark; i++)
        {
            var from = i == layout.Type ? start : row.Cell(i - 1).End;
            text.Append(source.Slice(from, row.Cell(i).Start).Replace("|", "\\|")).Append(source.Slice(row.Cell(i).Start, row.Cell(i).End));
        }

        return FixData.Replace(start, source.Slice(start, row.Cell(mark - 1).End), text.ToString());
    }

    private bool IsMark(PipeTableCell cell) => source.Slice(cell.Start, cell.End) is RequiredMark or OptionalMark;

    private bool IsRequired(PipeTableCell cell, string name)
    {
        var mark = source.Slice(cell.Start, cell.End);
        if (mark is not (RequiredMark or OptionalMark or ""))
        {
            var meant = RequiredWords.Contains(mark) ? RequiredMark : OptionalWords.Contains(mark) ? OptionalMark : null;
            source.ReportUnreadable(
                Section,
                cell,
                $"the Required cell of '{name}' has neither {RequiredMark} nor {OptionalMark}, so the field is optional",
                meant is null ? FixData.None : FixData.Replace(cell.Start, mark, meant));
        }

        return mark == RequiredMark;
    }

    /// <summary>The Example cell is JSON or a scalar, not markdown, so only the table's own marks are removed.</summary>
    private string? Example(PipeTableRow row, int column)
    {
        if (column < 0 || column >= row.Count)
        {
            return null;
        }

        var cell = row.Cell(column);
        return cell.Start == cell.End
            ? null
            : MarkdownText.UnescapePipes(source.Slice(cell.Start, cell.End))
                .Replace("<br/>", "\n")
                .Replace(" \n", "\n");
    }

    /// <summary>The index of each column; -1 if it is missing.</summary>
    private readonly record struct Layout(int Field, int Type, int Required, int Description, int Example)
    {
        public string? Missing =>
            Field < 0 ? nameof(Field)
            : Type < 0 ? nameof(Type)
            : Required < 0 ? nameof(Required)
            : Description < 0 ? nameof(Description)
            : null;

        public int LastNeeded => Math.Max(Math.Max(Field, Type), Math.Max(Required, Description));
    }
}
