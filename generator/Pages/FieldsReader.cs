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
    private const string Field = "Field";
    private const string Null = "null";

    private readonly TypeCellReader _types = new(source);
    private readonly HashSet<string> _nullsInExample = NullLiterals.Read(exampleUsage, source.Text);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private readonly ImmutableArray<FieldRow>.Builder _rows = ImmutableArray.CreateBuilder<FieldRow>();

    /// <summary>The rows read so far.</summary>
    public FieldsBody Fields => new(_rows.ToImmutable());

    /// <summary>Reads the rows of a table; null, with a diagnostic, if a column is missing.</summary>
    public FieldColumns? Read(PipeTable table)
    {
        var columns = FieldColumns.Of(table, source);
        if (columns.Missing is { } missing)
        {
            source.ReportUnreadable(
                Section,
                table.Header,
                $"the table has no column '{missing}', so no model is made of the page",
                FixData.Of((FixData.MissingColumn, missing)));
            return null;
        }

        for (var i = 1; i < table.Count; i++)
        {
            Add((PipeTableRow)table[i], columns);
        }

        return columns;
    }

    /// <summary>Reads rows that continue a table with these columns.</summary>
    public void Read(PipeTableRest rest, FieldColumns columns)
    {
        foreach (var row in rest)
        {
            Add((PipeTableRow)row, columns);
        }
    }

    private void Add(PipeTableRow row, FieldColumns columns)
    {
        if (ReadRow(row, columns) is { } field)
        {
            _rows.Add(field);
        }
    }

    private FieldRow? ReadRow(PipeTableRow row, FieldColumns columns)
    {
        if (IsNoField(row, columns))
        {
            return null;
        }

        if (row.Count <= columns.LastNeeded)
        {
            source.ReportUnreadable(Section, row, $"a row has {row.Count} of {columns.LastNeeded + 1} cells and is not used");
            return null;
        }

        var place = new NamePlace(source, row.Cell(columns.Field));
        var type = row.Cell(columns.Type);
        if (place.IsEmpty || type.Start == type.End)
        {
            source.ReportUnreadable(Section, row, $"a row names no {(place.IsEmpty ? "field" : "type")} and is not used");
            return null;
        }

        if (place.End - place.Start > PageLimits.MaxNameLength)
        {
            source.ReportUnreadable(Section, row, $"a row names a field in more than {PageLimits.LongestName} and is not used");
            return null;
        }

        if (IsShifted(row, columns))
        {
            source.ReportUnreadable(
                Section,
                row,
                "a row has its Required mark in another column and is not used; a pipe inside a cell is written '\\|'",
                EscapedPipes(row, columns));
            return null;
        }

        var nameRange = source.Range(place.Start, place.End);
        var name = place.Read();
        if (!_names.Add(name))
        {
            source.Report(DiagnosticCatalog.DuplicateField, nameRange, FixData.Of((FixData.Superfluous, FixData.Line)), "field", name);
            return null;
        }

        source.ReportBeyond(row);
        var cell = _types.Read(type, type.Start, type.End);
        marks.Add(DialectRecognition.Recognise(cell, source.Text));
        var description = columns.Description >= 0 && columns.Description < row.Count
            ? PlainText.ReadCell(row.Cell(columns.Description), source.Text)
            : "";
        var example = Example(row, columns.Example);
        var isDeprecated = DeprecationNotice.TryTake(ref description, out var reason) || place.IsStruck;
        return new FieldRow(
            name,
            nameRange,
            cell,
            IsRequired(row.Cell(columns.Required), name),
            description,
            isDeprecated ? reason : null,
            example)
        {
            ShownNull = example?.Trim('`') == Null || _nullsInExample.Contains(name)
                ? ShownNull.OfField
                : NullWording.Read(name, description),
        };
    }

    /// <summary>True for lines of a table that are not rows: a repeated header, its dashes, and marks of merge conflicts.</summary>
    private bool IsNoField(PipeTableRow row, FieldColumns columns) =>
        row.IsOfDashes(source.Text) || MergeConflict.IsMark(source.Text, row.Span.Start)
        || (row.Count > columns.LastNeeded && Is(row.Cell(columns.Field), Field) && Is(row.Cell(columns.Type), nameof(columns.Type)));

    private bool Is(PipeTableCell cell, string text) =>
        cell.End - cell.Start == text.Length && string.CompareOrdinal(source.Text, cell.Start, text, 0, text.Length) == 0;

    /// <summary>True if an unescaped pipe in a cell shifted the following cells, so the row is unreliable.</summary>
    private bool IsShifted(PipeTableRow row, FieldColumns columns) =>
        RequiredMark.Read(TextOf(row.Cell(columns.Required))) is null
        && row.Skip(columns.Required + 1).Any(cell => RequiredMark.IsSymbol(TextOf((PipeTableCell)cell)));

    /// <summary>
    /// The replacement for a type that pipes split: one cell with escaped pipes. Empty if another column follows the type's.
    /// </summary>
    private EquatableArray<DiagnosticProperty> EscapedPipes(PipeTableRow row, FieldColumns columns)
    {
        if (columns.Required != columns.Type + 1)
        {
            return FixData.None;
        }

        var mark = columns.Required + 1;
        while (!RequiredMark.IsSymbol(TextOf(row.Cell(mark))))
        {
            mark++;
        }

        var start = row.Cell(columns.Type).Start;
        var text = new StringBuilder(TextOf(row.Cell(columns.Type)));
        for (var i = columns.Required; i < mark; i++)
        {
            text.Append(source.Slice(row.Cell(i - 1).End, row.Cell(i).Start).Replace("|", "\\|")).Append(TextOf(row.Cell(i)));
        }

        return FixData.Replace(start, source.Slice(start, row.Cell(mark - 1).End), text.ToString());
    }

    private bool IsRequired(PipeTableCell cell, string name)
    {
        var text = TextOf(cell);
        if (RequiredMark.Read(text) is { } isRequired)
        {
            return isRequired;
        }

        var lack = text.Length == 0 ? "is empty" : $"has neither {RequiredMark.Required} nor {RequiredMark.Optional}";
        source.ReportUnreadable(Section, cell, $"the Required cell of '{name}' {lack}, so the field is optional");
        return false;
    }

    private string TextOf(PipeTableCell cell) => source.Slice(cell.Start, cell.End);

    /// <summary>
    /// The text of the Example cell. It is JSON or a scalar and not markdown, so only escapes and line breaks of the table are converted.
    /// </summary>
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
}
