using System.Globalization;
using System.Text.Json;

namespace Router.Codegen.Codecs;

/// <summary>Floating-point numbers.</summary>
public readonly struct JsonDouble : IJsonCodec<double>
{
    /// <inheritdoc/>
    public static double ReadJson(ref Utf8JsonReader reader, ref JsonReading reading)
    {
        if (reader.TokenType == JsonTokenType.Number && !reader.HasValueSequence
            && PlainNumber.TryParse(reader.ValueSpan, PlainNumber.LongestOfDouble, out var digits, out var scale))
        {
            return PlainNumber.ToDouble(digits, scale);
        }

        return ReadSlow(ref reader, ref reading);
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, double value) => writing.Number(value);

    private static double ReadSlow(ref Utf8JsonReader reader, ref JsonReading reading)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDouble(out var value))
        {
            return reading.Refuse<double>(ref reader, "a number");
        }

        if (double.IsInfinity(value))
        {
            value = double.IsNegative(value) ? double.MinValue : double.MaxValue;
            reading.Spelling |= Spelling.Float;
            return value;
        }

        Span<byte> canonical = stackalloc byte[32];
        value.TryFormat(canonical, out var length, default, CultureInfo.InvariantCulture);
        if (!NumberText.AreEqual(canonical[..length], TokenText.Of(reader)))
        {
            reading.Spelling |= Spelling.Float;
        }

        return value;
    }
}
