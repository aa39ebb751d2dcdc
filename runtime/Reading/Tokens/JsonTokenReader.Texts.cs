using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Router.Codegen.Reading.Tokens;

internal ref partial struct JsonTokenReader
{
    private const byte FirstPrintable = (byte)' ';
    private const byte FirstBeyondAscii = 0x80;

    /// <summary>True if the string or name equals a text.</summary>
    public readonly bool ValueTextEquals(ReadOnlySpan<byte> text) => (_isEscaped ? Unescaped() : ValueSpan).SequenceEqual(text);

    /// <summary>Decodes the string or name.</summary>
    /// <exception cref="InvalidOperationException">The text is not valid Unicode.</exception>
    public readonly string GetString()
    {
        if (_isEscaped)
        {
            return Quoted().GetString()!;
        }

        // An ASCII text is decoded by widening its bytes.
        return _isAscii ? Encoding.Latin1.GetString(ValueSpan) : Decoded(ValueSpan);
    }

    /// <summary>The text of the token without escapes. It is copied only if it has escapes.</summary>
    /// <exception cref="InvalidOperationException">The text is not valid Unicode.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly ReadOnlySpan<byte> Unescaped()
    {
        if (!_isEscaped)
        {
            return ValueSpan;
        }

        var copy = new byte[_valueLength];
        return copy.AsSpan(0, Quoted().CopyString(copy));
    }

    private static string Decoded(ReadOnlySpan<byte> text) => Utf8.IsValid(text)
        ? Encoding.UTF8.GetString(text)
        : throw new InvalidOperationException("The text is not valid UTF-8");

    /// <summary>The framework's reader on the string or name, which decodes the escapes.</summary>
    private readonly Utf8JsonReader Quoted()
    {
        var reader = new Utf8JsonReader(_json.Slice(_valueStart - 1, _valueLength + 2));
        reader.Read();
        return reader;
    }

    /// <summary>Moves to the end of a string or name whose text begins at the index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadText(int start)
    {
        _valueStart = start;
        _isEscaped = false;
        if (_json.Length - start >= Vector128<byte>.Count)
        {
            // Most texts end within the first 16 bytes.
            var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(_json), (nuint)start);
            var stops = Stops(bytes);
            var beyond = bytes.ExtractMostSignificantBits();
            if (stops != 0)
            {
                var length = BitOperations.TrailingZeroCount(stops);
                if (_json[start + length] == '"')
                {
                    _valueLength = length;
                    _position = start + length + 1;
                    _isAscii = (beyond & ((1U << length) - 1)) == 0;
                    return;
                }
            }
        }

        ReadLongText(start);
    }

    /// <summary>The bits of the bytes that are not allowed in a string without an escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Stops(Vector128<byte> bytes)
    {
        var controls = Vector128.Equals(Vector128.Min(bytes, Vector128.Create((byte)(FirstPrintable - 1))), bytes);
        var quotes = Vector128.Equals(bytes, Vector128.Create((byte)'"'));
        var backslashes = Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
        return (quotes | backslashes | controls).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadLongText(int start)
    {
        var i = start;
        var beyond = 0U;
        while (true)
        {
            i = FindStop(i, ref beyond);
            var stop = At(i);
            if (stop == '"')
            {
                break;
            }

            if (stop != '\\')
            {
                throw new MalformedText(); // a control character, or the end
            }

            _isEscaped = true;
            i = SkipEscape(i + 1);
        }

        _valueLength = i - start;
        _position = i + 1;
        _isAscii = beyond == 0;
    }

    /// <summary>The index of the next byte that is not allowed in a string without an escape, or of the end of the text.</summary>
    /// <param name="beyond">Not 0 if a byte before it is not ASCII.</param>
    private readonly int FindStop(int index, ref uint beyond)
    {
        while (_json.Length - index >= Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(_json), (nuint)index);
            var stops = Stops(bytes);
            var high = bytes.ExtractMostSignificantBits();
            if (stops != 0)
            {
                var length = BitOperations.TrailingZeroCount(stops);
                beyond |= high & ((1U << length) - 1);
                return index + length;
            }

            beyond |= high;
            index += Vector128<byte>.Count;
        }

        for (; index < _json.Length && _json[index] is not ((byte)'"' or (byte)'\\' or < FirstPrintable); index++)
        {
            beyond |= _json[index] & (uint)FirstBeyondAscii;
        }

        return index;
    }

    /// <summary>Skips an escape after its backslash.</summary>
    private readonly int SkipEscape(int index)
    {
        const int HexDigits = 4;
        switch (At(index))
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return index + 1;
            case (byte)'u':
                for (var i = index + 1; i <= index + HexDigits; i++)
                {
                    if (!char.IsAsciiHexDigit((char)At(i)))
                    {
                        throw new MalformedText();
                    }
                }

                return index + 1 + HexDigits;
            default:
                throw new MalformedText();
        }
    }
}
