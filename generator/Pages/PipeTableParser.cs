using System.Runtime.CompilerServices;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Pages;

/// <summary>
/// Reads tables line by line, as GitHub does. Markdig's own extension reads a table from the inlines of a paragraph: an unpaired backtick
/// in a description swallows the rows up to the next one, and the cost grows with the square of the table's size.
/// </summary>
internal sealed class PipeTableParser : BlockParser
{
    /// <summary>True if the pipe at an offset begins a line that is a table's header.</summary>
    public static bool Opens(string text, int start)
    {
        const int CodeIndent = 4;
        for (var i = start - 1; i >= 0 && text[i] != '\n'; i--)
        {
            if (text[i] != ' ' || start - i >= CodeIndent)
            {
                return false;
            }
        }

        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        return Opens(new StringSlice(text, start, end - (text[end - 1] == '\r' ? 2 : 1)), out _);
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.IndexOf('|') < 0)
        {
            return BlockState.None;
        }

        PipeTableRows? rows = Opens(line, out var columns) ? new PipeTable(this, columns)
            : ColumnsAbove(line, processor) is { } above ? new PipeTableRest(this, above)
            : null;
        if (rows is null)
        {
            return BlockState.None;
        }

        (rows.Column, rows.Span) = (processor.Column, new SourceSpan(line.Start, line.End));
        rows.Add(ReadRow(line, rows.Columns, processor));
        processor.NewBlocks.Push(rows);
        return BlockState.ContinueDiscard;
    }

    /// <summary>
    /// The number of columns of the table above in the same section, if a line continues that table without a header of its own; otherwise
    /// null.
    /// </summary>
    private static int? ColumnsAbove(StringSlice line, BlockProcessor processor)
    {
        const int Farthest = 32;
        var blocks = processor.CurrentContainer;
        var count = blocks?.Count ?? 0;
        for (var i = count - 1; i >= 0 && i >= count - Farthest && blocks![i] is not HeadingBlock; i--)
        {
            if (blocks[i] is PipeTableRows { Columns: var columns })
            {
                return line.CurrentChar == '|' || CountCells(line) == columns ? columns : null;
            }
        }

        return null;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (PipeTableRows)block;
        if (processor.IsBlankLine || BeginsAnotherBlock(processor))
        {
            return BlockState.Break;
        }

        // The line after the header is the row of dashes.
        if (table is PipeTableRest || processor.LineIndex > table.Line + 1)
        {
            table.Add(ReadRow(processor.Line, table.Columns, processor));
        }

        table.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    private static bool BeginsAnotherBlock(BlockProcessor processor) => processor.CurrentChar switch
    {
        '#' => true,
        '>' => !MergeConflict.IsMark(processor.Line.Text, processor.Line.Start),
        '`' or '~' => processor.PeekChar(1) == processor.CurrentChar && processor.PeekChar(2) == processor.CurrentChar,
        _ => false,
    };

    /// <summary>Reads the cells of a line. Only the start of the text after the last column is kept.</summary>
    private static PipeTableRow ReadRow(StringSlice line, int columns, BlockProcessor processor)
    {
        var row = new PipeTableRow { Line = processor.LineIndex, Span = new SourceSpan(line.Start, line.End) };
        var position = FirstCell(line);
        while (row.Count < columns && NextCell(line, ref position, out var start, out var end))
        {
            row.Add(ReadCell(line.Text, start, end, processor));
        }

        var beyond = position;
        row.Beyond = row.Count == columns && NextCell(line, ref beyond, out _, out _) ? position : 0;
        return row;
    }

    private static PipeTableCell ReadCell(string text, int start, int end, BlockProcessor processor)
    {
        (start, end) = MarkdownText.Trim(text, start, end);
        var cell = new PipeTableCell { Line = processor.LineIndex, Span = new SourceSpan(start, end - 1) };
        if (CellText.IsPlain(text, start, end))
        {
            return cell;
        }

        if (CellText.IsCode(text, start, end))
        {
            cell.Inline = new ContainerInline().AppendChild(new CodeInline(text.Substring(start + 1, end - start - 2)));
        }
        else
        {
            var slice = new StringSlice(text, start, end - 1);
            cell.ProcessInlines = true;
            cell.Lines = new StringLineGroup(1);
            cell.Lines.Add(new StringLine(slice, processor.LineIndex, start - processor.CurrentLineStartPosition, start, NewLine.None));
        }

        return cell;
    }

    private static int FirstCell(StringSlice line)
    {
        var position = line.Start;
        while (position <= line.End && line.Text[position] is ' ' or '\t')
        {
            position++;
        }

        return position <= line.End && line.Text[position] == '|' ? position + 1 : position;
    }

    /// <summary>Moves past one cell and its closing pipe. False if only white space is left.</summary>
    [MethodImpl(HotLoop.Options)]
    private static bool NextCell(StringSlice line, ref int position, out int start, out int end)
    {
        start = position;
        var isBlank = true;
        for (; position <= line.End; position++)
        {
            var c = line.Text[position];
            if (c == '|')
            {
                end = position++;
                return true;
            }

            isBlank &= char.IsWhiteSpace(c);
            if (c == '\\' && position < line.End)
            {
                position++;
            }
        }

        end = line.End + 1;
        return !isBlank;
    }

    private static bool Opens(StringSlice line, out int columns) => NextLineDelimits(line, out columns) && CountCells(line) == columns;

    private static int CountCells(StringSlice line)
    {
        var count = 0;
        var position = FirstCell(line);
        while (NextCell(line, ref position, out _, out _))
        {
            count++;
        }

        return count;
    }

    /// <summary>True if the next line is a row of dashes. Counts its cells too.</summary>
    [MethodImpl(HotLoop.Options)]
    private static bool NextLineDelimits(StringSlice line, out int columns)
    {
        columns = 0;
        var text = line.Text;
        var start = line.End + 1;
        start += start < text.Length && text[start] == '\r' ? 1 : 0;
        start += start < text.Length && text[start] == '\n' ? 1 : 0;
        var end = start;
        while (end < text.Length && text[end] is '|' or '-' or ':' or ' ' or '\t' or '\u00A0' or '\u2013' or '\u2014')
        {
            end++;
        }

        if (end < text.Length && text[end] is not ('\r' or '\n'))
        {
            return false;
        }

        var row = new StringSlice(text, start, end - 1);
        if (row.IndexOf('|') < 0 || (row.IndexOf('-') < 0 && row.IndexOf('\u2014') < 0 && row.IndexOf('\u2013') < 0))
        {
            return false;
        }

        columns = CountCells(row);
        return true;
    }
}
