namespace Router.Codegen.Codecs;

/// <summary>Numbers with a fixed count of digits, for dates and times.</summary>
internal static class DigitText
{
    /// <summary>Reads a text that has only digits.</summary>
    public static bool TryRead(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var c in digits)
        {
            if (c is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>Writes two digits.</summary>
    public static void Two(int value, Span<byte> target)
    {
        target[1] = (byte)('0' + (value % 10));
        target[0] = (byte)('0' + (value / 10));
    }

    /// <summary>Writes a date as yyyy-MM-dd.</summary>
    public static void Date(int year, int month, int day, Span<byte> target)
    {
        Two(year / 100, target);
        Two(year % 100, target[2..]);
        target[4] = (byte)'-';
        Two(month, target[5..]);
        target[7] = (byte)'-';
        Two(day, target[8..]);
    }
}
