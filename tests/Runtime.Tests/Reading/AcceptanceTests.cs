using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CsCheck;
using Fixtures;
using Router.Codegen.Codecs;
using Router.Codegen.Emitted;

namespace Router.Codegen.Tests.Reading;

/// <summary>Text is accepted exactly if the framework accepts it, and refused at the same position.</summary>
public sealed class AcceptanceTests(ITestOutputHelper output)
{
    private const int Count = 40_000;

    private static readonly JsonSerializerOptions AnyDepth = new() { MaxDepth = 1_000 };

    /// <summary>Texts to be used as a value. Nearly all of them are invalid JSON.</summary>
    public static TheoryData<string> Values =>
    [
        "", " ", "0", "-0", "1", "12", "01", "-", "-a", "-01", "00", "1.", "1.a", ".5", "-.5", "1e", "1e+", "1e-", "1ea", "1e+a", "1.5e",
        "1.e1", "1E400", "1e-400", "0e0", "0.0", "0x1", "1a", "1-", "1+", "+1",
        "1 2", "1_000", "NaN", "Infinity", "-Infinity", "1.5.5", "1e1e1", "--1", "1e1.5",
        "t", "tr", "tru", "true", "truE", "TRUE", "trueish", "true1", "f", "fals", "false", "n", "nul", "null", "nulll", "nil", "undefined",
        "\"", "\"a", "\"a\"b", "'a'", "\"\\", "\"\\\"", "\"\\\"\"", "\"\\x\"", "\"\\u\"", "\"\\u1\"", "\"\\u12\"", "\"\\u123\"",
        "\"\\u12g4\"", "\"\\u00e9\"", "\"\\U00e9\"", "\"\\ud83d\\ude00\"", "\"\\u",
        "\"\\u00", "\"a\nb\"", "\"a\rb\"", "\"a\tb\"", "\"\0\"", "\"\u001f\"", "\"\u007f\"", "\"é\u2028😀\"", "\"\\\0\"",
        "[", "]", "[]", "[ ]", "[,", "[,]", "[1", "[1,", "[1,]", "[1,,1]", "[,1]", "[1 1]", "[1}", "[1]]", "[[]", "[[]]", "[[],]",
        "[\"a\":1]", "[1:1]", "[1;1]",
        "{", "}", "{}", "{ }", "{,}", "{\"a\"", "{\"a\"}", "{\"a\":", "{\"a\":}", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
        "{\"a\":1,,\"b\":1}", "{,\"a\":1}", "{\"a\":1]", "{\"a\" 1}", "{\"a\"::1}", "{\"a\",1}",
        "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{\"a\":1:2}", "{\"\":1}", "{\"\\u0061\":1}",
        "{\"a\n\":1}", "{\"a\":1}}", "{[]:1}", "{{}:1}", "{\"a\":1,1}",
        "{\n\"a\"\n:\n1\n,\n\"b\"\r\n:\r\n2\r\n}", "{\r\"a\"\r:\r1x}", "[1,\n\n  \t\r\n x]", "[1\n,\r\n]", "{\"a\":\n\n}",
        "{\"é😀\":1x}", "[\"é\",\n\"😀\" x]",
        "/**/1", "1/**/", "//\n1", "1//", "[/**/]", "[1,/**/1]", "{/**/}", "{\"a\"/**/:1}", "/", "#", ";", ",", ":", "\0", "1\0", "[\0]",
        "[1\0]", "{\0}", "{\"a\"\0:1}", "\v1", "\f1", "\u00a01", "\ufeff1", "1\u2028",
    ];

    [Fact]
    public void Random_text_is_read_or_refused_as_by_the_framework()
    {
        var read = 0;
        RandomText.Changed.Sample(
            json =>
            {
                if (!Verdict.IsUnicode(json))
                {
                    Assert.Throws<JsonException>(() => ModelSerializer.FromJson<JsonNode?, JsonAny>(json));
                    return;
                }

                var verdict = Verdict.OfFramework(json);
                Assert.Equal(verdict, Verdict.Of(() => ModelSerializer.FromJson<JsonNode?, JsonAny>(json)));
                if (verdict.IsRead)
                    Interlocked.Increment(ref read);
            },
            iter: Count,
            print: Encoding.UTF8.GetString);
        output.WriteLine($"{read} of {Count} are JSON");
        Assert.InRange(read, Count / 10, Count * 9 / 10);
    }

