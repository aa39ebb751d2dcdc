namespace Router.Codegen.Pages;

/// <summary>The place of a name in its cell, without the marks around it.</summary>
internal readonly struct NamePlace
{
    private readonly PageSource _source;
    private readonly bool _isAlone;

    public NamePlace(PageSource source, PipeTableCell cell)
    {
        _source = source;
        var (start, end) = (cell.Start, cell.End);
        var text = source.Text;
        IsStruck = MarkdownText.TryStrip(text, ref start, ref end, "~~");
        _isAlone = true;
        if (!CellText.IsCode(text, start, end))
        {
            StripLink(text, ref start, ref end);
            var close = end > start && text[start] == '`' ? text.IndexOf('`', start + 1, end - start - 1) : -1;
            (_isAlone, end) = close > start + 1 && close < end - 1 ? (false, close + 1) : (true, end);
        }

        MarkdownText.TryStrip(text, ref start, ref end, "`");
        (Start, End) = (start, end);
    }

    public int Start { get; }

    /// <summary>The end of the name, exclusive.</summary>
    public int End { get; }

    public bool IsStruck { get; }

    public bool IsEmpty => Start == End;

    /// <summary>
    /// Reads the name. Reports the cell if it has other text than the name, or the name has characters that do not belong to it.
    /// </summary>
    public string Read()
    {
        var raw = MarkdownText.Unescape(_source.Slice(Start, End));
        var name = NameText.Clean(raw);
        if (name != raw || !_isAlone)
        {
            _source.ReportReadAs(_source.Range(Start, End), _isAlone ? $"The name '{raw}'" : "The cell of the name", $"'{name}'");
        }

        return name;
    }

    /// <summary>Narrows the range to the text of a link if the link is the whole cell.</summary>
    private static void StripLink(string text, ref int start, ref int end)
    {
        if (end - start < 5 || text[start] != '[' || text[end - 1] != ')')
        {
            return;
        }

        var close = text.IndexOf("](", start, end - start, StringComparison.Ordinal);
        if (close > start + 1)
        {
            (start, end) = (start + 1, close);
        }
    }
}
