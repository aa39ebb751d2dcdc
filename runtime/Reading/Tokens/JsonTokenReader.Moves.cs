using System.Text.Json;

namespace Router.Codegen.Reading.Tokens;

/// <summary>Moves other than to the next token.</summary>
internal ref partial struct JsonTokenReader
{
    /// <summary>Moves to the end of the object or array that the reader stands at the beginning of.</summary>
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

    /// <summary>True if the reader passes over objects and arrays in one step.</summary>
    public readonly bool KnowsEnds => _ends is not null;

    /// <summary>Passes over objects and arrays in one step where it is known where they end.</summary>
    public void Use(ContainerEnds? ends) => _ends = ends;

    /// <summary>The token that the reader stands on, to go back to.</summary>
    public readonly Mark Here => new(_tokenStart, _lines, _lineStart);

    /// <summary>Moves back to the beginning of the innermost object that is open.</summary>
    public void Rewind(Mark start)
    {
        (_tokenStart, _lines, _lineStart) = start;
        _position = _tokenStart + 1;
        _token = JsonTokenType.StartObject;
    }

    /// <summary>Moves to the value that begins at the mark, out of all that is around it.</summary>
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

    /// <summary>A token.</summary>
    /// <param name="Start">The byte that it begins at.</param>
    internal readonly record struct Mark(int Start, int Lines, int LineStart);
}
