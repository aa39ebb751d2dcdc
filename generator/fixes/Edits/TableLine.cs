namespace Router.Codegen.Fixes.Edits;

/// <summary>A line of a table: a row, its header, or the dashes below the header.</summary>
internal readonly struct TableLine
{
    /// <summary>The offsets of the unescaped pipes.</summary>
    private readonly List<int> _pipes = [];

    private readonly string _text;
    private readonly bool _hasFirstPipe;

    public TableLine(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                _pipes.Add(i);
            }
        }

        _hasFirstPipe = text.TrimStart().StartsWith("|", StringComparison.Ordinal);
    }

    /// <summary>True if the line has a pipe.</summary>
    public bool IsRow => _pipes.Count > 0;

    /// <summary>The texts of the cells, without the white space around them.</summary>
    public List<string> Cells
    {
        get
        {
            var cells = new List<string>();
            var start = _hasFirstPipe ? _pipes[0] + 1 : 0;
            foreach (var pipe in _pipes.Skip(_hasFirstPipe ? 1 : 0))
            {
                cells.Add(_text.Substring(start, pipe - start).Trim());
                start = pipe + 1;
            }

            if (_text.Substring(start).Trim() is { Length: > 0 } last)
            {
                cells.Add(last);
            }

            return cells;
        }
    }

    /// <summary>True for the row of dashes, which makes the line above it a header.</summary>
    public bool IsOfDashes => _text.IndexOf('-') >= 0 && _text.All(static c => c is '-' or '|' or ':' or ' ' or '\t');

    /// <summary>The index of a cell with a text, ignoring case; -1 if there is none.</summary>
    public int IndexOf(string text) => Cells.FindIndex(cell => cell.Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The offset at which a cell is inserted after another; -1 if the line has too few cells.</summary>
    public int EndOf(int cell)
    {
        var pipe = cell + (_hasFirstPipe ? 1 : 0);
        return pipe < _pipes.Count ? _pipes[pipe] : cell < Cells.Count ? _text.TrimEnd().Length : -1;
    }
}
