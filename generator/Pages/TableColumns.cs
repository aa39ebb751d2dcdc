namespace Router.Codegen.Pages;

/// <summary>The columns of a table, by the names in its header.</summary>
internal readonly struct TableColumns(PipeTable table, PageSource source)
{
    /// <summary>The index of the column with this name; -1 if there is none.</summary>
    public int Find(string name)
    {
        var header = table.Header;
        for (var i = 0; i < header.Count; i++)
        {
            var cell = header.Cell(i);
            if (cell.End - cell.Start == name.Length
                && string.Compare(source.Text, cell.Start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
