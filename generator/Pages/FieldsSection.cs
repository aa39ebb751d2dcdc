using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>Reads the blocks of "## Fields": a table, and blocks that are meant as parts of it.</summary>
internal sealed class FieldsSection(PageSource source, FieldsReader reader)
{
    private FieldColumns? _columns;
    private bool _isHeadingBetween;

    /// <summary>The first table of fields among blocks, or inside their lists and quotes; null if there is none.</summary>
    public static PipeTable? FindTable(IEnumerable<Block> blocks, PageSource source)
    {
        foreach (var block in blocks)
        {
            var table = block switch
            {
                PipeTable found => FieldColumns.AreMeant(found, source) ? found : null,
                ListBlock or ListItemBlock or QuoteBlock => FindTable((ContainerBlock)block, source),
                _ => null,
            };
            if (table is not null)
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>Reads the fields; null, with a diagnostic, if a column is missing.</summary>
    /// <param name="table">The first table of fields.</param>
    public FieldsBody? Read(PipeTable table, List<Block> body)
    {
        if (!body.Contains(table))
        {
            source.ReportReadAs(table.Header, "The table inside a list or quote", "that of the page");
        }

        _columns = reader.Read(table);
        if (_columns is not { } columns)
        {
            return null;
        }

        foreach (var block in body)
        {
            ReadOther(block, table, columns);
        }

        if (table.Parent is not MarkdownDocument and { } container)
        {
            foreach (var rest in container.OfType<PipeTableRest>())
            {
                ReadRest(rest, columns);
            }
        }

        return reader.Fields;
    }

    private void ReadOther(Block block, PipeTable table, FieldColumns columns)
    {
        switch (block)
        {
            case PipeTable first when first == table:
                break;
            case PipeTable next when !_isHeadingBetween && FieldColumns.AreIn(next, source):
                source.ReportReadAs(next.Header, "The further table of fields", "a part of the first");
                _columns = reader.Read(next);
                break;
            case PipeTableRest rest:
                ReadRest(rest, _columns ?? columns);
                break;
            case PipeTable next when FieldColumns.AreIn(next, source):
                source.ReportUnused(
                    source.RangeOf(next.Header),
                    "The table of fields below another heading",
                    "the table of the page is directly below '## Fields'");
                break;
            case HeadingBlock:
                _isHeadingBetween = true;
                break;
            default:
                UnusedRows.Report(block, "Fields", source);
                break;
        }
    }

    private void ReadRest(PipeTableRest rest, FieldColumns columns)
    {
        source.ReportReadAs(rest, "The row after an empty line or text", "a row of the table above, as are those that follow");
        reader.Read(rest, columns);
    }
}
