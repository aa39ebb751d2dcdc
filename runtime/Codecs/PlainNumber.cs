namespace Router.Codegen.Codecs;

/// <summary>
/// Short numbers without an exponent, as an integer of 64 bits and a count of fraction digits. Most numbers are like this.
/// </summary>
internal static class PlainNumber
{
    /// <summary>The length up to which the digits of a text always fit 64 bits.</summary>
    public const int Longest = 18;

    /// <summary>
    /// The number of digits up to which each decimal has a double of its own, and its digits as an integer are an exact double.
    /// </summary>
    public const int LongestOfDouble = 15;

    // Doubles such as prices and scores are usually between these bounds and have at most six fraction digits.
    private const int TriedScale = 6;
    private const double SmallestTried = 1E-4;
    private const double LargestTried = 1E+9;

    private static readonly ulong[] PowersOfTen =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>
    /// Reads a JSON number; false if it is longer than <paramref name="longest"/>, has an exponent, or is a negative zero.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, int longest, out long digits, out int scale)
    {
        digits = 0;
        scale = 0;
        if (text.Length > longest)
        {
            return false;
        }

        var start = text is [(byte)'-', ..] ? 1 : 0;
        var point = text.Length - 1;
        for (var i = start; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if ((uint)digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (digit == '.' - '0')
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        scale = text.Length - 1 - point;
        if (start == 0)
        {
            return true;
        }

        digits = -digits;
        return digits != 0;
    }

    /// <summary>
    /// The double nearest to the number. The digits and the power of ten are exact doubles, so only their quotient is rounded.
    /// </summary>
    public static double ToDouble(long digits, int scale) => scale == 0 ? digits : digits / (double)PowersOfTen[scale];

    /// <summary>Finds the shortest digits of a double; false if it is outside the bounds or has more than six fraction digits.</summary>
    public static bool TryShorten(double value, out ulong digits, out int scale)
    {
        digits = 0;
        scale = TriedScale;
        if (value is not (>= SmallestTried and < LargestTried))
        {
            return false;
        }

        digits = (ulong)Math.Round(value * PowersOfTen[TriedScale]);
        if (digits / (double)PowersOfTen[TriedScale] != value)
        {
            return false;
        }

        // Two different decimals of up to 15 digits are never the same double, so these digits without trailing zeros are the shortest.
        if (digits % 1_000 == 0)
        {
            digits /= 1_000;
            scale = TriedScale - 3;
        }

        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return true;
    }

    /// <summary>Writes a number; returns the length of its text.</summary>
    /// <param name="scale">The number of fraction digits, at most 18.</param>
    /// <param name="target">A buffer of at least 21 bytes.</param>
    public static int Format(ulong digits, int scale, Span<byte> target)
    {
        var power = PowersOfTen[scale];
        var whole = digits / power;
        var length = 1;
        if (whole < 10)
        {
            target[0] = (byte)('0' + whole);
        }
        else
        {
            System.Buffers.Text.Utf8Formatter.TryFormat(whole, target, out length);
        }

        if (scale == 0)
        {
            return length;
        }

        var fraction = digits - (whole * power);
        target[length] = (byte)'.';
        for (var i = length + scale; i > length; i--)
        {
            (fraction, var digit) = Math.DivRem(fraction, 10);
            target[i] = (byte)('0' + digit);
        }

        return length + 1 + scale;
    }
}
