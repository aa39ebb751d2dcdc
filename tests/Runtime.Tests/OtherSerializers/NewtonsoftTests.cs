using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Acme.Json;
using Fixtures;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.OtherSerializers;

/// <summary>
/// Newtonsoft.Json cannot read or write models by reflection; with the converter of docs/newtonsoft.md, payloads are written back equal.
/// </summary>
public sealed class NewtonsoftTests
{
    private static readonly JsonSerializerSettings s_settings = new()
    {
        Converters = { new RouterModelJsonConverter() },
        DateParseHandling = DateParseHandling.None,
    };

    /// <summary>A payload with a number that is too large for a double.</summary>
    private const string Infinite = "ChatCompletionResponse.3.json";

    public static TheoryData<string> Payloads => [.. Payload.Names.Where(name => name != Infinite)];

    public static TheoryData<object> Values =>
    [
        Person.FromJson("""{"first":"a","last":"b"}"""),
        Figure.FromJson("""{"type":"circle","radius":1}"""),
        new Count(1.5),
        new Level(1),
        Person.FromJson("""{"first":"a","last":"b","x":1}""").UnknownProperties,
        Figure.FromJson("7").Value!,
    ];

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void Writing_by_reflection_is_refused(object value)
    {
        AssertRefused(value.GetType(), () => JsonConvert.SerializeObject(value));
        AssertRefused(value.GetType(), () => JsonConvert.SerializeObject(new[] { value }));
        AssertRefused(value.GetType(), () => JsonConvert.SerializeObject(new { Inside = value }));
        AssertRefused(value.GetType(), () => JObject.FromObject(new { Inside = value }));
    }

    [Fact]
    public void Reading_by_reflection_is_refused()
    {
        const string Json = """{"first":"a","last":"b"}""";
        AssertRefused(typeof(Person), () => JsonConvert.DeserializeObject<Person>(Json));
        AssertRefused(typeof(Person), () => JToken.Parse(Json).ToObject<Person>());
    }

    [Fact]
    public void Reading_a_union_by_reflection_fails_and_names_the_union() => Assert.Contains(
        typeof(Figure).FullName!,
        Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Figure>("""{"type":"circle","radius":1}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_enum_that_has_a_type_converter_is_written_as_its_text()
    {
        Assert.Equal("""["low","odd"]""", JsonConvert.SerializeObject(new[] { new Grade("low"), new Grade("odd") }));
        var number = System.Text.Json.JsonSerializer.Deserialize("5", RouterModelResolver.Info<Grade>())!;
        AssertRefused(typeof(Grade), () => JsonConvert.SerializeObject(number));
    }

    [Fact]
    public void An_enum_is_read_from_text_and_can_be_a_key()
    {
        Assert.Equal(new Color("red"), JsonConvert.DeserializeObject<Color>("\"red\""));
        Assert.Equal(new Level(2), JsonConvert.DeserializeObject<Level>("2"));
        Assert.Equal("""{"red":1}""", JsonConvert.SerializeObject(new Dictionary<Color, int> { [new Color("red")] = 1 }));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_payload_is_written_back_equal_with_the_converter(string name)
    {
        var json = Encoding.UTF8.GetString(Payload.Read(name));
        var type = Payload.ModelOf(name).Type;
        var value = JsonConvert.DeserializeObject(json, type, s_settings)!;
        AssertSame(json, JsonConvert.SerializeObject(value, s_settings));
        AssertSame($$"""{"Values":[{{json}}]}""", JsonConvert.SerializeObject(new { Values = new[] { value } }, s_settings));

        var token = JToken.FromObject(value, JsonSerializer.Create(s_settings));
        AssertSame(json, token.ToString(Formatting.None));
        AssertSame(json, JsonConvert.SerializeObject(token.ToObject(type, JsonSerializer.Create(s_settings)), s_settings));
    }

    [Fact]
    public void A_number_that_Newtonsoft_reads_as_infinite_is_refused()
    {
        var json = Encoding.UTF8.GetString(Payload.Read(Infinite));
        Assert.Contains("1e400", json, StringComparison.Ordinal);
        Assert.ThrowsAny<System.Text.Json.JsonException>(
            () => JsonConvert.DeserializeObject(json, Payload.ModelOf(Infinite).Type, s_settings));
    }

    [Theory]
    [InlineData("""{"Figure":null,"Moment":null,"Count":1.5,"Colors":["mauve",3],"People":{"a":{"first":"a","last":"b","x":1.5}}}""")]
    [InlineData("""{"Figure":[7],"Moment":"2021-01-01T01:01:01.000Z","Count":"x","Colors":[],"People":{}}""")]
    public void Models_inside_other_types_are_written_back_equal_with_the_converter(string json) =>
        Assert.Equal(json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Album>(json, s_settings), s_settings));

    [Fact]
    public void The_converter_refuses_a_string_that_Newtonsoft_parsed_as_a_date() => Assert.Contains(
        "DateParseHandling.None",
        Assert.Throws<JsonSerializationException>(
            () => JsonConvert.DeserializeObject<Moment>("\"2021-01-01T01:01:01.000Z\"", new RouterModelJsonConverter())).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_converter_leaves_other_types_alone()
    {
        Assert.Equal("""{"a":["b",1]}""", JsonConvert.SerializeObject(new Dictionary<string, object[]> { ["a"] = ["b", 1] }, s_settings));
        Assert.Equal("1", JsonConvert.SerializeObject((int?)1, s_settings));
    }

    [Fact]
    public void The_guide_shows_the_converter_that_is_tested() => Assert.Contains(
        $"```csharp\n{RepositoryFile.Read("tests/Runtime.Tests/OtherSerializers/RouterModelJsonConverter.cs")}```",
        RepositoryFile.Read("docs/newtonsoft.md"),
        StringComparison.Ordinal);

    private static void AssertRefused(Type type, Func<object?> call)
    {
        var error = Assert.ThrowsAny<Exception>(call);
        var refusal = Assert.IsType<NotSupportedException>(error is TargetInvocationException ? error.InnerException : error);
        Assert.StartsWith(type.Name + " ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("docs/newtonsoft.md", refusal.Message, StringComparison.Ordinal);
    }

    private static void AssertSame(string expected, string json) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(json)), json);

    [TypeConverter(typeof(GradeConverter))]
    private sealed class Grade(string value) : JsonEnumModel<Grade>(value)
    {
        protected override string DescribeJson() => "low";
    }

    private sealed class GradeConverter : TypeConverter
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

        public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => new Grade((string)value);
    }

    private sealed record Album(Figure? Figure, Moment? Moment, Count Count, List<Color> Colors, Dictionary<string, Person> People);
}
