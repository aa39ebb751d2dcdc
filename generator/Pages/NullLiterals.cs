using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>
/// Finds the fields that are null in the code under "## Example Usage": <c>name: null</c>, <c>Name = null</c>, <c>name: nil</c>. Fields of
/// nested objects are left out, because they belong to other models.
/// </summary>
internal sealed class NullLiterals
{
    private readonly HashSet<string> _fields;
    private readonly string _text;
    private readonly int _end;
    private int _position;
    private int _depth;

    private NullLiterals(string text, int start, int end, HashSet<string> fields) =>
        (_text, _position, _end, _fields) = (text, start, end, fields);

    /// <summary>The names of the fields, as the code spells them.</summary>
    public static HashSet<string> Read(List<Block> example, string text)
    {
        var fields = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in example)
        {
            var (start, end) = (block.Span.Start, Math.Min(block.Span.End + 1, text.Length));
            if (block is FencedCodeBlock && (Has(text, "null", start, end) || Has(text, "nil", start, end)))
            {
                var fence = text.IndexOf('\n', start, end - start);
                new NullLiterals(text, fence < 0 ? end : fence, end, fields).ReadCode();
            }
        }

        return fields;
    }

    private static bool Has(string text, string word, int start, int end) =>
        text.IndexOf(word, start, end - start, StringComparison.Ordinal) >= 0;

    private void ReadCode()
    {
        // The last word, and the word before the last sign if that sign is a colon or equals sign.
        string? word = null;
        string? assigned = null;
        while (_position < _end)
        {
            var c = _text[_position];
            if (char.IsWhiteSpace(c))
            {
                _position++;
                continue;
            }

            if (IsComment())
            {
                var line = _text.IndexOf('\n', _position, _end - _position);
                _position = line < 0 ? _end : line;
                continue;
            }

            if (c is '"' or '\'' or '`')
            {
                (word, assigned) = (ReadQuoted(c), null);
            }
            else if (char.IsLetterOrDigit(c) || c == '_')
            {
                var next = ReadWord();
                if (assigned is not null && _depth == 1 && next is "null" or "nil" or "None" && IsWhole())
                {
                    _fields.Add(assigned);
                }

                (word, assigned) = (next, null);
            }
            else
            {
                assigned = c is ':' or '=' && assigned is null ? word : null;
                word = null;
                _depth += c is '{' or '(' or '[' ? 1 : c is '}' or ')' or ']' ? -1 : 0;
                _position++;
            }
        }
    }

    private bool IsComment() => _text[_position] == '#'
        || (_text[_position] == '/' && _position + 1 < _end && _text[_position + 1] == '/');

    /// <summary>True if a value ends here, as in <c>null</c> but not in <c>null ?? x</c>.</summary>
    private bool IsWhole()
    {
        var i = _position;
        while (i < _end && char.IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return i == _end || _text[i] is ',' or '}' or ')' or ']' or ';';
    }

    private string ReadWord()
    {
        var start = _position;
        while (_position < _end && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '_' or '$'))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }

    private string ReadQuoted(char quote)
    {
        var start = ++_position;
        while (_position < _end && _text[_position] != quote)
        {
            _position += _text[_position] == '\\' ? 2 : 1;
        }

        var end = Math.Min(_position, _end);
        _position = end + 1;
        return _text.Substring(start, end - start);
    }
}
