using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen.Reading.Tokens;

internal ref partial struct JsonTokenReader
{
    /// <summary>Parses the number as an integer; false if it has a fraction or exponent, or does not fit 64 bits.</summary>
    public readonly bool TryGetInt64(out long value) => Utf8Parser.TryParse(ValueSpan, out value, out int length) && length == _valueLength;

    /// <summary>The double nearest to the number; infinity if it is out of range.</summary>
    public readonly bool TryGetDouble(out double value) =>
        Utf8Parser.TryParse(ValueSpan, out value, out int length) && length == _valueLength;

    private void ReadLiteral(int index, ReadOnlySpan<byte> text, JsonTokenType token)
    {
        if (!_json[index..].StartsWith(text))
        {
            throw new MalformedText();
        }

        Take(index, index + text.Length, token);
    }

    private void ReadNumber(int index, byte first)
    {
        var i = index;
        var next = first == '-' ? At(++i) : first;
        if (next == '0')
        {
            next = At(++i);
        }
        else
        {
            next = SkipDigits(ref i, next);
        }

        if (next == '.')
        {
            next = At(++i);
            next = SkipDigits(ref i, next);
        }

        if ((next | 0x20) == 'e')
        {
            next = At(++i);
            next = next is (byte)'+' or (byte)'-' ? At(++i) : next;
            SkipDigits(ref i, next);
        }

        Take(index, i, JsonTokenType.Number);
    }

    /// <summary>Skips one or more digits; returns the byte after them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte SkipDigits(ref int index, byte next)
    {
        if (!IsDigit(next))
        {
            throw new MalformedText();
        }

        do
        {
            next = At(++index);
        }
        while (IsDigit(next));

        return next;
    }

    private static bool IsDigit(byte c) => (uint)(c - '0') <= 9;
}
