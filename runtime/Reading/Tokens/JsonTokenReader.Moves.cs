using System.Text.Json;

namespace Router.Codegen.Reading.Tokens;

/// <summary>The movements other than to the next token.</summary>
internal ref partial struct JsonTokenReader
{
    /// <summary>Moves from the start of an object or array to its end.</summary>
    public void Skip()
    {
        if (IsAtStart)
        {
            if (_ends is not null && TrySkip(_ends))
            {
                return;
            }

            var around = _open - 1;
            while (_open > around)
            {
                Read();
            }
        }
    }

    /// <summary>True if the reader has recorded ends of objects and arrays.</summary>
    public readonly bool KnowsEnds => _ends is not null;

    /// <summary>Sets the recorded ends of objects and arrays, by which the reader skips them in one step.</summary>
    public void Use(ContainerEnds? ends) => _ends = ends;

    /// <summary>The position of the current token.</summary>
    public readonly Mark Here => new(_tokenStart, _lines, _lineStart);

    /// <summary>Moves back to the beginning of the innermost open object.</summary>
    public void Rewind(Mark start)
    {
        (_tokenStart, _lines, _lineStart) = start;
        _position = _tokenStart + 1;
        _token = JsonTokenType.StartObject;
    }

    /// <summary>Moves to the value at a mark. The number of open objects and arrays stays the same.</summary>
    public void MoveTo(Mark start)
    {
        (_tokenStart, _lines, _lineStart) = start;
        ReadValue(_tokenStart, At(_tokenStart));
    }

    private bool TrySkip(ContainerEnds ends)
    {
        if (!ends.TryFind(_tokenStart, out var end))
        {
            return false;
        }

        (_, _lines, _lineStart) = end;
        Close(end.Start, At(end.Start));
        return true;
    }

    /// <summary>The position of a token.</summary>
    /// <param name="Start">The offset of its first byte.</param>
    internal readonly record struct Mark(int Start, int Lines, int LineStart);
}
