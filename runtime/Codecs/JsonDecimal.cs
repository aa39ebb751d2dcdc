using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Writing;

namespace Router.Codegen.Codecs;

/// <summary>
/// Reads and writes decimals, as numbers or in quotes: pages do not tell which. A value that was read is written the same way.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonDecimal : IJsonCodec<decimal>
{
    /// <inheritdoc/>
    public static decimal ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType == JsonTokenType.Number
            && PlainNumber.TryParse(reading.Reader.ValueSpan, PlainNumber.Longest, out var digits, out var scale))
        {
            var magnitude = Math.Abs(digits);
            return new decimal((int)magnitude, (int)(magnitude >> 32), 0, isNegative: digits < 0, (byte)scale);
        }

        if (reading.Reader.TokenType is JsonTokenType.Number or JsonTokenType.String
            && TryParse(reading.Reader.Unescaped(), out var value, out var isExact))
        {
            if (!isExact || reading.Reader.TokenType == JsonTokenType.String)
            {
                reading.NonCanonical |= NonCanonical.Exact;
            }

            return value;
        }

        return reading.Reader.TokenType is JsonTokenType.Number
            ? reading.RefuseValue<decimal>("a number in the range of a decimal")
            : reading.RefuseText<decimal>("a decimal");
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, decimal value) => writing.WriteNumberValue(value);

    /// <summary>Reads a number. One with more digits than a decimal is rounded. False if it is out of range.</summary>
    /// <param name="isExact">True if the value is written as this text.</param>
    internal static bool TryParse(ReadOnlySpan<byte> text, out decimal value, out bool isExact)
    {
        isExact = false;
        value = default;
        if (!NumberText.IsNumber(text))
        {
            return false;
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        Span<byte> canonical = stackalloc byte[40];
        value.TryFormat(canonical, out var length, default, CultureInfo.InvariantCulture);
        isExact = text.SequenceEqual(canonical[..length]);
        return true;
    }
}

/// <summary>Reads and writes integers of any size, as numbers or in quotes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonBigInteger : IJsonCodec<BigInteger>
{
    /// <inheritdoc/>
    public static BigInteger ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType is JsonTokenType.Number or JsonTokenType.String)
        {
            var text = reading.Reader.Unescaped();
            if (TryParse(text, out var value))
            {
                if (reading.Reader.TokenType == JsonTokenType.String || value.IsZero
                    || text.IndexOfAny((byte)'e', (byte)'E', (byte)'.') >= 0)
                {
                    reading.NonCanonical |= NonCanonical.Exact;
                }

                return value;
            }
        }

        return reading.Reader.TokenType is JsonTokenType.Number
            ? reading.RefuseValue<BigInteger>("an integer")
            : reading.RefuseText<BigInteger>("an integer");
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, BigInteger value) =>
        writing.Append(System.Text.Encoding.UTF8.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    internal static bool TryParse(ReadOnlySpan<byte> text, out BigInteger value)
    {
        // With an exponent, a short text could be a huge number. The time of parsing grows faster than the number of digits.
        const int Longest = 10_000;
        value = default;
        if (text.Length > Longest || !NumberText.IsNumber(text) || !NumberText.TryNormalize(text, out var number)
            || number.Exponent < 0 || number.Exponent + number.Digits.Length > Longest)
        {
            return false;
        }

        value = number.Digits.Length == 0
            ? BigInteger.Zero
            : BigInteger.Parse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)number.Exponent);
        value = number.IsNegative ? -value : value;
        return true;
    }
}
