namespace Router.Codegen.Pages;

/// <summary>The index of each column of a table of fields; -1 if it is missing.</summary>
internal readonly record struct FieldColumns(int Field, int Type, int Required, int Description, int Example)
{
    private static readonly string[] OtherNames = ["Name", "Property", "Parameter", "Attribute", "Key", "Field Name"];

    /// <summary>The missing column without which no row can be read; null if there is none.</summary>
    public string? Missing =>
        Field < 0 ? nameof(Field)
        : Type < 0 ? nameof(Type)
        : Required < 0 ? nameof(Required)
        : null;

    /// <summary>The last of the columns that every row needs.</summary>
    public int LastNeeded => Math.Max(Field, Math.Max(Type, Required));

    /// <summary>
    /// True if a table under "Fields" lists fields, even if columns are missing. Other kinds of pages list other things there.
    /// </summary>
    public static bool AreMeant(PipeTable table, PageSource source)
    {
        var columns = new TableColumns(table, source);
        return columns.Find(nameof(Field)) >= 0 || columns.Find(nameof(Required)) >= 0
            || (columns.FindMisspelt(nameof(Field)) >= 0 && columns.FindMisspelt(nameof(Required)) >= 0);
    }

    /// <summary>True if a table has the columns that only a table of fields has.</summary>
    public static bool AreIn(PipeTable table, PageSource source)
    {
        var columns = new TableColumns(table, source);
        return columns.Find(nameof(Field)) >= 0 && columns.Find(nameof(Type)) >= 0 && columns.Find(nameof(Required)) >= 0;
    }

    /// <summary>Finds the columns, and reports those that have other names.</summary>
    public static FieldColumns Of(PipeTable table, PageSource source)
    {
        var columns = new TableColumns(table, source);
        return new FieldColumns(
            Find(nameof(Field)),
            Find(nameof(Type)),
            Find(nameof(Required)),
            columns.Find(nameof(Description)),
            columns.Find(nameof(Example)));

        int Find(string name)
        {
            if (columns.Find(name) is >= 0 and var column)
            {
                return column;
            }

            var other = columns.FindMisspelt(name);
            other = other >= 0 || name != nameof(Field) ? other : OtherNames.Select(columns.Find).DefaultIfEmpty(-1).Max();
            if (other >= 0)
            {
                source.ReportReadAs(table.Header.Cell(other), $"The column '{columns.NameOf(other)}'", $"the column '{name}'", name);
            }

            return other;
        }
    }
}
