using System.Text.Json;

namespace Router.Codegen.Reading.Tokens;

internal ref partial struct JsonTokenReader
{
    private const int ContainersPerWord = 64;

    /// <summary>The number of open objects and arrays around the current token.</summary>
    public readonly int CurrentDepth => _baseDepth + _open - (IsAtStart ? 1 : 0);

    /// <summary>The number of open objects and arrays in the text, including one that begins at the current token.</summary>
    public readonly int Open => _open;

    /// <summary>True on the first token of an object or array.</summary>
    public readonly bool IsAtStart => _token is JsonTokenType.StartObject or JsonTokenType.StartArray;

    /// <summary>True on the last token of an object or array.</summary>
    public readonly bool IsAtEnd => _token is JsonTokenType.EndObject or JsonTokenType.EndArray;

    private void Begin(int index, JsonTokenType token, ulong bit)
    {
        if (_baseDepth + _open >= _maxDepth)
        {
            throw new MalformedText();
        }

        if (_open % ContainersPerWord == 0 && _open > 0)
        {
            _outer = new OuterContainers(_containers, _outer);
        }

        _containers = (_containers << 1) | bit;
        _open++;
        Take(index, index + 1, token);
    }

    /// <summary>Moves to the end of the innermost object or array, which has to be at the index.</summary>
    private void Close(int index, byte next)
    {
        var isObject = (_containers & 1) != 0;
        if (next != (isObject ? '}' : ']'))
        {
            throw new MalformedText();
        }

        _tokenStart = index;
        _open--;
        if (_open % ContainersPerWord == 0 && _outer is not null)
        {
            (_containers, _outer) = (_outer.Bits, _outer.Before);
        }
        else
        {
            _containers >>= 1;
        }

        Take(index, index + 1, isObject ? JsonTokenType.EndObject : JsonTokenType.EndArray);
    }

    private sealed record OuterContainers(ulong Bits, OuterContainers? Before);
}
