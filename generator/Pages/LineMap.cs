namespace Router.Codegen.Pages;

/// <summary>Converts offsets to lines and columns. Line breaks are the same as in the compiler's SourceText, as editors expect.</summary>
internal sealed class LineMap
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly List<int> _starts = [0];

    private readonly int _length;

    public LineMap(string text)
    {
        _length = text.Length;
        var position = 0;
        while (text.IndexOfAny(LineBreaks, position) is >= 0 and var found)
        {
            position = found + 1;
            if (text[found] == '\r' && position < text.Length && text[position] == '\n')
            {
                position++;
            }

            _starts.Add(position);
        }
    }

    /// <summary>The number of lines.</summary>
    public int Count => _starts.Count;

    /// <summary>The offset at which a line begins. After the last line, the length of the text.</summary>
    public int StartOf(int line) => line < _starts.Count ? _starts[line] : _length;

    /// <summary>The line and the column of an offset, from zero.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }
}
