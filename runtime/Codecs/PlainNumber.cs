namespace Router.Codegen.Codecs;

/// <summary>
/// Numbers of few digits and no exponent, as most are: digits that fit 64 bits, and how many of them stand after the point.
/// </summary>
internal static class PlainNumber
{
    /// <summary>The longest text whose digits certainly fit 64 bits.</summary>
    public const int Longest = 18;

    /// <summary>Every decimal of so many digits is told apart by a double, and its digits are an integer that a double holds.</summary>
    public const int LongestOfDouble = 15;

    // With so many digits after the point, and none before the first of them, doubles of a price list or a score come out even.
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
    /// Reads a JSON number; false where it is longer than <paramref name="longest"/>, has an exponent, or is zero with a sign.
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
    /// The double that is nearest to the digits; both it and the power of ten are exact, so that their quotient is rounded once.
    /// </summary>
    public static double ToDouble(long digits, int scale) => scale == 0 ? digits : digits / (double)PowersOfTen[scale];

    /// <summary>The shortest digits that a double is read from again, as far as they are few.</summary>
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

        // No two decimals of up to 15 digits are the same double: without their zeros these digits are the shortest.
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

    /// <summary>Writes the digits; returns the length of the text.</summary>
    /// <param name="scale">At most 18.</param>
    /// <param name="target">Room for 21 bytes.</param>
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
