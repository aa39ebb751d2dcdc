using Markdig.Parsers;
using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>Consecutive rows of a table.</summary>
internal abstract class PipeTableRows(BlockParser parser, int columns) : ContainerBlock(parser)
{
    /// <summary>The number of columns of the table.</summary>
    public int Columns => columns;
}

/// <summary>A table. Its children are rows: the header first, without the row of dashes.</summary>
internal sealed class PipeTable(BlockParser parser, int columns) : PipeTableRows(parser, columns)
{
    public PipeTableRow Header => (PipeTableRow)this[0];
}

/// <summary>Rows that an empty line or text separates from the table above them. Other markdown parsers read them as text.</summary>
internal sealed class PipeTableRest(BlockParser parser, int columns) : PipeTableRows(parser, columns);

/// <summary>A row. Its children are cells.</summary>
internal sealed class PipeTableRow() : ContainerBlock(null)
{
    /// <summary>The start of the text after the last column; 0 if there is none.</summary>
    public int Beyond { get; set; }

    public PipeTableCell Cell(int column) => (PipeTableCell)this[column];

    /// <summary>True for a row of dashes below a repeated header.</summary>
    public bool IsOfDashes(string text)
    {
        if (Count == 0 || Cell(0).End - Cell(0).Start < 3 || text[Cell(0).End - 2] != '-')
        {
            return false;
        }

        for (var i = Span.Start; i <= Span.End; i++)
        {
            if (text[i] is not ('|' or '-' or ':' or ' ' or '\t' or '\r'))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A cell. Its span is without padding. A cell of plain text has no inlines.</summary>
internal sealed class PipeTableCell() : LeafBlock(null)
{
    public int Start => Span.Start;

    /// <summary>The end of the cell, exclusive.</summary>
    public int End => Span.End + 1;
}
