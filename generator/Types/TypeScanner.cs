using System.Runtime.CompilerServices;
using Router.Codegen.Polyfills;
using Router.Codegen.Text;

namespace Router.Codegen.Types;

/// <summary>Scans a type from left to right. White space before tokens is skipped.</summary>
/// <param name="ignored">A character that is skipped like white space.</param>
internal sealed class TypeScanner(TypeCell cell, char ignored = ' ')
{
    /// <summary>
    /// The maximum nesting of types. Emitted code spells out the type at each level, so it grows with the square of the depth. The deepest
    /// known type has 4 levels.
    /// </summary>
    public const int MaxDepth = 10;

    /// <summary>The maximum length of a literal, the same as on the page of an enum.</summary>
    private const int MaxLiteral = 4_000;

    private readonly string _text = cell.Text;
    private int _position;
    private int _depth;

    /// <summary>True if only white space is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return _position == _text.Length;
        }
    }

    /// <summary>The next character; '\0' at the end.</summary>
    public char Next
    {
        get
        {
            SkipSpace();
            return _position < _text.Length ? _text[_position] : '\0';
        }
    }

    /// <summary>The index of the link that contains the next character; null if there is none.</summary>
    public int? Link
    {
        get
        {
            SkipSpace();
            return LinkAt(_position);
        }
    }

    /// <summary>True if a type was nested too deep.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Enters a nested type; false if it is nested too deep.</summary>
    public bool TryDescend()
    {
        IsTooDeep |= _depth == MaxDepth;
        return _depth < MaxDepth && ++_depth > 0;
    }

    /// <summary>Leaves the type that <see cref="TryDescend"/> entered.</summary>
    public void Ascend() => _depth--;

    /// <summary>Takes a mark if it is next.</summary>
    public bool TryTake(char mark)
    {
        if (Next != mark || IsAtEnd)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Takes a text if it is next.</summary>
    public bool TryTake(string text)
    {
        SkipSpace();
        if (string.CompareOrdinal(_text, _position, text, 0, text.Length) != 0)
        {
            return false;
        }

        _position += text.Length;
        return true;
    }

    /// <summary>Takes a name of letters, digits, '_' and '$', with its namespace; null if there is none.</summary>
    /// <param name="separator">The separator of the name's parts: ".", "\" or "::".</param>
    [MethodImpl(HotLoop.Options)]
    public QualifiedName? TakeName(string separator)
    {
        SkipSpace();
        var start = _position;
        var lastPart = start;
        var separatorStart = start;
        while (true)
        {
            while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '_' or '$'))
            {
                _position++;
            }

            if (_position == lastPart)
            {
                // A separator without a name after it is not part of the name.
                _position = separatorStart;
                break;
            }

            separatorStart = _position;
            if (string.CompareOrdinal(_text, _position, separator, 0, separator.Length) != 0)
            {
                break;
            }

            _position += separator.Length;
            lastPart = _position;
        }

        return _position == start ? null : Split(_text.Substring(start, _position - start), separator, LinkAt(start));
    }

    /// <summary>Takes a quoted text or an integer, and returns its JSON text; null if there is none.</summary>
    public string? TakeLiteral()
    {
        SkipSpace();
        if (!Literals.TryRead(_text, ref _position, _text.Length, out var literal) || literal.Text.Length > MaxLiteral)
        {
            return null;
        }

        return literal.Notation == ValueNotation.Quoted ? JsonText.Quote(literal.Text) : literal.Text;
    }

    private QualifiedName Split(string text, string separator, int? link)
    {
        var last = text.LastIndexOf(separator, StringComparison.Ordinal);
        var target = link is { } index ? cell.Links[index].Target : "";
        return last < 0
            ? new QualifiedName(text, null, link, target)
            : new QualifiedName(text.Substring(last + separator.Length), text.Substring(0, last).Replace(separator, "."), link, target);
    }

    private int? LinkAt(int position)
    {
        for (var i = 0; i < cell.Links.Count; i++)
        {
            if (position >= cell.Links[i].Start && position < cell.Links[i].Start + cell.Links[i].Length)
            {
                return i;
            }
        }

        return null;
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && (char.IsWhiteSpace(_text[_position]) || _text[_position] == ignored))
        {
            _position++;
        }
    }
}
