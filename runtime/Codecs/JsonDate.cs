using System.ComponentModel;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Writing;

namespace Router.Codegen.Codecs;

/// <summary>Reads and writes dates without a time. A date-time is read as its date.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonDate : IJsonCodec<DateOnly>
{
    private const int Length = 10;

    /// <inheritdoc/>
    public static DateOnly ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType == JsonTokenType.String)
        {
            var text = reading.Reader.Unescaped();
            if (text.Length == Length && TryParse(text, out var date))
            {
                return date;
            }
        }

        var value = JsonDateTime.Read(ref reading, out _, "a date");
        reading.NonCanonical |= NonCanonical.Date;
        return DateOnly.FromDateTime(value.DateTime);
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, DateOnly value)
    {
        value.Deconstruct(out var year, out var month, out var day);
        Span<byte> text = stackalloc byte[Length + 2];
        text[0] = (byte)'"';
        DigitText.Date(year, month, day, text[1..]);
        text[^1] = (byte)'"';
        writing.Append(text);
    }

    /// <summary>True if the text of a string is a date.</summary>
    internal static bool IsDate(ReadOnlySpan<byte> text) => text.Length == Length && TryParse(text, out _);

    private static bool TryParse(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text[4] != '-' || text[7] != '-' || !DigitText.TryRead(text[..4], out var year) || !DigitText.TryRead(text[5..7], out var month)
            || !DigitText.TryRead(text[8..], out var day) || year == 0 || month is 0 or > 12 || day == 0
            || day > System.DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }
}
