using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Corpus.Payloads;

/// <summary>Reads the TypeScript literals with which pages show payloads, and writes them as JSON.</summary>
/// <param name="text">Source text with the literal.</param>
/// <param name="scope">The pages to which the names in the literal may belong.</param>
/// <param name="valueOf">Gives the JSON of an enum member by the words of its name; null if there is no such member.</param>
internal ref struct TypeScriptLiteral(ReadOnlySpan<char> text, PayloadScope scope, Func<IReadOnlyList<string>, string?> valueOf)
{
    private readonly ReadOnlySpan<char> _text = text;
    private PayloadScope _scope = scope;
    private int _position;

    /// <summary>The JSON of the literal at the start of <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">The text is not a literal, or contains a value that JSON does not have.</exception>
    public static byte[] ToJson(ReadOnlySpan<char> text, PayloadScope scope, Func<IReadOnlyList<string>, string?> valueOf)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            new TypeScriptLiteral(text, scope, valueOf).Value(json);
        return buffer.WrittenSpan.ToArray();
    }

    private void Value(Utf8JsonWriter json)
    {
        switch (Next())
        {
            case '{':
                Members(json);
                break;
            case '[':
                Elements(json);
                break;
            case '"' or '\'' or '`':
                json.WriteStringValue(Text());
                break;
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                json.WriteRawValue(Number());
                break;
            default:
                Word(json);
                break;
        }
    }

    private void Members(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        var scope = _scope;
        for (Take('{'); Next() != '}'; Separator('}'))
        {
            var name = Next() is '"' or '\'' or '`' ? Text() : Identifier();
            Take(':');
            if (TakeWord("undefined"))
                continue;
            json.WritePropertyName(scope.WireName(name));
            _scope = scope.Inside(name);
            Value(json);
            _scope = scope;
        }

        Take('}');
        json.WriteEndObject();
    }

    private void Elements(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        for (Take('['); Next() != ']'; Separator(']'))
            Value(json);
        Take(']');
        json.WriteEndArray();
    }

    private void Word(Utf8JsonWriter json)
    {
        TakeWord("new");
        var word = Identifier();
        switch (word)
        {
            case "true" or "false":
                json.WriteBooleanValue(word == "true");
                break;
            case "null":
                json.WriteNullValue();
                break;
            case "Date" or "RFCDate":
                Take('(');
                json.WriteStringValue(Text());
                Take(')');
                break;
            case "BigInt" or "Decimal":
                Take('(');
                json.WriteRawValue(Next() is '"' or '\'' ? Text() : Number());
                Take(')');
                break;
            default:
                json.WriteRawValue(EnumMember(word));
                break;
        }
    }

    private string EnumMember(string word)
    {
        var words = new List<string> { word };
        while (Next() == '.')
        {
            Take('.');
            words.Add(Identifier());
        }

        return (words.Count > 1 ? valueOf(words) : null)
            ?? throw new FormatException($"'{string.Join('.', words)}' has no value in JSON");
    }

    private string Number()
    {
        Next();
        var start = _position;
        while (_position < _text.Length && (char.IsAsciiLetterOrDigit(_text[_position]) || _text[_position] is '-' or '+' or '.' or '_'))
            _position++;
        return _text[start.._position].ToString().TrimStart('+').TrimEnd('n').Replace("_", "", StringComparison.Ordinal);
    }

    private string Text()
    {
        var quote = Next();
        var value = new StringBuilder();
        for (_position++; _position < _text.Length && _text[_position] != quote; _position++)
        {
            if (_text[_position] == '\\')
            {
                _position++;
                Escape(value);
            }
            else
            {
                value.Append(_text[_position]);
            }
        }

        Take(quote);
        return value.ToString();
    }

    private void Escape(StringBuilder value)
    {
        switch (_text[_position])
        {
            case 'n':
                value.Append('\n');
                break;
            case 't':
                value.Append('\t');
                break;
            case 'r':
                value.Append('\r');
                break;
            case 'b':
                value.Append('\b');
                break;
            case 'f':
                value.Append('\f');
                break;
            case 'x':
                value.Append((char)Hexadecimal(2));
                break;
            case 'u' when _text[_position + 1] == '{':
                var end = _position + _text[_position..].IndexOf('}');
                var digits = _text[(_position + 2)..end];
                value.Append(char.ConvertFromUtf32(int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                _position = end;
                break;
            case 'u':
                value.Append((char)Hexadecimal(4));
                break;
            case '\n':
                break;
            default:
                value.Append(_text[_position]);
                break;
        }
    }

    private int Hexadecimal(int digits)
    {
        var value = int.Parse(_text.Slice(_position + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        _position += digits;
        return value;
    }

    private string Identifier()
    {
        Next();
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '_' or '$'))
            _position++;
        return _position > start ? _text[start.._position].ToString() : throw Unexpected();
    }

    private bool TakeWord(string word)
    {
        Next();
        var rest = _text[_position..];
        if (!rest.StartsWith(word)
            || (rest.Length > word.Length && (char.IsLetterOrDigit(rest[word.Length]) || rest[word.Length] is '_' or '$')))
            return false;
        _position += word.Length;
        return true;
    }

    private void Separator(char end)
    {
        if (Next() != end)
            Take(',');
    }

    private void Take(char expected)
    {
        if (Next() != expected)
            throw Unexpected();
        _position++;
    }

    /// <summary>The next character after white space and comments.</summary>
    private char Next()
    {
        while (_position < _text.Length)
        {
            var rest = _text[_position..];
            if (char.IsWhiteSpace(rest[0]))
                _position++;
            else if (rest.StartsWith("//"))
                _position += rest.IndexOf('\n') is >= 0 and var line ? line : rest.Length;
            else if (rest.StartsWith("/*"))
                _position += rest.IndexOf("*/") is >= 0 and var comment ? comment + 2 : rest.Length;
            else
                return rest[0];
        }

        return '\0';
    }

    private readonly FormatException Unexpected() =>
        new(_position < _text.Length
            ? $"'{_text[_position]}' stands at character {_position} of the literal"
            : "the literal is incomplete");
}