    [Fact]
    public void Random_text_in_a_model_is_read_or_refused_as_by_the_framework() =>
        RandomText.Changed.Sample(
            inner =>
            {
                byte[] json = [.. "[{\"first\":1},\n {\"é\": "u8, .. inner, .. " ,\n \"last\" : \"x\"}\n, {}]"u8];
                if (Utf8.IsValid(json) && Verdict.IsUnicode(json))
                    Assert.Equal(
                        Verdict.Of(() => JsonSerializer.Deserialize<List<Nothing>>(json)),
                        Verdict.Of(() => JsonSerializer.Deserialize<List<Empty>>(json)));
            },
            iter: Count / 2,
            print: Encoding.UTF8.GetString);

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_text_is_read_or_refused_as_by_the_framework(string value)
    {
        foreach (var (before, after) in
            (ReadOnlySpan<(string, string)>)
            [
                ("", ""), (" ", " "), ("\n ", "\n"), ("", "x"), ("[", "]"), ("[\n1,", ",2]"), ("{\"a\":", "}"),
                ("{ \"a\" :\n", ",\"b\":2\n}"), ("[[{\"a\":[", ""),
            ])
        {
            var json = Encoding.UTF8.GetBytes(before + value + after);
            Assert.Equal(Verdict.OfFramework(json), Verdict.Of(() => JsonDocument.Parse(json).Dispose()));
            Assert.Equal(Verdict.OfFramework(json), Verdict.Of(() => ModelSerializer.FromJson<JsonNode?, JsonAny>(json)));
            Assert.Equal(Verdict.OfFramework(json), Verdict.Of(() => ModelSerializer.FromJson<JsonNode?, JsonAny>(before + value + after)));
        }
    }

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_text_in_a_model_is_read_or_refused_as_by_the_framework(string value)
    {
        foreach (var (before, after) in
            (ReadOnlySpan<(string, string)>)
            [
                ("{\"x\":", "}"), ("{\"x\":\n{\"y\":", "}}"), ("{\n\"x\":[", "]\n,\"z\":1}"), ("{ ", "}"), ("{\"x\":1", "}"),
                ("{\"x\":\"\\n\" ", "\n}"),
            ])
        {
            var json = Encoding.UTF8.GetBytes(before + value + after);
            var list = Encoding.UTF8.GetBytes($"[{{}},\n{before}{value}{after},{{}}]");
            Assert.Equal(Verdict.OfFramework(json), Verdict.Of(() => Empty.FromJson(json)));
            Assert.Equal(Verdict.OfFramework(json), Verdict.Of(() => JsonSerializer.Deserialize<Empty>(json)));
            Assert.Equal(Verdict.OfFramework(list), Verdict.Of(() => JsonSerializer.Deserialize<List<Empty>>(list)));
        }
    }

    [Fact]
    public void Every_byte_at_every_position_is_accepted_or_refused_as_by_the_framework()
    {
        var text = "{\"ab\" : [1, -2.5e+3, true],\n\"\\u00e9\\n\":null , \"c\":{}} "u8.ToArray();
        for (var place = 0; place < text.Length; place++)
        {
            for (var sign = 0; sign <= 0x7F; sign++)
            {
                var changed = text.ToArray();
                changed[place] = (byte)sign;
                byte[] grown = [.. text.AsSpan(0, place), (byte)sign, .. text.AsSpan(place)];
                Assert.Equal(Verdict.OfFramework(changed), Verdict.Of(() => ModelSerializer.FromJson<JsonNode?, JsonAny>(changed)));
                Assert.Equal(Verdict.OfFramework(grown), Verdict.Of(() => ModelSerializer.FromJson<JsonNode?, JsonAny>(grown)));
            }
        }
    }

