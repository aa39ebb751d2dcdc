using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Writing;

namespace Router.Codegen.Codecs;

/// <summary>Reads and writes floating-point numbers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonDouble : IJsonCodec<double>
{
    /// <inheritdoc/>
    public static double ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType == JsonTokenType.Number
            && PlainNumber.TryParse(reading.Reader.ValueSpan, PlainNumber.LongestOfDouble, out var digits, out var scale))
        {
            return PlainNumber.ToDouble(digits, scale);
        }

        return ReadSlow(ref reading);
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, double value) => writing.WriteNumberValue(value);

    private static double ReadSlow(ref JsonReading reading)
    {
        if (reading.Reader.TokenType != JsonTokenType.Number || !reading.Reader.TryGetDouble(out var value))
        {
            return reading.Refuse<double>("a number");
        }

        if (double.IsInfinity(value))
        {
            return reading.RefuseValue<double>("a number in the range of a double");
        }

        Span<byte> canonical = stackalloc byte[32];
        value.TryFormat(canonical, out var length, default, CultureInfo.InvariantCulture);
        if (!NumberText.AreEqual(canonical[..length], reading.Reader.ValueSpan))
        {
            reading.NonCanonical |= NonCanonical.Float;
        }

        return value;
    }
}
