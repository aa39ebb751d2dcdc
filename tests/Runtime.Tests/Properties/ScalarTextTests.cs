using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Router.Codegen.Codecs;
using Router.Codegen.Emitted;

namespace Router.Codegen.Tests.Properties;

/// <summary>Plain strings and numbers are read and written in shorter ways than the framework's. The results must be the same.</summary>
public sealed class ScalarTextTests
{
    private const int Count = 300_000;

    // Lengths around 8, 16 and 32 characters, as several characters are copied at once.
    private static readonly int[] Lengths = [1, 2, 7, 8, 9, 15, 16, 17, 24, 31, 32, 33, 40];

    [Fact]
    public void Every_character_is_escaped_as_by_the_framework_at_every_position()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var places = c < 0x180
                ? Lengths.SelectMany(length => Enumerable.Range(0, length).Select(place => (length, place)))
                : [(1, 0), (9, 8), (17, 3), (33, 32)];
            foreach (var (length, place) in places)
            {
                var text = new string('x', place) + (char)c + new string('y', length - place - 1);
                Assert.Equal(JsonSerializer.Serialize(text), ModelSerializer.ToJson<string, JsonString>(text));
            }
        }
    }

    [Fact]
    public void Texts_are_escaped_as_by_the_framework() =>
        Gen.OneOf(
            Gen.Char["abcdefgh \"\\\n\t/<>&'+`\u007F"],
            Gen.Char['\0', '\u0200'],
            Gen.Char['\uD7F0', '\uE00F']).Array[0, 70].Sample(
            characters =>
            {
                var text = new string(characters);
                Assert.Equal(JsonSerializer.Serialize(text), ModelSerializer.ToJson<string, JsonString>(text));
            },
            iter: Count);

    [Fact]
    public void Long_texts_are_escaped_as_by_the_framework()
    {
        // Each prefix moves the surrogate pairs, also around the position where a long text is split.
        foreach (var beginning in
            (string[])["", "\n", "ab\n", new string('x', 1022) + "\n", new string('ä', 1023), new string('ä', 1024)])
        {
            var text = beginning + string.Concat(Enumerable.Repeat("\U0001F600\"so\" \uD83D", 2_000));
            Assert.Equal(JsonSerializer.Serialize(text), ModelSerializer.ToJson<string, JsonString>(text));
        }
    }

    [Fact]
    public void Doubles_of_few_digits_are_written_as_the_shortest_text() =>
        Gen.OneOf(
            Gen.Select(
                Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 22], (digits, scale) => digits / Math.Pow(10, scale)),
            Gen.Select(Gen.Long[-999_999, 999_999], Gen.Int[0, 12], (digits, scale) => digits / Math.Pow(10, scale)),
            Gen.Double[-1E-3, 1E-3],
            Gen.Double[-1E10, 1E10]).Sample(
            value => Assert.Equal(
                value.ToString(CultureInfo.InvariantCulture), ModelSerializer.ToJson<double, JsonDouble>(value)), iter: Count);

    [Fact]
    public void Numbers_of_few_digits_are_read_as_the_framework_reads_them() =>
        Gen.Select(Gen.Long[-999_999_999_999_999, 999_999_999_999_999], Gen.Int[0, 18], Gen.Int[0, 15], PlainText).Sample(
            text =>
            {
                var json = Encoding.UTF8.GetBytes(text);
                Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), ModelSerializer.FromJson<double, JsonDouble>(json));
                Assert.Equal(
                    decimal.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
                    ModelSerializer.FromJson<decimal, JsonDecimal>(json).ToString(CultureInfo.InvariantCulture));
            },
            iter: Count);

    [Fact]
    public void Decimals_are_written_as_the_framework_writes_them() =>
        Gen.OneOf(
            Gen.Decimal,
            Gen.Select(
                Gen.Long, Gen.Int[0, 28], (digits, scale) => new decimal((int)digits, (int)(digits >> 32), 0, digits < 0, (byte)scale)),
            Gen.Select(
                Gen.Int[-1_000, 1_000],
                Gen.Int[0, 28],
                (digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale))).Sample(
            value => Assert.Equal(
                value.ToString(CultureInfo.InvariantCulture), ModelSerializer.ToJson<decimal, JsonDecimal>(value)), iter: Count);

    private static string PlainText(long digits, int scale, int dropped)
    {
        var text = Math.Abs(digits / (long)Math.Pow(10, dropped)).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (digits < 0 ? "-" : "") + (scale == 0 ? text : text[..^scale] + "." + text[^scale..]);
    }
}
