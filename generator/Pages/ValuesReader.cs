using Markdig.Syntax;
using Router.Codegen.Types;

namespace Router.Codegen.Pages;

/// <summary>Reads the section "## Values": a table, bullets or a union of literals in TypeScript.</summary>
internal sealed class ValuesReader(PageSource source)
{
    private const string Section = "Values";

    private readonly CollectedValues _values = new(source);
    private (int Name, int Value)? _columns; // the columns of the last table
    private ValueNotation? _unrecognized; // the notation in the row for unrecognised values

    /// <summary>Reads the section; null if it lists no values, with a diagnostic if that is a mistake.</summary>
    public ValuesBody? Read(PageOutline outline)
    {
        var isRead = false;
        foreach (var block in outline.Body)
        {
            isRead |= Read(block);
        }

        if ((_unrecognized ?? new UsageExample(source.Text).NotationIn(outline.Example)) == ValueNotation.Quoted)
        {
            _values.QuoteAll();
        }

        return isRead ? new ValuesBody(_values.Rows) : null;
    }

    private bool Read(Block block)
    {
        switch (block)
        {
            case PipeTable table:
                return ReadTable(table);
            case PipeTableRest rest when _columns is { } columns:
                source.ReportReadAs(rest, "The row after an empty line or text", "a row of the table above, as are those that follow");
                ReadRows(rest, 0, columns);
                return true;
            case ListBlock list:
                return new ValueBullets(source, _values).Read(list);
            case FencedCodeBlock code:
                return new ValueLiterals(source, _values).Read(code);
            case HeadingBlock:
                return false;
            default:
                UnusedRows.Report(block, Section, source);
                return false;
        }
    }

    private bool ReadTable(PipeTable table)
    {
        var columns = new TableColumns(table, source);
        var value = columns.Find("Value");
        if (value < 0)
        {
            value = columns.FindMisspelt("Value");
            if (value < 0)
            {
                source.ReportUnreadable(Section, table.Header, "the table has no column 'Value' and is not used");
                return false;
            }

            source.ReportReadAs(table.Header.Cell(value), $"The column '{columns.NameOf(value)}'", "the column 'Value'");
        }

        _columns = (columns.Find("Name"), value);
        ReadRows(table, 1, (columns.Find("Name"), value));
        return true;
    }

    private void ReadRows(PipeTableRows rows, int first, (int Name, int Value) columns)
    {
        for (var i = first; i < rows.Count; i++)
        {
            var row = (PipeTableRow)rows[i];
            if (row.IsOfDashes(source.Text) || MergeConflict.IsMark(source.Text, row.Span.Start) || IsHeader(row, columns))
            {
                continue;
            }

            if (row.Count <= columns.Value)
            {
                source.ReportUnreadable(Section, row, $"a row has {row.Count} of {columns.Value + 1} cells and is not used");
                continue;
            }

            source.ReportBeyond(row);
            ReadRow(row, columns.Name, row.Cell(columns.Value));
        }
    }

    /// <summary>True for a header that a table repeats.</summary>
    private bool IsHeader(PipeTableRow row, (int Name, int Value) columns) =>
        columns.Name >= 0 && row.Count > Math.Max(columns.Name, columns.Value)
        && TextOf(row.Cell(columns.Name)) == "Name" && TextOf(row.Cell(columns.Value)) == "Value";

    private string TextOf(PipeTableCell cell) => source.Slice(cell.Start, cell.End);

    private void ReadRow(PipeTableRow row, int nameColumn, PipeTableCell value)
    {
        // A value is not markdown: "*" is an asterisk, and "<nil>" is not a tag.
        var start = value.Start;
        var end = value.End;
        MarkdownText.TryStrip(source.Text, ref start, ref end, "`");
        var text = MarkdownText.UnescapePipes(source.Slice(start, end));
        if (UnrecognizedValues.Is(text))
        {
            _unrecognized = text == UnrecognizedValues.Text ? ValueNotation.Quoted : ValueNotation.Integer;
            return;
        }

        _values.Add(nameColumn < 0 || nameColumn >= row.Count ? null : Name(row.Cell(nameColumn)), text, ValueNotation.Bare, start, end);
    }

    private string Name(PipeTableCell cell)
    {
        var start = cell.Start;
        var end = cell.End;
        MarkdownText.TryStrip(source.Text, ref start, ref end, "`");
        return source.Slice(start, end);
    }
}
