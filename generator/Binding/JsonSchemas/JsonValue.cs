using System.Globalization;
using System.Text;

namespace Router.Codegen.Binding.JsonSchemas;

/// <summary>Reads a JSON value, and writes it without white space and with strings quoted as in schemas.</summary>
internal sealed class JsonValue
{
    /// <summary>Limits recursion. No example is nested so deep.</summary>
    private const int MaxDepth = 32;

    private readonly string _text;
    private readonly StringBuilder _json = new();
    private int _position;

    private JsonValue(string text) => _text = text;

    /// <summary>The rewritten value; null if the text is not JSON.</summary>
    public static string? Read(string text)
    {
        var value = new JsonValue(text);
        if (!value.TryValue(0))
        {
            return null;
        }

        value.SkipSpace();
        return value._position == text.Length ? value._json.ToString() : null;
    }

    /// <summary>The JSON of a constant or of an enum's integer. Pages may write integers with a plus sign or leading zeros.</summary>
    public static string Normalize(string constant) =>
        Read(constant)
        ?? (long.TryParse(constant, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : SchemaText.Quoted(constant));

    private bool TryValue(int depth)
    {
        SkipSpace();
        return depth < MaxDepth && _position < _text.Length && _text[_position] switch
        {
            '{' => TryList('{', '}', depth),
            '[' => TryList('[', ']', depth),
            '"' => TryString(),
            't' => TryWord("true"),
            'f' => TryWord("false"),
            'n' => TryWord("null"),
            _ => TryNumber(),
        };
    }

    /// <summary>Reads an array, or an object, whose elements have names. False for an object with a duplicate name.</summary>
    private bool TryList(char open, char close, int depth)
    {
        var names = open == '{' ? new HashSet<string>(StringComparer.Ordinal) : null;
        _position++;
        _json.Append(open);
        for (var isFirst = true; ; isFirst = false)
        {
            if (isFirst && TryTake(close))
            {
                break;
            }

            if (names is not null && !TryName(names))
            {
                return false;
            }

            if (!TryValue(depth + 1))
            {
                return false;
            }

            if (TryTake(close))
            {
                break;
            }

            if (!TryTake(','))
            {
                return false;
            }

            _json.Append(',');
        }

        _json.Append(close);
        return true;
    }

    private bool TryName(HashSet<string> names)
    {
        SkipSpace();
        var start = _json.Length;
        if (!TryString() || !names.Add(_json.ToString(start, _json.Length - start)) || !TryTake(':'))
        {
            return false;
        }

        _json.Append(':');
        return true;
    }

    private bool TryString()
    {
        if (_position == _text.Length || _text[_position] != '"')
        {
            return false;
        }

        var text = new StringBuilder();
        for (_position++; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (c == '"')
            {
                _position++;
                _json.Append(SchemaText.Quoted(text.ToString()));
                return true;
            }

            if (c < ' ' || (c == '\\' && !TryUnescape(out c)))
            {
                return false;
            }

            text.Append(c);
        }

        return false;
    }

    /// <summary>Reads an escaped character, and moves to its last character.</summary>
    private bool TryUnescape(out char c)
    {
        const string Signs = "\"\\/bfnrt";
        const string Characters = "\"\\/\b\f\n\r\t";
        const int Digits = 4;
        c = default;
        if (++_position == _text.Length)
        {
            return false;
        }

        if (_text[_position] != 'u')
        {
            var index = Signs.IndexOf(_text[_position]);
            c = index < 0 ? default : Characters[index];
            return index >= 0;
        }

        if (_position + Digits >= _text.Length
            || !ushort.TryParse(
                _text.Substring(_position + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return false;
        }

        c = (char)unit;
        _position += Digits;
        return true;
    }

    private bool TryWord(string word)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return false;
        }

        _position += word.Length;
        _json.Append(word);
        return true;
    }

    private bool TryNumber()
    {
        var start = _position;
        _ = TrySign("-");
        if (!TrySign("0") && !TryDigits())
        {
            return false;
        }

        if (TrySign(".") && !TryDigits())
        {
            return false;
        }

        if (TrySign("eE"))
        {
            _ = TrySign("+-");
            if (!TryDigits())
            {
                return false;
            }
        }

        _json.Append(_text, start, _position - start);
        return true;
    }

    private bool TrySign(string signs)
    {
        if (_position == _text.Length || signs.IndexOf(_text[_position]) < 0)
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool TryDigits()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] is >= '0' and <= '9')
        {
            _position++;
        }

        return _position > start;
    }

    private bool TryTake(char mark)
    {
        SkipSpace();
        if (_position == _text.Length || _text[_position] != mark)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }
}
