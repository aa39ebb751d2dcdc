using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Router.Codegen.Diagnostics;
using Router.Codegen.Types;

namespace Router.Codegen.Pages;

/// <summary>Reads what stands under "## Values": a table, bullets or a union of literals in TypeScript.</summary>
internal sealed class ValuesReader(PageSource source)
{
    private const string Section = "Values";
    private const string Unrecognized = "Unrecognized";
    private const string UnrecognizedText = Unrecognized + "<string>";

    private readonly ImmutableArray<ValueRow>.Builder _values = ImmutableArray.CreateBuilder<ValueRow>();
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private (int Name, int Value)? _columns; // of the last table
    private ValueNotation? _unrecognized; // of the values that the row for unrecognised ones stands for

    /// <summary>Reads the section; null, with a diagnostic where one helps, where it lists no values.</summary>
    public ValuesBody? Read(PageOutline outline)
    {
        var isRead = false;
        foreach (var block in outline.Body)
        {
            isRead |= Read(block);
        }

        if ((_unrecognized ?? new ExampleValue(source.Text).NotationIn(outline.Example)) == ValueNotation.Quoted)
        {
            QuoteAll();
        }

        return isRead ? new ValuesBody(_values.ToImmutable()) : null;
    }

    /// <summary>A table shows no quotes; elsewhere the page may show that its values are text.</summary>
    private void QuoteAll()
    {
        for (var i = 0; i < _values.Count; i++)
        {
            if (_values[i].Notation == ValueNotation.Bare)
            {
                _values[i] = _values[i] with { Notation = ValueNotation.Quoted };
            }
        }
    }

