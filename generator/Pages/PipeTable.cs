using Markdig.Parsers;
using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>A table; its children are rows, the header first, without the row of dashes.</summary>
internal sealed class PipeTable(BlockParser parser) : ContainerBlock(parser)
{
    public PipeTableRow Header => (PipeTableRow)this[0];
}

/// <summary>A row; its children are cells.</summary>
internal sealed class PipeTableRow() : ContainerBlock(null)
{
    public PipeTableCell Cell(int column) => (PipeTableCell)this[column];
}

/// <summary>A cell; its span is without padding. A cell of plain text has no inlines.</summary>
internal sealed class PipeTableCell() : LeafBlock(null)
{
    public int Start => Span.Start;

    /// <summary>Where the cell ends, exclusive.</summary>
    public int End => Span.End + 1;
}
