using System.Globalization;
using System.Text.Json;

namespace Router.Codegen.Codecs;

/// <summary>Floating-point numbers.</summary>
public readonly struct JsonDouble : IJsonCodec<double>
{
    /// <summary>Every decimal of so many digits is told apart by a double.</summary>
    private const int ExactLength = 15;

    /// <summary>Below, doubles have fewer digits.</summary>
    private const double SmallestExact = 2.2250738585072014E-308;

    /// <summary>A number this short that is read as zero is zero, and did not become it.</summary>
    private const int LongestZero = 3;

    /// <inheritdoc/>
    public static double ReadJson(ref Utf8JsonReader reader, ref JsonReading reading)
    {
        if (reader.TokenType == JsonTokenType.Number && !reader.HasValueSequence && reader.ValueSpan.Length <= ExactLength)
        {
            // Most numbers are integers, which are parsed in a fraction of the time; zero may have a sign.
            if (reader.TryGetInt64(out var integer) && integer != 0)
            {
                return integer;
            }

            if (reader.TryGetDouble(out var value) && (Math.Abs(value) is >= SmallestExact and <= double.MaxValue || reader.ValueSpan.Length <= LongestZero))
            {
                return value;
            }
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
