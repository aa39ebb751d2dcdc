using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Fixtures;
using Router.Codegen.Codecs;
using Router.Codegen.Emitted;

namespace Router.Codegen.Tests.Reading;

/// <summary>
/// Strings and names are read sixteen bytes at a time. The result must not depend on the position of a byte or on the surrounding text.
/// </summary>
public sealed class TextTests
{
    private const int Longest = 70;

    /// <summary>Texts that a string cannot contain unescaped or that are not ASCII. Some of them end or break the string.</summary>
    public static TheoryData<string> Signs =>
    [
        "\"", "\\\"", "\\\\", "\\", "\\n", "\\/", "\\u00e9", "\\u0041", "\\ud83d\\ude00", "\\u00e", "\\x",
        "\0", "\u0001", "\t", "\n", "\r", "\u001f", "\u0020", "\u007f", "\u0080", "é", "€", "\u2028", "😀",
    ];

    /// <summary>The text around a string: none, so that the text ends with the string, or enough to read sixteen bytes at a time.</summary>
    private static readonly (string Before, string After)[] Surroundings = [("", ""), ("   ", "                    ")];

    [Theory]
    [MemberData(nameof(Signs), DisableDiscoveryEnumeration = true)]
    public void A_string_with_a_special_character_at_any_position_is_read_as_by_the_framework(string sign)
    {
        foreach (var text in WithSign(sign))
        {
            foreach (var (before, after) in Surroundings)
                AssertSame(Encoding.UTF8.GetBytes($"{before}\"{text}\"{after}"));
        }
    }

    [Theory]
    [MemberData(nameof(Signs), DisableDiscoveryEnumeration = true)]
    public void A_string_truncated_after_a_special_character_is_refused_as_by_the_framework(string sign)
    {
        foreach (var text in WithSign(sign))
            AssertSame(Encoding.UTF8.GetBytes($"\"{text}"));
    }

    [Theory]
    [MemberData(nameof(Signs), DisableDiscoveryEnumeration = true)]
    public void A_name_with_a_special_character_at_any_position_is_read_as_by_the_framework(string sign)
    {
        foreach (var text in WithSign(sign))
        {
            foreach (var after in (ReadOnlySpan<string>)["1}", "\"                    \"}"])
            {
                var json = Encoding.UTF8.GetBytes($"{{\"{text}\":{after}");
                var verdict = Verdict.OfFramework(json);
                Assert.Equal(verdict, Verdict.Of(() => Empty.FromJson(json)));
                if (verdict.IsRead)
                {
                    using var expected = JsonDocument.Parse(json);
                    Assert.Equal(
                        expected.RootElement.EnumerateObject().Select(property => property.Name),
                        Empty.FromJson(json).UnknownProperties.Keys);
                    Assert.Equal(
                        expected.RootElement.EnumerateObject().Select(property => property.Name),
                        ModelSerializer.FromJson<JsonNode?, JsonAny>(json)!.AsObject().Select(pair => pair.Key));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Signs), DisableDiscoveryEnumeration = true)]
    public void A_string_in_a_model_and_the_text_after_it_are_read_as_by_the_framework(string sign)
    {
        foreach (var text in WithSign(sign))
        {
            var json = Encoding.UTF8.GetBytes($"[{{\"name\":\"{text}\",\"email\":\"{text}é\"}}\n, 1x]");
            Assert.Equal(Verdict.OfFramework(json), Verdict.Of(() => JsonSerializer.Deserialize<List<Owner>>(json)));
            json = Encoding.UTF8.GetBytes($"{{\"name\":\"{text}\",\"email\":\"{text}é\"}}");
            if (Verdict.OfFramework(json).IsRead)
            {
                using var expected = JsonDocument.Parse(json);
                var owner = JsonSerializer.Deserialize<Owner>(json)!;
                Assert.Equal(expected.RootElement.GetProperty("name").GetString(), owner.Name);
                Assert.Equal(expected.RootElement.GetProperty("email").GetString(), owner.Email);
            }
        }
    }

    [Fact]
    public void Random_strings_are_read_as_by_the_framework() =>
        Gen.Frequency(
            (6, Gen.Char['a', 'z'].Select(c => c.ToString())),
            (1, RandomText.Any([.. Signs.Select(row => row.Data)]))).Array[0, Longest].Sample(
            signs =>
            {
                foreach (var (before, after) in Surroundings)
                {
                    var json = Encoding.UTF8.GetBytes($"{before}\"{string.Concat(signs)}\"{after}");
                    if (Verdict.IsUnicode(json))
                        AssertSame(json);
                }
            },
            iter: 50_000);

    [Fact]
    public void Invalid_UTF8_is_refused_at_every_position()
    {
        for (var length = 1; length <= Longest; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var json = Encoding.ASCII.GetBytes($"\"{new string('a', length)}\"");
                json[place + 1] = 0xC3;
                Assert.Throws<JsonException>(() => ModelSerializer.FromJson<string, JsonString>(json));
            }
        }
    }

    /// <summary>Texts of all lengths, with the special character at each position.</summary>
    private static IEnumerable<string> WithSign(string sign) =>
        from length in Enumerable.Range(0, Longest + 1)
        from place in Enumerable.Range(0, length + 1)
        select new string('a', place) + sign + new string('b', length - place);

    private static void AssertSame(byte[] json)
    {
        var verdict = Verdict.OfFramework(json);
        string? text = null;
        Assert.Equal(verdict, Verdict.Of(() => text = ModelSerializer.FromJson<string, JsonString>(json)));
        Assert.Equal(verdict.IsRead ? JsonSerializer.Deserialize<string>(json) : null, text);
    }
}
