using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Fixtures;

namespace Router.Codegen.Tests.Serializer;

/// <summary>The effects of a serializer's options on models, and their limits.</summary>
public sealed class OptionsTests
{
    private const string Json =
        """{"text":"é<&","whole":12345678901234567890,"at":"2021-01-01T00:00:00.000Z","any":{"b":[1.10]}"""
        + ""","unknown":{"ü":[1.10,"\u00e9"]}}""";

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, IndentSize = 4, IndentCharacter = ' ', NewLine = "\n" };
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Lenient =
        new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly JsonSerializerOptions Shallow = new() { MaxDepth = 3 };

    private static readonly JsonSerializerOptions OfAllKinds = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString,
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter() },
    };

    [Fact]
    public void Indented_output_has_the_layout_of_the_options() => Assert.Equal(
        """
        {
            "text": "\u00E9\u003C\u0026",
            "at": "2021-01-01T00:00:00.000Z",
            "any": {
                "b": [
                    1.10
                ]
            },
            "whole": 12345678901234567890,
            "unknown": {
                "\u00FC": [
                    1.10,
                    "\u00E9"
                ]
            }
        }
        """,
        JsonSerializer.Serialize(Scalars.FromJson(Json), Indented));

    [Fact]
    public void The_encoder_of_the_options_is_used() => Assert.Equal(
        """{"text":"é<&","at":"2021-01-01T00:00:00.000Z","any":{"b":[1.10]},"whole":12345678901234567890,"unknown":{"ü":[1.10,"é"]}}""",
        JsonSerializer.Serialize(Scalars.FromJson(Json), Relaxed));

    [Theory]
    [InlineData("</script><!--&'", "\\u003C/script\\u003E\\u003C!--\\u0026\\u0027")]
    [InlineData("a\u2028b\u2029\u2028", "a\\u2028b\\u2029\\u2028")]
    [InlineData("\u201Ca\u201D \u2027\u202A \u0928", "\u201Ca\u201D \u2027\u202A \u0928")]
    [InlineData("é+`\u007F", "é+`\u007F")]
    public void Kept_text_is_escaped_for_HTML_and_is_otherwise_written_as_read(string text, string written)
    {
        var json = $$"""{"unknown":{"{{text}}":["{{text}}",1e+2]},"other":"{{text}}"}""";
        var expected = json.Replace(text, written, StringComparison.Ordinal);
        var kept = Scalars.FromJson(json);
        Assert.Equal(expected, kept.ToJson());
        Assert.Equal(expected, JsonSerializer.Serialize(kept));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(expected)));
        kept.UnknownProperties.Remove("other");
        Assert.Equal($$$"""{"unknown":{"{{{written}}}":["{{{written}}}",1e+2]}}""", kept.ToJson());
    }

    [Fact]
    public void Comments_and_trailing_commas_are_read_if_the_options_allow()
    {
        const string Loose = """
            { // a model
              "text": "a", /* and */ "any": [1, /* 2 */ 3,],
              "unknown": { "x": [ /* nothing */ ], },
            }
            """;
        Assert.Equal("""{"text":"a","any":[1,3],"unknown":{"x":[]}}""", JsonSerializer.Deserialize<Scalars>(Loose, Lenient)!.ToJson());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Scalars>(Loose));
        Assert.Throws<JsonException>(() => Scalars.FromJson(Loose));
    }

    [Fact]
    public void Unknown_properties_lose_their_comments_and_trailing_commas()
    {
        const string Loose = """{"unknown":{"x":[1,/*a*/2,],"y":[/**/],},"other":[[],],}""";
        Assert.Equal("""{"unknown":{"x":[1,2],"y":[]},"other":[[]]}""", JsonSerializer.Deserialize<Scalars>(Loose, Lenient)!.ToJson());
    }

    [Fact]
    public void Comments_inside_a_union_are_read_if_the_options_allow()
    {
        const string Loose = """{"required": /*1*/ {/*2*/ "radius": /*3*/ 1, /*4*/ "type": /*5*/ "circle" /*6*/,}/*7*/,}""";
        Assert.Equal("""{"required":{"type":"circle","radius":1}}""", JsonSerializer.Deserialize<Unions>(Loose, Lenient)!.ToJson());
    }

    [Fact]
    public void MaxDepth_applies_to_reading()
    {
        Assert.Equal("x", JsonSerializer.Deserialize<Branch>("""{"next":{"next":{"name":"x"}}}""", Shallow)!.Next!.Next!.Name);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Branch>("""{"next":{"next":{"next":{}}}}""", Shallow));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Branch>("""{"unknown":[[[[]]]]}""", Shallow));
    }

    [Fact]
    public void MaxDepth_applies_to_writing()
    {
        var branch = new Branch { Next = new Branch { Next = new Branch() } };
        Assert.Equal("""{"next":{"next":{}}}""", JsonSerializer.Serialize(branch, Shallow));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Branch { Next = branch }, Shallow));
    }

    [Fact]
    public void Naming_policies_converters_and_number_handling_do_not_affect_models()
    {
        var value = JsonSerializer.Deserialize<Scalars>(Json, OfAllKinds)!;
        Assert.Equal(Scalars.FromJson(Json).ToJson(), JsonSerializer.Serialize(value, OfAllKinds));
        Assert.Null(JsonSerializer.Deserialize<Scalars>("""{"whole":"7"}""", OfAllKinds)!.Whole);
        Assert.Equal("""{"whole":0,"flag":false}""", JsonSerializer.Serialize(new Scalars { Whole = 0, Flag = false }, OfAllKinds));
    }

    [Fact]
    public void A_model_can_be_written_in_the_middle_of_a_text()
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("model");
            JsonSerializer.Serialize(writer, new Scalars { Text = "a" });
            writer.WriteEndObject();
        }

        Assert.Equal("{\n  \"model\": {\n    \"text\": \"a\"\n  }\n}", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_model_can_be_read_in_the_middle_of_a_text()
    {
        var reader = new Utf8JsonReader("""[{"text":"a","u":[1]},{"text":"b"}]"""u8);
        reader.Read();
        reader.Read();
        Assert.Equal("a", JsonSerializer.Deserialize<Scalars>(ref reader)!.Text);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        reader.Read();
        Assert.Equal("b", JsonSerializer.Deserialize<Scalars>(ref reader)!.Text);
    }

    [Fact]
    public void Models_are_converted_to_and_from_nodes()
    {
        var node = JsonSerializer.SerializeToNode(Scalars.FromJson(Json))!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), node));
        node["text"] = "changed";
        Assert.Equal("changed", node.Deserialize<Scalars>()!.Text);
    }

    public static TheoryData<JsonSerializerOptions> WithConverter =>
    [
        new JsonSerializerOptions { Converters = { new NoText() } },
        new JsonSerializerOptions { Converters = { new NoText() } }.AddRouterModels(),
        new JsonSerializerOptions { Converters = { new NoText() }, TypeInfoResolver = RouterModelResolver.Instance },
    ];

    [Theory]
    [MemberData(nameof(WithConverter), DisableDiscoveryEnumeration = true)]
    public void A_converter_in_the_options_replaces_a_model_s_own_in_every_entry_point(JsonSerializerOptions options) =>
        Assert.Equal("\"none\"", JsonSerializer.Serialize(new Scalars(), options));

    private static readonly JsonSerializerOptions WithoutText = new() { Converters = { new NoText() } };

    [Fact]
    public void A_converter_in_the_options_replaces_a_model_s_own_for_values_typed_as_the_base_class() =>
        Assert.Equal("\"none\"", JsonSerializer.Serialize<JsonModel>(new Scalars(), WithoutText));

    private sealed class NoText : JsonConverter<Scalars>
    {
        public override Scalars Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Scalars value, JsonSerializerOptions options) => writer.WriteStringValue("none");
    }
}
