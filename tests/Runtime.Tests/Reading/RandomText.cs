using System.Text;
using CsCheck;

namespace Router.Codegen.Tests.Reading;

/// <summary>Random JSON texts in every notation that JSON allows, and random changes of their bytes.</summary>
internal static class RandomText
{
    private static readonly string[] Scraps =
    [
        "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n", "\r", "\t", "\v", "\0", "\u0001", "\u007f", "\u00a0", "\ufeff", "é", "😀",
        "0", "1", "-", "+", ".", "e", "E", "01", "-0", "1.", ".5", "1e", "1e+", "1E-2", "+1", "NaN", "-Infinity",
        "t", "tru", "truE", "true", "fals", "false", "nul", "null", "nullx",
        "\\u", "\\u00", "\\ud83d", "\\ude00", "\\x", "\\\"", "'a'", "\"a\"", "\"a\":", ",]", ",}", "[]", "{}", "//", "/*", "*/", "/**/",
        "//\n", "#",
    ];

    private static readonly Gen<string> Space =
        Gen.Frequency((5, Gen.Const("")), (1, Gen.Char[" \t\r\n"].Array[1, 4].Select(signs => new string(signs))));

    private static readonly Gen<string> Sign = Gen.Frequency(
        (8, Gen.Char['a', 'z'].Select(c => c.ToString())),
        (2, Any(" ", "!", "/", "#", "[", "]", "{", "}", ",", ":", "'", "\u007f", "é", "€", "\u2028", "😀")),
        (2, Any(
            "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000", "\\u00e9", "\\u20AC", "\\ud83d\\ude00",
            "\\uD83D\\uDE00")));

    /// <summary>A quoted text, with or without escapes.</summary>
    public static readonly Gen<string> Quoted = Sign.Array[0, 40].Select(signs => $"\"{string.Concat(signs)}\"");

    private static readonly Gen<string> Digits = Gen.Char['0', '9'].Array[1, 22].Select(digits => new string(digits));

    /// <summary>A number of any size.</summary>
    public static readonly Gen<string> Number = Gen.Select(
        Any("", "-"),
        Gen.OneOf(Gen.Const("0"), Gen.Select(Gen.Char['1', '9'], Digits, (first, rest) => first + rest)),
        Gen.OneOf(Gen.Const(""), Digits.Select(digits => "." + digits)),
        Gen.OneOf(Gen.Const(""), Gen.Select(Any("e", "E"), Any("", "+", "-"), Gen.Int[0, 400], (e, sign, power) => $"{e}{sign}{power}")),
        (sign, whole, fraction, exponent) => sign + whole + fraction + exponent);

    private static readonly Gen<string> Scalar = Gen.OneOf(Number, Quoted, Any("true", "false", "null", "[]", "{}"));

    /// <summary>One JSON value.</summary>
    public static readonly Gen<string> Value = Gen.Recursive<string>((depth, value) => depth > 6 ? Scalar : Gen.Frequency(
        (2, Scalar),
        (1, Spaced(value).Array[0, 4].Select(elements => $"[{string.Join(',', elements)}]")),
        (1, Gen.Select(Spaced(Quoted), Spaced(value), (name, inner) => $"{name}:{inner}").Array[0, 4]
            .Select(properties => $"{{{string.Join(',', properties)}}}"))));

    /// <summary>The bytes of a value, changed or unchanged.</summary>
    public static readonly Gen<byte[]> Changed =
        Gen.Select(Spaced(Value), Change.Array[0, 3], (text, changes) => changes.Aggregate(Encoding.UTF8.GetBytes(text), Apply));

    /// <summary>One of some texts.</summary>
    public static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<(int Kind, int Place, int Choice)> Change => Gen.Select(Gen.Int[0, 5], Gen.Int[0, int.MaxValue], Gen.Int[0, 255]);

    private static Gen<string> Spaced(Gen<string> value) => Gen.Select(Space, value, Space, (before, text, after) => before + text + after);

    private static byte[] Apply(byte[] json, (int Kind, int Place, int Choice) change)
    {
        var at = change.Place % (json.Length + 1);
        var scrap = Encoding.UTF8.GetBytes(Scraps[change.Choice % Scraps.Length]);
        return change.Kind switch
        {
            0 => [.. json.AsSpan(0, at), (byte)change.Choice, .. json.AsSpan(Math.Min(json.Length, at + 1))],
            1 => [.. json.AsSpan(0, at), .. json.AsSpan(Math.Min(json.Length, at + 1 + (change.Choice % 4)))],
            2 => json[..at],
            3 => [.. json.AsSpan(0, at), .. scrap, .. json.AsSpan(Math.Min(json.Length, at + 1))],
            _ => [.. json.AsSpan(0, at), .. scrap, .. json.AsSpan(at)],
        };
    }
}
