using System.Globalization;

namespace Router.Codegen.Codecs;

/// <summary>JSON numbers as text.</summary>
internal static class NumberText
{
    /// <summary>True if two JSON numbers are equal, in whatever notation.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        left.SequenceEqual(right) || (TryNormalize(left, out var a) && TryNormalize(right, out var b) && a == b);

    /// <summary>True if the text of a string is a JSON number. Leading zeros are allowed.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> text)
    {
        var rest = text is [(byte)'-', ..] ? text[1..] : text;
        return TakeDigits(ref rest)
            && (rest is not [(byte)'.', ..] || TakeDigits(ref rest, 1))
            && (rest is not [(byte)'e' or (byte)'E', ..] || TakeDigits(ref rest, rest is [_, (byte)'+' or (byte)'-', ..] ? 2 : 1))
            && rest.IsEmpty;
    }

    private static bool TakeDigits(ref ReadOnlySpan<byte> text, int start = 0)
    {
        var length = text[start..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? text.Length - start : length;
        text = text[(start + length)..];
        return length > 0;
    }

    /// <summary>
    /// Splits a number into its sign, its digits without leading and trailing zeros, and the power of ten of the last digit.
    /// </summary>
    public static bool TryNormalize(ReadOnlySpan<byte> text, out (bool IsNegative, string Digits, long Exponent) number)
    {
        number = default;
        var isNegative = text is [(byte)'-', ..];
        var exponent = 0L;
        var e = text.IndexOfAny((byte)'e', (byte)'E');
        if (e >= 0)
        {
            if (text[..e].IndexOfAnyInRange((byte)'1', (byte)'9') < 0)
            {
                number = (isNegative, "", 0);
                return true;
            }

            if (!long.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || Math.Abs(exponent) > int.MaxValue)
            {
                return false;
            }

            text = text[..e];
        }

        Span<char> digits = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        var count = 0;
        var isFraction = false;
        foreach (var c in text)
        {
            if (c == '.')
            {
                isFraction = true;
            }
            else if (c is >= (byte)'0' and <= (byte)'9')
            {
                exponent -= isFraction ? 1 : 0;
                digits[count++] = (char)c;
            }
        }

        var significant = digits[..count].TrimEnd('0');
        exponent += count - significant.Length;
        significant = significant.TrimStart('0');
        number = significant.IsEmpty ? (isNegative, "", 0) : (isNegative, significant.ToString(), exponent);
        return true;
    }
}
