using System.Text;

namespace Router.Codegen.Types;

/// <summary>A literal in source code.</summary>
internal readonly record struct Literal(string Text, ValueNotation Notation);

/// <summary>The notation of a value.</summary>
internal enum ValueNotation
{
    /// <summary>Without quotes, on a page that has no quotes: text, unless every value of the page is an integer.</summary>
    Bare,

    /// <summary>A quoted text.</summary>
    Quoted,

    /// <summary>An integer without quotes, on a page that quotes text.</summary>
    Integer,

    /// <summary>True or false without quotes, on a page that quotes text.</summary>
    Boolean,
}

/// <summary>Reads literals of source code: quoted texts and integers. A text in several lines contains line feeds.</summary>
internal static class Literals
{
    /// <summary>Reads the literal at a position, and moves past it. Returns false without moving if there is none.</summary>
    public static bool TryRead(string source, ref int position, int end, out Literal literal)
    {
        literal = default;
        if (position >= end)
        {
            return false;
        }

        return source[position] is '"' or '\''
            ? TryReadText(source, ref position, end, out literal)
            : TryReadInteger(source, ref position, end, out literal);
    }

    private static bool TryReadText(string source, ref int position, int end, out Literal literal)
    {
        literal = default;
        var quote = source[position];
        StringBuilder? unescaped = null;
        for (var i = position + 1; i < end; i++)
        {
            var c = source[i];
            if (c == quote)
            {
                literal = new Literal(unescaped?.ToString() ?? source.Substring(position + 1, i - position - 1), ValueNotation.Quoted);
                position = i + 1;
                return true;
            }

            if (c == '\r' && i + 1 < end && source[i + 1] == '\n')
            {
                unescaped ??= new StringBuilder(source, position + 1, i - position - 1, i - position + 16);
            }
            else if (c == '\\' && i + 1 < end)
            {
                unescaped ??= new StringBuilder(source, position + 1, i - position - 1, i - position + 16);
                unescaped.Append(Unescape(source, ref i, end));
            }
            else
            {
                unescaped?.Append(c);
            }
        }

        return false;
    }

    /// <summary>Reads the escape sequence at a position, and moves to its last character.</summary>
    private static char Unescape(string source, ref int position, int end)
    {
        var c = source[++position];
        if (c == 'u' && position + 4 < end
            && ushort.TryParse(
                source.Substring(position + 1, 4),
                System.Globalization.NumberStyles.AllowHexSpecifier,
                System.Globalization.CultureInfo.InvariantCulture,
                out var unit))
        {
            position += 4;
            return (char)unit;
        }

        if (c == '\r' && position + 1 < end && source[position + 1] == '\n')
        {
            c = source[++position];
        }

        return c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c };
    }

    private static bool TryReadInteger(string source, ref int position, int end, out Literal literal)
    {
        literal = default;
        var i = position;
        if (source[i] == '-')
        {
            i++;
        }

        var digits = i;
        while (i < end && source[i] is >= '0' and <= '9')
        {
            i++;
        }

        if (i == digits || (i < end && (char.IsLetterOrDigit(source[i]) || source[i] is '.' or '_')))
        {
            return false;
        }

        literal = new Literal(source.Substring(position, i - position), ValueNotation.Integer);
        position = i;
        return true;
    }
}