    [Fact]
    public void Values_are_those_that_the_framework_reads() =>
        RandomText.Value.Sample(
            text =>
            {
                using var expected = JsonDocument.Parse(text);
                using var read = JsonDocument.Parse(
                    ModelSerializer.ToJson<JsonNode?, JsonAny>(ModelSerializer.FromJson<JsonNode?, JsonAny>(text)));
                using var kept = JsonDocument.Parse(Empty.FromJson($"{{\"x\":{text}}}").ToJson());
                using var lasts = JsonDocument.Parse(LastOfEach(expected.RootElement));
                Assert.True(JsonElement.DeepEquals(lasts.RootElement, read.RootElement));
                Assert.True(JsonElement.DeepEquals(expected.RootElement, kept.RootElement.GetProperty("x")));
            },
            iter: Count / 4);

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("[{")]
    [InlineData("[[{{[")]
    public void The_maximum_depth_is_that_of_the_framework(string kinds)
    {
        for (var depth = 1; depth <= 66; depth++)
        {
            var json = Encoding.UTF8.GetBytes(Nested(depth, level => kinds[level % kinds.Length] == '{'));
            Assert.Equal(depth <= 64, Verdict.Of(() => ModelSerializer.FromJson<JsonNode?, JsonAny>(json)).IsRead);
            Assert.Equal(Verdict.OfFramework(json), Verdict.Of(() => ModelSerializer.FromJson<JsonNode?, JsonAny>(json)));
        }
    }

    [Fact]
    public void Objects_and_arrays_are_told_apart_at_every_depth() =>
        Gen.Select(Gen.Bool.Array[1, 300], Gen.Int[0, int.MaxValue], RandomText.Any("]", "}", ",", "", ",1", ",\"a\":1", "\n")).Sample(
            (isObject, place, scrap) =>
            {
                // A change after the innermost value, where objects and arrays are closed again.
                var valid = $"{{\"any\":{Nested(isObject.Length, level => isObject[level])}}}";
                var closing = valid.IndexOf('0', StringComparison.Ordinal) + 1;
                var at = closing + (place % (valid.Length - closing));
                foreach (var text in
                    (string[])[valid, valid[..at] + scrap + valid[(at + 1)..], valid[..at] + scrap + valid[at..], valid[..at]])
                {
                    var json = Encoding.UTF8.GetBytes(text);
                    Assert.Equal(
                        Verdict.OfFramework(json, maxDepth: 1_000), Verdict.Of(() => JsonSerializer.Deserialize<Empty>(json, AnyDepth)));
                    Assert.Equal(
                        Verdict.OfFramework(json, maxDepth: 1_000), Verdict.Of(() => JsonSerializer.Deserialize<Scalars>(json, AnyDepth)));
                }
            },
            iter: Count / 40);

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(192)]
    [InlineData(300)]
    public void MaxDepth_is_the_framework_s_inside_models(int maxDepth)
    {
        var options = new JsonSerializerOptions { MaxDepth = maxDepth };
        for (var depth = maxDepth - 3; depth <= maxDepth + 2; depth++)
        {
            var json = Encoding.UTF8.GetBytes($"[{{}},\n{{\"x\":{Nested(depth, level => level % 3 == 0)}}}]");
            Assert.Equal(Verdict.OfFramework(json, maxDepth), Verdict.Of(() => JsonSerializer.Deserialize<List<Empty>>(json, options)));
        }
    }

    /// <summary>
    /// The value without earlier repeated names: an untyped object keeps only the last value, but the framework's elements have both.
    /// </summary>
    private static string LastOfEach(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(
            ',',
            value.EnumerateObject()
                .GroupBy(property => property.Name)
                .Select(same => $"{JsonSerializer.Serialize(same.Key)}:{LastOfEach(same.Last().Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', value.EnumerateArray().Select(LastOfEach)) + "]",
        _ => value.GetRawText(),
    };

    /// <summary>Nested values, some with another value before and after them.</summary>
    private static string Nested(int depth, Func<int, bool> isObject)
    {
        var open = new StringBuilder();
        var close = new StringBuilder();
        for (var level = 0; level < depth; level++)
        {
            var hasNeighbour = level % 5 == 2;
            open.Append(isObject(level) ? hasNeighbour ? "{\"b\":[],\"a\":" : "{\"a\":" : hasNeighbour ? "[{}," : "[");
            close.Insert(0, isObject(level) ? hasNeighbour ? ",\"c\":2}" : "}" : hasNeighbour ? ",2]" : "]");
        }

        return $"{open}0{close}";
    }

    private sealed class Nothing;
}
