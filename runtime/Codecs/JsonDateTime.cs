using System.ComponentModel;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Writing;

namespace Router.Codegen.Codecs;

/// <summary>
/// Reads and writes date-times. The notation of a common one is kept in a byte, its style: 0x80 is set; 0x40: a space instead of the T;
/// 0x30: the zone (0 "Z", 1 "+hh:mm", 2 none, which is read as UTC); 0x0F: the number of fraction digits. Style 0 is for a value that was
/// not read: "Z" for UTC, the fewest fraction digits.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonDateTime : IJsonCodec<DateTimeOffset>
{
    /// <summary>The length of the longest text of any style.</summary>
    internal const int LongestText = 48;

    private const byte Known = 0x80;
    private const byte Space = 0x40;
    private const byte Zone = 0x30;
    private const byte Numeric = 0x10;
    private const byte NoZone = 0x20;
    private const byte Digits = 0x0F;
    private const int HeldDigits = 7;

    /// <inheritdoc/>
    public static DateTimeOffset ReadJson(ref JsonReading reading)
    {
        var value = Read(ref reading, out _);
        Span<byte> canonical = stackalloc byte[LongestText];
        if (!reading.Reader.ValueSpan.SequenceEqual(canonical[..Format(value, 0, canonical)]))
        {
            reading.NonCanonical |= NonCanonical.Date;
        }

        return value;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, DateTimeOffset value) => writing.WriteDateTimeValue(value, 0);

    /// <summary>
    /// Reads a date-time and its style. Sets <see cref="NonCanonical.Date"/> in <paramref name="reading"/> if the notation has no style.
    /// </summary>
    internal static DateTimeOffset Read(ref JsonReading reading, out byte style, string expected = "a date-time")
    {
        if (reading.Reader.TokenType == JsonTokenType.String)
        {
            var text = reading.Reader.Unescaped();
            if (TryParse(text, out var value, out style))
            {
                return value;
            }

            if (UncommonDateTime.TryParse(text, out value))
            {
                reading.NonCanonical |= NonCanonical.Date;
                return value;
            }
        }

        style = 0;
        return reading.RefuseText<DateTimeOffset>(expected);
    }

    /// <summary>True if the text of a string is a date-time.</summary>
    internal static bool IsDateTime(ReadOnlySpan<byte> text) => TryParse(text, out _, out _);

    /// <summary>True if the text of a string is a date-time or a date in any supported notation.</summary>
    internal static bool IsAnyDate(ReadOnlySpan<byte> text) => TryParseAny(text, out _);

    /// <summary>True if two texts are the same date-time or the same date.</summary>
    internal static bool AreSame(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        TryParseAny(left, out var a) && TryParseAny(right, out var b) && (a.EqualsExact(b) || (left.Length == 10 && a.Date == b.Date));

    /// <summary>Writes a date-time without quotes; returns the length.</summary>
    internal static int Format(DateTimeOffset value, byte style, Span<byte> target)
    {
        var local = value.DateTime;
        DigitText.Date(local.Year, local.Month, local.Day, target);
        target[10] = (style & Space) != 0 ? (byte)' ' : (byte)'T';
        DigitText.Two(local.Hour, target[11..]);
        target[13] = (byte)':';
        DigitText.Two(local.Minute, target[14..]);
        target[16] = (byte)':';
        DigitText.Two(local.Second, target[17..]);
        var length = 19;
        length += Fraction((int)(value.Ticks % TimeSpan.TicksPerSecond), style & Digits, target[length..]);
        var zone = style & Zone;
        if (value.Offset != TimeSpan.Zero || zone == Numeric)
        {
            length += Offset(value.Offset, target[length..]);
        }
        else if (zone != NoZone)
        {
            target[length++] = (byte)'Z';
        }

        return length;
    }

    private static int Fraction(int ticks, int digits, Span<byte> target)
    {
        var needed = 0;
        for (var rest = ticks; rest != 0; rest = rest * 10 % 10_000_000)
        {
            needed++;
        }

        var count = Math.Max(digits, needed);
        if (count == 0)
        {
            return 0;
        }

        target[0] = (byte)'.';
        for (var i = 1; i <= count; i++)
        {
            target[i] = (byte)('0' + (ticks / 1_000_000));
            ticks = ticks * 10 % 10_000_000;
        }

        return count + 1;
    }

    private static int Offset(TimeSpan offset, Span<byte> target)
    {
        var minutes = (int)Math.Abs(offset.TotalMinutes);
        target[0] = offset < TimeSpan.Zero ? (byte)'-' : (byte)'+';
        DigitText.Two(minutes / 60, target[1..]);
        target[3] = (byte)':';
        DigitText.Two(minutes % 60, target[4..]);
        return 6;
    }

    /// <summary>Reads a date-time whose notation has a style.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value, out byte style)
    {
        value = default;
        style = 0;
        if (text.Length < 19 || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':'
            || text[10] is not ((byte)'T' or (byte)' ')
            || !DigitText.TryRead(text.Slice(0, 4), out var year) || !DigitText.TryRead(text.Slice(5, 2), out var month)
            || !DigitText.TryRead(text.Slice(8, 2), out var day)
            || !DigitText.TryRead(text.Slice(11, 2), out var hour) || !DigitText.TryRead(text.Slice(14, 2), out var minute)
            || !DigitText.TryRead(text.Slice(17, 2), out var second)
            || year == 0 || month is 0 or > 12 || day == 0 || day > System.DateTime.DaysInMonth(year, month) || hour > 23
            || minute > 59 || second > 59
            || !TryFraction(text[19..], out var ticks, out var digits)
            || !TryZone(digits == 0 ? text[19..] : text[(20 + digits)..], out var offset, out var zone))
        {
            return false;
        }

        var local = new DateTime(year, month, day, hour, minute, second).Ticks + ticks;
        if (local - offset.Ticks < System.DateTime.MinValue.Ticks || local - offset.Ticks > System.DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, offset);
        style = (byte)(Known | (text[10] == ' ' ? Space : 0) | zone | digits);
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, out int ticks, out int digits)
    {
        ticks = 0;
        digits = 0;
        if (text is not [(byte)'.', ..])
        {
            return true;
        }

        var scale = 1_000_000;
        while (digits + 1 < text.Length && text[digits + 1] is >= (byte)'0' and <= (byte)'9')
        {
            var digit = text[digits + 1] - '0';
            if (++digits > Digits || (digits > HeldDigits && digit != 0))
            {
                return false;
            }

            ticks += digit * scale;
            scale /= 10;
        }

        return digits > 0;
    }

    private static bool TryZone(ReadOnlySpan<byte> text, out TimeSpan offset, out byte zone)
    {
        offset = default;
        zone = 0;
        if (text is [(byte)'Z'])
        {
            return true;
        }

        if (text.IsEmpty)
        {
            zone = NoZone;
            return true;
        }

        if (text.Length != 6 || text[3] != ':' || text[0] is not ((byte)'+' or (byte)'-')
            || !DigitText.TryRead(text.Slice(1, 2), out var hours) || !DigitText.TryRead(text.Slice(4, 2), out var minutes)
            || minutes > 59 || (hours * 60) + minutes > 14 * 60)
        {
            return false;
        }

        zone = Numeric;
        offset = new TimeSpan(hours, minutes, 0);
        if (text[0] == '-')
        {
            offset = -offset;
            return offset != TimeSpan.Zero; // -00:00 would lose its sign
        }

        return true;
    }

    private static bool TryParseAny(ReadOnlySpan<byte> text, out DateTimeOffset value) =>
        TryParse(text, out value, out _) || UncommonDateTime.TryParse(text, out value);
}
