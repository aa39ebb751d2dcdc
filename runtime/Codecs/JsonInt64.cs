using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Writing;

namespace Router.Codegen.Codecs;

/// <summary>Reads and writes 64-bit integers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonInt64 : IJsonCodec<long>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ReadJson(ref JsonReading reading) =>
        reading.Reader.TokenType == JsonTokenType.Number && reading.Reader.TryGetInt64(out var value)
            && (value != 0 || reading.Reader.ValueSpan.Length == 1)
            ? value
            : ReadSlow(ref reading);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, long value) => writing.WriteNumberValue(value);

    /// <summary>Reads an integer in any notation, such as 1.0 or 1e3; false if it has a fraction or does not fit 64 bits.</summary>
    internal static bool TryParseExact(ReadOnlySpan<byte> text, out long value)
    {
        const int MostDigits = 19;
        if (PlainNumber.TryParse(text, PlainNumber.Longest, out value, out var scale) && scale == 0 && text is [.., not (byte)'.'])
        {
            return true;
        }

        value = 0;
        if (!NumberText.IsNumber(text) || !NumberText.TryNormalize(text, out var number) || number.Exponent < 0
            || number.Digits.Length + number.Exponent > MostDigits)
        {
            return false;
        }

        return number.Digits.Length == 0
            || long.TryParse(
                (number.IsNegative ? "-" : "") + number.Digits + new string('0', (int)number.Exponent),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out value);
    }

    /// <summary>True if the text is an integer of any size, in any notation.</summary>
    internal static bool IsInteger(ReadOnlySpan<byte> text) =>
        TryParseExact(text, out _) || (NumberText.IsNumber(text) && NumberText.TryNormalize(text, out var number) && number.Exponent >= 0);

    private static long ReadSlow(ref JsonReading reading)
    {
        if (reading.Reader.TokenType != JsonTokenType.Number)
        {
            return reading.Refuse<long>("an integer");
        }

        if (TryParseExact(reading.Reader.ValueSpan, out var value))
        {
            reading.NonCanonical |= NonCanonical.Integer;
            return value;
        }

        return reading.RefuseValue<long>(IsInteger(reading.Reader.ValueSpan) ? "an integer of 64 bits" : "an integer");
    }
}