    private bool Read(Block block)
    {
        switch (block)
        {
            case PipeTable table:
                return ReadTable(table);
            case PipeTableRest rest when _columns is { } columns:
                source.ReportReadAs(rest, "The row behind an empty line or text", "a row of the table above, as are those that follow");
                ReadRows(rest, 0, columns);
                return true;
            case ListBlock list:
                return ReadBullets(list);
            case FencedCodeBlock code:
                return ReadLiterals(code);
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
        // A value is not markdown: "*" is a star and "<nil>" is no tag.
        var start = value.Start;
        var end = value.End;
        MarkdownText.TryStrip(source.Text, ref start, ref end, "`");
        var text = MarkdownText.UnescapePipes(source.Slice(start, end));
        if (IsUnrecognized(text))
        {
            _unrecognized = text == UnrecognizedText ? ValueNotation.Quoted : ValueNotation.Integer;
            return;
        }

        Add(nameColumn < 0 || nameColumn >= row.Count ? null : Name(row.Cell(nameColumn)), text, ValueNotation.Bare, start, end);
    }

    private string Name(PipeTableCell cell)
    {
        var start = cell.Start;
        var end = cell.End;
        MarkdownText.TryStrip(source.Text, ref start, ref end, "`");
        return source.Slice(start, end);
    }

    private bool ReadBullets(ListBlock list)
    {
        var isRead = false;
        foreach (var item in list)
        {
            isRead |= ReadBullet((ListItemBlock)item);
        }

        return isRead;
    }

    private bool ReadBullet(ListItemBlock item)
    {
        var isRead = false;
        foreach (var block in item)
        {
            if (block is ListBlock inside)
            {
                source.ReportReadAs(inside, "The list inside a bullet", "values of the list around it");
                isRead |= ReadBullets(inside);
            }
            else if (block is ParagraphBlock { Inline: { } inlines } paragraph && block == item[0])
            {
                isRead |= ReadBullet(paragraph, inlines);
            }
        }

        return isRead;
    }

    private bool ReadBullet(ParagraphBlock paragraph, ContainerInline inlines)
    {
        var first = inlines.FirstChild;
        if ((first is EmphasisInline emphasis ? emphasis.FirstChild : first) is CodeInline code)
        {
            ReadCode(code);
            ReadFurther(code);
            return true;
        }

        var (start, end) = MarkdownText.Trim(source.Text, paragraph.Span.Start, paragraph.Span.End + 1);
        var position = start;
        if (Literals.TryRead(source.Text, ref position, end, out var literal) && position == end)
        {
            source.ReportReadAs(paragraph, "The bullet without backticks", $"the value '{literal.Text}'");
            Add(null, literal.Text, literal.Notation, start, end);
            return true;
        }

        var text = source.Slice(start, end);
        if (first != inlines.LastChild || first is not LiteralInline || text.Any(char.IsWhiteSpace))
        {
            source.ReportUnused(source.RangeOf(paragraph), "The bullet", "it is no value in backticks");
            return false;
        }

        source.ReportReadAs(paragraph, "The bullet without backticks", $"the value '{text}'");
        Add(null, text, ValueNotation.Bare, start, end);
        return true;
    }

    /// <summary>Reads the values that follow the first one of a bullet if nothing but punctuation stands between them.</summary>
    private void ReadFurther(CodeInline first)
    {
        var isOfValues = true;
        for (var inline = first.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            isOfValues &= inline is CodeInline or LineBreakInline
                || (inline is LiteralInline literal && !literal.Content.ToString().Any(char.IsLetterOrDigit));
        }

        for (var inline = first.NextSibling; isOfValues && inline is not null; inline = inline.NextSibling)
        {
            if (inline is CodeInline code)
            {
                source.ReportReadAs(
                    source.Range(code.Span.Start, code.Span.End + 1), "The further code of a bullet", $"the value '{code.Content}'");
                ReadCode(code);
            }
        }
    }

    private void ReadCode(CodeInline code)
    {
        var start = code.Span.Start + code.DelimiterCount;
        var end = code.Span.End + 1 - code.DelimiterCount;
        (start, end) = MarkdownText.Trim(source.Text, start, end);
        var position = start;
        if (Literals.TryRead(source.Text, ref position, end, out var literal) && position == end)
        {
            Add(null, literal.Text, literal.Notation, start, end);
        }
        else if (!IsUnrecognized(code.Content))
        {
            Add(null, code.Content, code.Content is "true" or "false" ? ValueNotation.Boolean : ValueNotation.Bare, start, end);
        }
    }

    private bool ReadLiterals(FencedCodeBlock code)
    {
        if (code.Lines.Count == 0)
        {
            return false;
        }

        var position = code.Lines.Lines[0].Slice.Start;
        var end = code.Lines.Lines[code.Lines.Count - 1].Slice.End + 1;
        var isRead = false;
        var unclosed = ""; // the quotes that no other one closes up to the end: none of their kind that follows is closed either
        while (position < end)
        {
            var start = position;
            var first = source.Text[start];
            if (unclosed.IndexOf(first) < 0 && Literals.TryRead(source.Text, ref position, end, out var literal))
            {
                Add(null, literal.Text, literal.Notation, start, position);
                isRead = true;
            }
            else if (string.CompareOrdinal(source.Text, position, Unrecognized, 0, Unrecognized.Length) == 0)
            {
                position += Unrecognized.Length;
            }
            else if (first == '|' && FindBare(position + 1, end) is var (from, to))
            {
                source.ReportUnused(source.Range(from, to), $"The value '{source.Slice(from, to)}'", "a text among literals has quotes");
                position = to;
            }
            else
            {
                unclosed += first is '"' or '\'' && unclosed.IndexOf(first) < 0 ? first : "";
                position++;
            }
        }

        return isRead;
    }

    /// <summary>The word behind a bar between literals, if it is neither a literal nor the one for unrecognised values.</summary>
    private (int Start, int End)? FindBare(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        var stop = start;
        while (stop < end && (char.IsLetterOrDigit(source.Text[stop]) || source.Text[stop] is '_' or '-' or '.'))
        {
            stop++;
        }

        var position = start;
        return stop == start || source.Slice(start, stop) == Unrecognized || Literals.TryRead(source.Text, ref position, end, out _)
            ? null
            : (start, stop);
    }

    private static bool IsUnrecognized(string text) => text.StartsWith(Unrecognized + "<", StringComparison.Ordinal);

    private void Add(string? name, string text, ValueNotation notation, int start, int end)
    {
        var clean = NameText.WithoutInvisible(text);
        if (clean.Length > 2 && clean[0] is '\u201C' or '\u2018' && clean[clean.Length - 1] is '\u201D' or '\u2019')
        {
            (clean, notation) = (clean.Substring(1, clean.Length - 2), ValueNotation.Quoted);
        }

        if (clean != text)
        {
            source.ReportReadAs(source.Range(start, end), $"The value '{text}'", $"'{clean}'");
        }

        // A number and a text of the same digits differ.
        if (_texts.Add((notation == ValueNotation.Integer ? "#" : "\"") + clean))
        {
            _values.Add(new ValueRow(name, clean, notation, source.Range(start, end)));
        }
        else
        {
            source.Report(DiagnosticCatalog.DuplicateField, source.Range(start, end), "value", clean);
        }
    }
}
