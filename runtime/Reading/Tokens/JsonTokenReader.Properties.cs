using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Reading.Names;

namespace Router.Codegen.Reading.Tokens;

internal ref partial struct JsonTokenReader
{
    /// <summary>Moves to the value of the object's next property if the property has this label and no space before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadProperty(in PropertyLabel label)
    {
        var i = _position;
        if (_token != JsonTokenType.StartObject)
        {
            if (At(i) != ',')
            {
                return false;
            }

            i++;
        }

        if (!label.IsAt(_json, i))
        {
            return false;
        }

        i += label.Length;
        var next = At(i);
        if (next <= ' ')
        {
            i = SkipSpace(i);
            next = At(i);
        }

        ReadValue(i, next);
        return true;
    }

    /// <summary>
    /// Moves to the value of the object's next property. False if there is none; the reader is then at the end of the object.
    /// </summary>
    /// <param name="name">The name, unescaped.</param>
    public bool ReadProperty(out ReadOnlySpan<byte> name)
    {
        var i = _position;
        var next = At(i);
        if (_token != JsonTokenType.StartObject && next == ',')
        {
            next = At(++i);
        }
        else if (next == '}' && _open > 0)
        {
            Close(i, next);
            name = default;
            return false;
        }
        else if (next != '"' || _token != JsonTokenType.StartObject)
        {
            return ReadPropertySlow(out name); // the end of the object, or white space
        }

        if (next != '"')
        {
            return ReadPropertySlow(out name);
        }

        ReadName(i);
        name = ValueSpan;
        if (_isEscaped)
        {
            name = Unescaped();
        }

        i = _position;
        next = At(i);
        if (next <= ' ')
        {
            i = SkipSpace(i);
            next = At(i);
        }

        ReadValue(i, next);
        return true;
    }

    private bool ReadPropertySlow(out ReadOnlySpan<byte> name)
    {
        if (!Read() || _token != JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }

        name = _isEscaped ? Unescaped() : ValueSpan;
        Read();
        return true;
    }

    /// <summary>Reads the name whose opening quote is at the index, and moves to the colon after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadName(int index)
    {
        _tokenStart = index;
        _token = JsonTokenType.PropertyName;
        ReadText(index + 1);
        if (At(_position) != ':')
        {
            _position = SkipSpace(_position);
            if (At(_position) != ':')
            {
                throw new MalformedText();
            }
        }

        _position++;
    }
}
