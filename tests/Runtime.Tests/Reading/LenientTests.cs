using System.Text;
using System.Text.Json;
using Fixtures;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Properties;
using Router.Codegen.Tests.Vectors;

namespace Router.Codegen.Tests.Reading;

/// <summary>Comments and trailing commas, if the options allow them.</summary>
public sealed class LenientTests
{
    private static readonly JsonSerializerOptions Lenient =
        new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, DefaultBufferSize = 1 };
    private static readonly JsonSerializerOptions LenientAndRefusing =
        new(Lenient) { Converters = { new RouterModelConverter(JsonMisfits.Refuse) } };
    private static readonly JsonSerializerOptions CommentsOnly = new() { ReadCommentHandling = JsonCommentHandling.Skip };
    private static readonly JsonSerializerOptions CommasOnly = new() { AllowTrailingCommas = true };
    private static readonly JsonReaderOptions LenientReader =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Comments that contain text with a meaning outside them, and text that looks like a comment but is not one.</summary>
    public static TheoryData<string> Comments =>
    [
        "/**/", "/***/", "/*/*/", "/* \" */", "/*,*/", "/*]}*/", "/*{[*/", "/*//*/", "/*\\*/", "/* é😀 */", "/*\n*/", "/*\r\n\n*/",
        "/*a*//*b*/", "/* \"a\":1, */",
        "//\n", "///\n", "// \"\n", "//,\n", "//]}\n", "//{[\r\n", "///*\n", "//*/\n", "//\\\n", "// é😀\n", "//a\n//b\n",
        "//a\n\n/*b*/\n", "//a\r\n",
        "//a\r", "//\r//\r\n", " ", "\n",
    ];

    private static readonly Dictionary<string, Vector> Valid =
        Vector.All.Where(pair => pair.Value.IsRead).ToDictionary(pair => pair.Key, pair => pair.Value);

    public static TheoryData<string> Vectors => [.. Valid.Keys];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Comments_and_commas_between_all_tokens_change_nothing(string name)
    {
        var vector = Valid[name];
        var type = PageModel.Of(vector.Page).Type;
        foreach (var comment in Comments.Select(row => row.Data))
        {
            var value = JsonSerializer.Deserialize($"[{Loose(vector.Input, comment)}]", type.MakeArrayType(), Lenient);
            Assert.Equal($"[{vector.Output}]", CanonicalJson.Of(JsonSerializer.Serialize(value)));
        }
    }

    [Theory]
    [MemberData(nameof(Comments))]
    public void Comments_and_commas_are_read_in_every_way_of_reading(string comment)
    {
        const string Text = """{"before":"//","model":{"name":"/* a */","next":{},"all":[{},{"name":",]"}]},"between":1"""
            + ""","list":[{},{"by_name":{"//":{},"/*":{}}}],"map":{"a\"//":{"name":"\\"}},"after":2}""";
        var loose = Encoding.UTF8.GetBytes(Loose(Text, comment));
        foreach (var way in WayIn.All)
            Assert.Equal(
                CanonicalJson.Of(Text),
                CanonicalJson.Of(JsonSerializer.Serialize(WayIn.Read<Holder<Branch>>(way, loose, Lenient)))
                    .Replace(",\"inner\":null", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Comments))]
    public void A_reader_with_comments_continues_after_a_model(string comment)
    {
        var json = Encoding.UTF8.GetBytes(Loose("""[{"name":"a","next":{}},"rest"]""", comment));
        var reader = new Utf8JsonReader(json, LenientReader);
        reader.Read();
        reader.Read();
        Assert.Equal("a", JsonSerializer.Deserialize<Branch>(ref reader)!.Name);
        Assert.Equal((JsonTokenType.EndObject, 1), (reader.TokenType, reader.CurrentDepth));
        reader.Read();
        Assert.Equal("rest", reader.GetString());
    }

    [Theory]
    [MemberData(nameof(Comments))]
    public void An_error_after_a_model_with_comments_has_the_same_position_as_with_any_other_type(string comment)
    {
        foreach (var text in
            (string[])
            [
                """{"model":{"name":"n","all":[{}]},"between":"x"}""", """{"model":{"name":"n","all":[{}]},"between":?}""",
                """{"list":[{"next":{}},{}, 1]}""", """{"model":{"name":"n","all":[{},?]}}""",
            ])
        {
            var json = Encoding.UTF8.GetBytes(Loose(text, comment));
            foreach (var way in WayIn.All)
            {
                Assert.Equal(
                    Verdict.Of(() => WayIn.Read<Holder<BranchTwin>>(way, json, Lenient)),
                    Verdict.Of(() => WayIn.Read<Holder<Branch>>(way, json, Lenient)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Comments))]
    public void An_error_in_a_model_with_comments_has_the_same_position_as_with_any_other_type(string comment)
    {
        var json = Encoding.UTF8.GetBytes(Loose("""{"text":"//","any":[1,"/*",{}],"whole":"no number"}""", comment));
        var expected = Verdict.Of(() => JsonSerializer.Deserialize<Plain>(json, Lenient));
        Assert.False(expected.IsRead);
        Assert.Equal(expected, Verdict.Of(() => JsonSerializer.Deserialize<Scalars>(json, LenientAndRefusing)));
    }

    [Theory]
    [MemberData(nameof(Comments))]
    public void A_misfit_is_kept_without_its_comments(string comment)
    {
        var json = Encoding.UTF8.GetBytes(Loose("""{"text":[1,{"a":"//"}],"whole":{}}""", comment));
        Assert.Equal(
            """{"text":[1,{"a":"//"}],"whole":{}}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<Scalars>(json, Lenient)));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_separate_options()
    {
        const string Comment = "{\"all\":[{\"name\":\"a\"/*,*/}//b\n]}";
        const string Comma = """{"all":[{"name":"a",},],}""";
        Assert.Equal("a", JsonSerializer.Deserialize<Branch>(Comment, CommentsOnly)!.All![0].Name);
        Assert.Equal("a", JsonSerializer.Deserialize<Branch>(Comma, CommasOnly)!.All![0].Name);
        Assert.Equal(
            Verdict.Of(() => JsonSerializer.Deserialize<BranchTwin>(Comma, CommentsOnly)),
            Verdict.Of(() => JsonSerializer.Deserialize<Branch>(Comma, CommentsOnly)));
        Assert.Equal(
            Verdict.Of(() => JsonSerializer.Deserialize<BranchTwin>(Comment, CommasOnly)),
            Verdict.Of(() => JsonSerializer.Deserialize<Branch>(Comment, CommasOnly)));
        Assert.False(Verdict.Of(() => JsonSerializer.Deserialize<Branch>(Comma, CommentsOnly)).IsRead);
        Assert.False(Verdict.Of(() => JsonSerializer.Deserialize<Branch>(Comment, CommasOnly)).IsRead);
    }

    [Theory]
    [InlineData("{,}")]
    [InlineData("""{"all":[,]}""")]
    [InlineData("""{"all":[{},,]}""")]
    [InlineData("""{"name":"a",,}""")]
    [InlineData("""{"name":,}""")]
    [InlineData("""{"name":"a"/}""")]
    [InlineData("""{"name":"a"/*}""")]
    [InlineData("""{"name":"a"/*/}""")]
    [InlineData("""{"name":"a"//}""")]
    [InlineData("{\"name\":\"a\"//\u2028\n}")]
    [InlineData("""{"na/**/me":"a"/**/"next":{}}""")]
    [InlineData("""{"next"/**/{}}""")]
    public void Invalid_text_is_refused_at_the_framework_s_position_whatever_the_options(string json)
    {
        var expected = Verdict.Of(() => JsonSerializer.Deserialize<BranchTwin>(json, Lenient));
        Assert.False(expected.IsRead);
        Assert.Equal(expected, Verdict.Of(() => JsonSerializer.Deserialize<Branch>(json, Lenient)));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(64)]
    [InlineData(130)]
    public void MaxDepth_applies_to_text_with_comments(int maxDepth)
    {
        var options = new JsonSerializerOptions(Lenient) { MaxDepth = maxDepth };
        foreach (var depth in (int[])[maxDepth, maxDepth + 1])
        {
            var json = string.Concat(
                Enumerable.Repeat("/*{*/{\"next\":", depth - 1)) + "{" + string.Concat(Enumerable.Repeat("//}\n}", depth));
            Assert.Equal(depth <= maxDepth, Verdict.Of(() => JsonSerializer.Deserialize<Branch>(json, options)).IsRead);
            Assert.Equal(
                Verdict.Of(() => JsonSerializer.Deserialize<BranchTwin>(json, options)),
                Verdict.Of(() => JsonSerializer.Deserialize<Branch>(json, options)));
        }
    }

    /// <summary>The text with a comment wherever the framework allows one, and with all trailing commas.</summary>
    private static string Loose(string json, string comment)
    {
        var text = new StringBuilder(comment);
        var isEmpty = true;
        for (var i = 0; i < json.Length; i++)
        {
            var start = i;
            if (json[i] == '"')
            {
                for (i++; json[i] != '"'; i++)
                    i += json[i] == '\\' ? 1 : 0;
            }
            else if (IsPunctuation(json[i]))
            {
                _ = json[i] is ('}' or ']') && !isEmpty ? text.Append(',').Append(comment) : text;
                isEmpty = json[i] is '{' or '[';
            }
            else
            {
                while (i + 1 < json.Length && !IsPunctuation(json[i + 1]) && json[i + 1] != '"')
                    i++;
            }

            isEmpty &= IsPunctuation(json[i]);
            text.Append(json, start, i + 1 - start).Append(IsName(json, start, i + 1) ? "" : comment);
        }

        return text.ToString();
    }

    /// <summary>True if a token is a name: the framework allows no comment before its colon.</summary>
    private static bool IsName(string json, int start, int end) => json[start] == '"' && json.AsSpan(end).TrimStart() is [':', ..];

    private static bool IsPunctuation(char sign) => sign is '{' or '}' or '[' or ']' or ',' or ':' or ' ' or '\t' or '\r' or '\n';

    private sealed class Plain
    {
        [System.Text.Json.Serialization.JsonPropertyName("whole")]
        public int Whole { get; set; }
    }
}
