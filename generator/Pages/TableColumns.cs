using Router.Codegen.Text;

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
            var length = cell.End - cell.Start;
            if (length == name.Length
                ? string.Compare(source.Text, cell.Start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                : length > name.Length && string.Equals(NameOf(i), name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The index of the only column whose name is almost this one; -1 if there is none, or more than one.</summary>
    public int FindMisspelt(string name)
    {
        const int Most = 2;
        var distance = new EditDistance(name);
        var found = -1;
        for (var i = 0; i < table.Header.Count; i++)
        {
            if (NameOf(i) is { Length: > Most } other && char.ToUpperInvariant(other[0]) == name[0]
                && distance.To(other) is > 0 and <= Most)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    /// <summary>The name of a column, without marks and invisible characters.</summary>
    public string NameOf(int column)
    {
        var cell = table.Header.Cell(column);
        return NameText.WithoutInvisible(source.Slice(cell.Start, cell.End)).Trim('*', '`', '_', ' ', '\u00A0', ':', '?');
    }
}
