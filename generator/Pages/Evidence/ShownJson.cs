using System.Globalization;
using System.Text;
using Router.Codegen.Collections;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// Reads the keys of the objects in JSON text: an example in a table cell. Text that is cut off or is not JSON has no keys.
/// </summary>
internal sealed class ShownJson
{
    /// <summary>Limits recursion. No API nests objects so deep.</summary>
    private const int MaxDepth = 32;

    /// <summary>The maximum number of keys that are read from an example.</summary>
    private const int MaxKeys = 1000;

    private readonly string _text;
    private int _position;
    private int _keys;

    private ShownJson(string text) => _text = text;

    /// <summary>
    /// Reads an object, or the objects of a list as one object with the keys of all; null if the text is not JSON or has no object.
    /// </summary>
    public static ShownObject? Read(string text) =>
        ReadPlain(text) ?? (text.IndexOf('\\') >= 0 ? ReadPlain(MarkdownText.Unescape(text)) : null);

    private static ShownObject? ReadPlain(string text)
    {
        var trimmed = text.Trim(' ', '\n', '`');
        if (trimmed.Length == 0 || trimmed[0] is not ('{' or '['))
        {
            return null;
        }

        var json = new ShownJson(trimmed);
        var keys = new KeyTree();
        return json.TryReadValue(keys, 0) && json.IsAtEnd ? keys.ToObject() : null;
    }

    private bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return _position == _text.Length;
        }
    }

    /// <summary>Reads a value, and adds the keys of the objects in it.</summary>
    private bool TryReadValue(KeyTree keys, int depth)
    {
        SkipSpace();
        return _position < _text.Length && depth < MaxDepth && _text[_position] switch
        {
            '{' => TryReadObject(keys, depth),
            '[' => TryReadList(keys, depth),
            '"' => TryReadText(out _),
            _ => TryReadScalar(),
        };
    }

    private bool TryReadObject(KeyTree keys, int depth)
    {
        _position++;
        keys.IsObject = true;
        if (TryTake('}'))
        {
            return true;
        }

        do
        {
            SkipSpace();
            if (++_keys > MaxKeys || !TryReadText(out var name) || !TryTake(':') || !TryReadValue(keys.Inside(name), depth + 1))
            {
                return false;
            }
        }
        while (TryTake(','));

        return TryTake('}');
    }

    private bool TryReadList(KeyTree keys, int depth)
    {
        _position++;
        if (TryTake(']'))
        {
            return true;
        }

        do
        {
            if (!TryReadValue(keys, depth + 1))
            {
                return false;
            }
        }
        while (TryTake(','));

        return TryTake(']');
    }

    private bool TryReadText(out string text)
    {
        text = "";
        if (_position >= _text.Length || _text[_position] != '"')
        {
            return false;
        }

        StringBuilder? unescaped = null;
        var start = ++_position;
        for (; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (c == '"')
            {
                text = unescaped?.ToString() ?? _text.Substring(start, _position - start);
                _position++;
                return true;
            }

            if (c == '\\')
            {
                unescaped ??= new StringBuilder(_text, start, _position - start, _position - start + 16);
                if (!TryUnescape(unescaped))
                {
                    return false;
                }
            }
            else
            {
                unescaped?.Append(c);
            }
        }

        return false;
    }

    private bool TryUnescape(StringBuilder text)
    {
        if (++_position == _text.Length)
        {
            return false;
        }

        if (_text[_position] != 'u')
        {
            text.Append(_text[_position] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
            return true;
        }

        if (_position + 4 >= _text.Length
            || !ushort.TryParse(
                _text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return false;
        }

        text.Append((char)unit);
        _position += 4;
        return true;
    }

    /// <summary>Reads a number, true, false or null.</summary>
    private bool TryReadScalar()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '-' or '+' or '.'))
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
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }

    /// <summary>The keys of objects, collected while they are read.</summary>
    private sealed class KeyTree
    {
        private Dictionary<string, KeyTree>? _keys;

        public bool IsObject { get; set; }

        public KeyTree Inside(string name)
        {
            _keys ??= new(StringComparer.Ordinal);
            if (!_keys.TryGetValue(name, out var inside))
            {
                _keys.Add(name, inside = new KeyTree());
            }

            return inside;
        }

        public ShownObject? ToObject() => !IsObject ? null : new ShownObject(
            (_keys ?? []).Select(static key => new ShownKey(key.Key, key.Value.ToObject())).ToEquatableArray());
    }
}
