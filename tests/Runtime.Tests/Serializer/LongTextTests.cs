using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fixtures;

namespace Router.Codegen.Tests.Serializer;

/// <summary>Long texts with many escapes are written in every way as the framework writes them.</summary>
public sealed class LongTextTests
{
    private const int Length = 3_000;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, JsonSerializerOptions> Options = new(StringComparer.Ordinal)
    {
        ["default"] = new(),
        ["the default encoder by name"] = new() { Encoder = JavaScriptEncoder.Default },
        ["relaxed"] = Relaxed,
        ["indented"] = new() { WriteIndented = true },
        ["relaxed and indented"] = new(Relaxed) { WriteIndented = true },
    };

    public static TheoryData<string> Parts =>
    [
        "é", "<", "\"\n", "\U0001F600", "Привет, мир. ", "He said \"so\".\n", "a \"b\" <c>\n\té\U0001F600 ",
        "\uD83D", "\uDE00é", "plain ", "'+", "\uFFFD",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_long_text_is_written_as_the_framework_writes_it(string part)
    {
        foreach (var text in Texts(part))
        {
            var plain = new Dictionary<string, string> { ["text"] = text };
            AssertAlike(new Scalars { Text = text }, options => JsonSerializer.Serialize(plain, options));
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Long_texts_in_lists_maps_and_unknown_properties_are_written_the_same(string part)
    {
        foreach (var text in Texts(part).Where(static text => !text.Any(char.IsSurrogate)))
        {
            var quoted = JsonSerializer.Serialize(text);
            AssertAlike(Collections.FromJson(
                $$"""{"words":[{{quoted}},"a",{{quoted}}],"anything":[{{quoted}}],"sums":{"a":1},"x":{{quoted}} }"""));
        }
    }

    /// <summary>The source texts of the dates and of the list are kept, as their values would be written differently.</summary>
    [Theory]
    [MemberData(nameof(Parts))]
    public void Long_texts_beside_kept_source_texts_are_written_the_same(string part)
    {
        foreach (var text in Texts(part).Where(static text => !text.Any(char.IsSurrogate)))
        {
            var quoted = JsonSerializer.Serialize(text);
            var model = Collections.FromJson($$"""
                {"WORDS":[{{quoted}},null,5],"sparse":[{{quoted}},7],"prices":[1e2],"owners":[null,{"name":{{quoted}} }],"sums":{"a":null} }
                """);
            AssertAlike(model);
            model.Words!.Add(text);
            model.Sparse!.Insert(0, text);
            AssertAlike(model);
        }
    }

    [Fact]
    public void A_payload_cannot_contain_the_mark_of_a_text_set_aside()
    {
        var secret = new string('é', Length);
        const string Json = """
            {"x":"<0>","words":["<0>","\u003c0>"],"anything":["<0>",{"<0>":"<0>"}],"sums":{"<0>":1},"levels":["<0>"]}
            """;
        var model = Collections.FromJson(Json);
        model.Words!.Add(secret);
        AssertAlike(model);
        Assert.Equal(1, CountOf(secret, JsonSerializer.Serialize(model, Relaxed)));
    }

    /// <summary>Short texts, texts around the length from which a text is set aside, and long texts.</summary>
    private static IEnumerable<string> Texts(string part)
    {
        var all = string.Concat(Enumerable.Repeat(part, Length / part.Length));
        return ((int[])[1, 127, 128, 129, 1_023, 1_025, all.Length]).Select(length => all[..length]);
    }

    private static void AssertAlike<T>(JsonModel<T> model)
        where T : JsonModel<T>, Emitted.IJsonCodec<T>
    {
        var json = JsonNode.Parse(model.ToJson());
        AssertAlike(model, options => JsonSerializer.Serialize(json, options));
    }

    private static void AssertAlike<T>(JsonModel<T> model, Func<JsonSerializerOptions, string> expected)
        where T : JsonModel<T>, Emitted.IJsonCodec<T>
    {
        Assert.Equal(expected(Options["default"]), model.ToJson());
        Assert.Equal(expected(Options["default"]), Encoding.UTF8.GetString(model.ToJsonUtf8()));
        foreach (var (name, options) in Options)
        {
            var text = expected(options);
            Assert.All(Written((T)model, options), written => Assert.True(text == written, $"{name}: {text} is {written}"));
        }
    }

    private static IEnumerable<string> Written<T>(T model, JsonSerializerOptions options)
    {
        yield return JsonSerializer.Serialize(model, options);
        yield return Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(model, options));
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, model, options);
        yield return Encoding.UTF8.GetString(stream.ToArray());
        var buffer = new ArrayBufferWriter<byte>();
        var ofWriter = new JsonWriterOptions { Encoder = options.Encoder, Indented = options.WriteIndented };
        using var writer = new Utf8JsonWriter(buffer, ofWriter);
        JsonSerializer.Serialize(writer, model, options);
        yield return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static int CountOf(string part, string text) => text.Split(part).Length - 1;
}
