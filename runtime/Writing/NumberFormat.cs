using System.Globalization;
using Router.Codegen.Codecs;

namespace Router.Codegen.Writing;

/// <summary>Formats numbers as JSON; returns the length of the text. Each target needs room for <see cref="Longest"/> bytes.</summary>
internal static class NumberFormat
{
    /// <summary>The length of the longest text of a number, in bytes.</summary>
    public const int Longest = 40;

    private const double SmallestWithExponent = 1E+15;

    public static int Format(long value, Span<byte> target)
    {
        System.Buffers.Text.Utf8Formatter.TryFormat(value, target, out var length);
        return length;
    }

    public static int Format(double value, Span<byte> target)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("JSON has no notation for " + value.ToString(CultureInfo.InvariantCulture) + ".");
        }

        // Integers and numbers of few digits take a fraction of the time. Zero is excluded because it may have a sign, and large integers
        // because they have an exponent.
        if ((long)value is var integer and not 0 && integer == value && Math.Abs(value) < SmallestWithExponent)
        {
            return Format(integer, target);
        }

        return PlainNumber.TryShorten(Math.Abs(value), out var digits, out var scale)
            ? Format(digits, scale, isNegative: value < 0, target)
            : FormatAny(value, target);
    }

    public static int Format(decimal value, Span<byte> target)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var scale = (parts[3] >> 16) & 0xFF;
        var digits = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        return parts[2] == 0 && digits != 0 && scale <= PlainNumber.Longest
            ? Format(digits, scale, isNegative: parts[3] < 0, target)
            : FormatAny(value, target);
    }

    private static int Format(ulong digits, int scale, bool isNegative, Span<byte> target)
    {
        if (!isNegative)
        {
            return PlainNumber.Format(digits, scale, target);
        }

        target[0] = (byte)'-';
        return 1 + PlainNumber.Format(digits, scale, target[1..]);
    }

    /// <summary>Formats a value as the framework does, in the invariant culture.</summary>
    private static int FormatAny<T>(T value, Span<byte> target)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(target, out var length, default, CultureInfo.InvariantCulture);
        return length;
    }
}
