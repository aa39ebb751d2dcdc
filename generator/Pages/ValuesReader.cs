using Markdig.Syntax;
using Markdig.Syntax.Inlines;
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
            case ListBlock list:
                return ReadBullets(list);
            case FencedCodeBlock code:
                return ReadLiterals(code);
            default:
                return false;
        }
    }

    private bool ReadTable(PipeTable table)
    {
        var columns = new TableColumns(table, source);
        var nameColumn = columns.Find("Name");
        var valueColumn = columns.Find("Value");
        if (valueColumn < 0)
        {
            source.ReportUnreadable(Section, table.Header, "the table has no column 'Value' and is not used");
            return false;
        }

        for (var i = 1; i < table.Count; i++)
        {
            var row = (PipeTableRow)table[i];
            if (row.Count <= valueColumn)
            {
                source.ReportUnreadable(Section, row, $"a row has {row.Count} of {valueColumn + 1} cells and is not used");
                continue;
            }

            ReadRow(row, nameColumn, row.Cell(valueColumn));
        }

        return true;
    }

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
            if (item is ListItemBlock { Count: > 0 } entry && entry[0] is ParagraphBlock { Inline.FirstChild: CodeInline code })
            {
                ReadBullet(code);
                isRead = true;
            }
        }

        return isRead;
    }

    private void ReadBullet(CodeInline code)
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
            else
            {
                unclosed += first is '"' or '\'' && unclosed.IndexOf(first) < 0 ? first : "";
                position++;
            }
        }

        return isRead;
    }

    private static bool IsUnrecognized(string text) => text.StartsWith(Unrecognized + "<", StringComparison.Ordinal);

    private void Add(string? name, string text, ValueNotation notation, int start, int end)
    {
        // The same value twice says nothing twice; a number and a text of the same digits differ.
        if (_texts.Add((notation == ValueNotation.Integer ? "#" : "\"") + text))
        {
            _values.Add(new ValueRow(name, text, notation, source.Range(start, end)));
        }
    }
}
