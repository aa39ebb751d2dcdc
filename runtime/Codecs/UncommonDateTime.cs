using System.Globalization;
using System.Text;

namespace Router.Codegen.Codecs;

/// <summary>Reads date-times in notations that have no style in <see cref="JsonDateTime"/>.</summary>
internal static class UncommonDateTime
{
    private const int LongestText = 64;
    private const int ZoneLength = 6;

    private static readonly string[] Compact = ["yyyyMMdd'T'HHmmssK", "yyyyMMdd'T'HHmmss.FFFFFFFK"];

    /// <summary>Reads a date-time. If day and month are ambiguous, the month is first.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length > LongestText || !HasYear(text))
        {
            return false;
        }

        if (TryParseBeyond(text, out value))
        {
            return true;
        }

        var plain = Encoding.UTF8.GetString(text.EndsWith(" UTC"u8) ? text[..^" UTC".Length] : text);
        return DateTimeOffset.TryParseExact(plain, Compact, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value)
            || DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    /// <summary>
    /// True if there is a year of four digits. Without one, the framework would complete a time or day with today's date.
    /// </summary>
    private static bool HasYear(ReadOnlySpan<byte> text)
    {
        const int Year = 4;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            digits = text[i] is >= (byte)'0' and <= (byte)'9' ? digits + 1 : 0;
            if (digits == Year && !IsOfTime(text[..(i + 1 - Year)]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if the digits that follow are the fraction or the offset of a time.</summary>
    private static bool IsOfTime(ReadOnlySpan<byte> before)
    {
        const int MinuteAndColon = 3;
        switch (before)
        {
            case [.., (byte)'.' or (byte)',']:
                var seconds = before[..^1].TrimEnd("0123456789"u8);
                return seconds is [.., (byte)':'] && seconds.Length > MinuteAndColon && seconds[^(MinuteAndColon + 1)] == ':';
            case [.., (byte)'+' or (byte)'-']:
                return before[..^1].TrimEnd((byte)' ').TrimEnd("0123456789.,"u8) is [.., (byte)':'];
            default:
                return false;
        }
    }

    /// <summary>
    /// Reads values that RFC 3339 or ISO 8601 allows and the type cannot represent: a leap second, 24:00 as the end of a day, offsets of
    /// more than 14 hours.
    /// </summary>
    private static bool TryParseBeyond(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < "2021-01-01T24:00:00".Length)
        {
            return false;
        }

        Span<byte> held = stackalloc byte[LongestText];
        text.CopyTo(held);
        held = held[..text.Length];
        var beyond = TimeSpan.Zero;
        var time = held.Slice("2021-01-01T".Length, "24:00:00".Length);
        if (time.SequenceEqual("24:00:00"u8))
        {
            "00"u8.CopyTo(time);
            beyond = TimeSpan.FromDays(1);
        }
        else if (time.EndsWith(":60"u8))
        {
            "59"u8.CopyTo(time[^2..]);
            beyond = TimeSpan.FromSeconds(1);
        }

        var zone = held[^ZoneLength..];
        if (zone[0] is (byte)'+' or (byte)'-' && zone[3] == ':' && DigitText.TryRead(zone.Slice(1, 2), out var hours)
            && hours is >= 14 and < 24
            && DigitText.TryRead(zone.Slice(4, 2), out var minutes) && minutes < 60)
        {
            var offset = new TimeSpan(hours, minutes, 0);
            beyond -= zone[0] == '+' ? offset : -offset;
            zone[0] = (byte)'Z';
            held = held[..^(ZoneLength - 1)];
        }

        if (beyond == TimeSpan.Zero || !JsonDateTime.TryParse(held, out value, out _) || value.UtcTicks + beyond.Ticks < 0
            || value.UtcTicks + beyond.Ticks > DateTime.MaxValue.Ticks
            || value.Ticks + beyond.Ticks < 0 || value.Ticks + beyond.Ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value += beyond;
        return true;
    }
}
