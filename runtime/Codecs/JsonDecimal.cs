using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Router.Codegen.Codecs;

/// <summary>Decimals. Pages do not say whether they come as numbers or in quotes, so both are read, and each is written as it came.</summary>
public readonly struct JsonDecimal : IJsonCodec<decimal>
{
    /// <summary>So many digits fit 64 bits.</summary>
    private const int PlainLength = 18;

    /// <inheritdoc/>
    public static decimal ReadJson(ref Utf8JsonReader reader, ref JsonReading reading)
    {
        if (reader.TokenType == JsonTokenType.Number && !reader.HasValueSequence && TryParsePlain(reader.ValueSpan, out var plain))
        {
            return plain;
        }

        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String && TryParse(TokenText.Unescaped(reader), out var value, out var isExact))
        {
            if (!isExact || reader.TokenType == JsonTokenType.String)
            {
                reading.Spelling |= Spelling.Exact;
            }

            return value;
        }

        return reading.Refuse<decimal>(ref reader, "a decimal");
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, decimal value) => writing.Formatted(value, 40);

    /// <summary>Reads a number of few digits without sign and exponent, as most are; a decimal keeps all of its zeros.</summary>
    private static bool TryParsePlain(ReadOnlySpan<byte> text, out decimal value)
    {
        value = default;
        if (text.Length > PlainLength)
        {
            return false;
        }

        var digits = 0UL;
        var point = text.Length - 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9')
            {
                digits = (digits * 10) + text[i] - '0';
            }
            else if (text[i] == '.')
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)(text.Length - 1 - point));
        return true;
    }

    /// <summary>Reads a number's text; where it has more digits than a decimal, the nearest one.</summary>
    /// <param name="isExact">Whether the value's text is this text.</param>
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
            if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                return false;
            }

            value = number > 0 ? decimal.MaxValue : decimal.MinValue;
            return true;
        }

        Span<byte> canonical = stackalloc byte[40];
        value.TryFormat(canonical, out var length, default, CultureInfo.InvariantCulture);
        isExact = text.SequenceEqual(canonical[..length]);
        return true;
    }
}

/// <summary>Integers of any size, as numbers or in quotes.</summary>
public readonly struct JsonBigInteger : IJsonCodec<BigInteger>
{
    /// <inheritdoc/>
    public static BigInteger ReadJson(ref Utf8JsonReader reader, ref JsonReading reading)
    {
        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String)
        {
            var text = TokenText.Unescaped(reader);
            if (TryParse(text, out var value))
            {
                if (reader.TokenType == JsonTokenType.String || value.IsZero || text.IndexOfAny((byte)'e', (byte)'E', (byte)'.') >= 0)
                {
                    reading.Spelling |= Spelling.Exact;
                }

                return value;
            }
        }

        return reading.Refuse<BigInteger>(ref reader, "an integer");
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, BigInteger value) => writing.Append(System.Text.Encoding.UTF8.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    internal static bool TryParse(ReadOnlySpan<byte> text, out BigInteger value)
    {
        // An exponent could make a short text a huge number; parsing digits takes time that grows faster than their number.
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
