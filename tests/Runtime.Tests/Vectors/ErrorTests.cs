using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.Vectors;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("""{"text":"a" """, "$.text", 0, 12)]
    [InlineData("""{"text":nope}""", "$.text", 0, 9)]
    [InlineData("{\n  \"any\": [1,\n  {\"a b\": tru}]\n}", "$.any[1]['a b']", 2, 13)]
    [InlineData("""{"text":"a"} x""", "$", 0, 13)]
    [InlineData("", "$", 0, 0)]
    public void Malformed_text_is_refused_with_its_position(string json, string path, long line, long position)
    {
        var error = Assert.Throws<JsonException>(() => Scalars.FromJson(json));
        Assert.Equal((path, line, position), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.Equal(2, error.Message.Split("BytePositionInLine").Length);
    }

    [Theory]
    [InlineData("1e-400")]
    [InlineData("5e-30")]
    [InlineData("1.00000000000000000000000000000000001")]
    [InlineData("9223372036854775806.5")]
    [InlineData("-99999999999999999999.5")]
    public void A_number_with_a_small_fraction_is_not_an_integer(string number) => AssertNone("whole", number, scalars => scalars.Whole);

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e5000000000")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    public void An_integer_of_more_than_64_bits_is_a_misfit(string number) => AssertNone("whole", number, scalars => scalars.Whole);

    [Theory]
    [InlineData("1.0000000000000000000000000000000000000000000", 1)]
    [InlineData("12e1", 120)]
    [InlineData("1.2e1", 12)]
    [InlineData("-0.0", 0)]
    [InlineData("0e5000000000", 0)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-1e18", -1_000_000_000_000_000_000)]
    public void An_integer_may_have_any_notation(string number, long value)
    {
        var model = Scalars.FromJson("{\"whole\":" + number + "}");
        Assert.Equal(value, model.Whole);
        Assert.Equal("{\"whole\":" + number + "}", model.ToJson());
    }

    [Theory]
    [InlineData("12:30:15.1234567Z")]
    [InlineData("12:30:15.1234Z")]
    [InlineData("10:00:00.00001")]
    [InlineData("10:00 +0200")]
    [InlineData("10:00:00-0200")]
    public void A_time_without_a_date_is_not_a_date_time(string time) => AssertNone("at", $"\"{time}\"", scalars => scalars.At);

    [Theory]
    [InlineData("Tue, 10 Nov 2009 23:00:00 GMT")]
    [InlineData("23:00 11/10/2009")]
    [InlineData("10:30 1-Jan-2009")]
    [InlineData("14:05:06 03-Nov-2009")]
    [InlineData("10:00 01.01.2009")]
    [InlineData("10:00\\t2009-01-02")]
    [InlineData("10:00 PM, 01-02-2009")]
    public void A_year_may_follow_the_time(string time) =>
        Assert.Equal(2009, Scalars.FromJson("{\"at\":\"" + time + "\"}").At!.Value.Year);

    [Theory]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"dog"}""")]
    [InlineData("""{"type":"cat","extra":1}""")]
    [InlineData("""{"type":"cat","type":"cat"}""")]
    public void A_value_that_a_strict_member_refuses_may_match_another_member(string json)
    {
        var entity = StrictFixtures.Entity.FromJson(json);
        Assert.False(entity.TryGetCat(out _));
        Assert.True(StrictFixtures.Entity.FromJson("""{"type":"cat"}""").TryGetCat(out _));
    }

    [Fact]
    public void Writing_refuses_a_null_in_a_list_or_map_of_models()
    {
        Assert.Throws<JsonException>(() => new Household { Name = "x", People = [null!] }.ToJson());
        Assert.Equal("[null]", JsonSerializer.Serialize<List<Household?>>([null]));
        Assert.Throws<JsonException>(() => new Collections { Files = [null!], Sums = [] }.ToJson());
    }

    [Fact]
    public void A_refused_key_is_named_with_its_position()
    {
        var error = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Dictionary<StrictFixtures.Grade, int>>("{\"a\":1,\n\"zzz\":2}"));
        Assert.Equal(("$.zzz", 1), (error.Path, error.LineNumber));
        Assert.Contains("'zzz' is no value of the enum", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_integer_in_quotes_is_not_a_value_of_a_strict_enum()
    {
        var error = Assert.Throws<JsonException>(() => StrictFixtures.Record.FromJson("""{"id":"a","rank":"1"}"""));
        Assert.Equal("$.rank", error.Path);
        Assert.Equal(1, StrictFixtures.Record.FromJson("""{"id":"a","rank":1}""").Rank!.Value);
    }

    [Fact]
    public void Null_is_not_a_model()
    {
        var error = Assert.Throws<JsonException>(() => Scalars.FromJson("null"));
        Assert.Equal("$", error.Path);
        Assert.Null(JsonSerializer.Deserialize<Scalars>("null"));
    }

    [Fact]
    public void Writing_names_the_required_model_or_list_that_is_null()
    {
        var needs = new Needs { Id = "1", Size = 1, At = default, Owner = null!, Color = "red", Items = null! };
        Assert.Equal("The property 'owner' is null, which it may not be", Assert.Throws<JsonException>(needs.ToJson).Message);
        needs.Owner = new Owner { Name = "n", Email = "e" };
        Assert.Equal(
            "The property 'items' is null, which it may not be",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(needs)).Message);
    }

    [Fact]
    public void Null_is_kept_by_a_union()
    {
        Assert.Equal("null", Anything.FromJson("null").ToJson());
        Assert.Equal("null", JsonSerializer.Serialize(JsonSerializer.Deserialize<Anything>("null")));
    }

    [Fact]
    public void A_failure_inside_a_user_s_type_has_the_whole_path() =>
        Assert.Equal(
            "$.k.whole",
            Assert.Throws<JsonException>(
                () => JsonSerializer.Deserialize<Dictionary<string, Scalars>>("""{"k":{"whole":"x"}}""", Refusing)).Path);

    [Fact]
    public void The_path_of_a_bad_element_has_its_index()
    {
        var error = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<List<Scalars>>("[{},\n{\"whole\":1},\n {\"whole\":\"x\"}]", Refusing));
        Assert.Equal(("$[2].whole", 2, 13), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.EndsWith("line 11). Path: $[2].whole | LineNumber: 2 | BytePositionInLine: 13.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"whole":1} /* one */, {"whole":"x"}]""")]
    [InlineData("""[{"whole":1},{"whole":"x"},]""")]
    public void The_path_of_a_bad_element_has_its_index_if_the_surrounding_text_is_unknown(string json)
    {
        var options = new JsonSerializerOptions(Refusing) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        var error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<List<Scalars>>(json, options));
        Assert.Equal("$[1]", error.Path);
        Assert.Contains("line 11). Path: $[1].whole | LineNumber: 0 | ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_path_of_a_bad_element_in_a_later_piece_of_a_stream_has_its_index()
    {
        const int Many = 10_000;
        var json = $"[{string.Concat(Enumerable.Repeat("{\"whole\":1},", Many))}{{\"whole\":\"x\"}}]";
        var error = await Assert.ThrowsAnyAsync<JsonException>(async () => await JsonSerializer.DeserializeAsync<List<Scalars>>(
            new MemoryStream(Encoding.UTF8.GetBytes(json)), Refusing, TestContext.Current.CancellationToken));
        Assert.Equal($"$[{Many}]", error.Path);
        Assert.Contains($" Path: $[{Many}].whole | ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_any_number_and_length_are_compared_in_time()
    {
        const int Many = 100_000;
        var names = string.Concat(Enumerable.Range(0, Many).Select(i => $",\"las{i}\":1"));
        var json = $$"""{"first":"a","{{new string('l', 4 * Many)}}":1{{names}}}""";
        var stopwatch = Stopwatch.StartNew();
        Assert.Single(Person.FromJson(json).FindMisfits());
        Assert.Throws<JsonException>(() => Person.FromJson(json, JsonMisfits.Refuse));
        Assert.InRange(stopwatch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void A_long_name_is_shortened()
    {
        var error = Assert.Throws<JsonException>(
            () => StrictFixtures.Record.FromJson($$"""{"id":"1","{{new string('x', 100_000)}}":1}"""));
        Assert.StartsWith(
            $"The property '{new string('x', 40)}…' is unknown, which", error.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lasts\\n")]
    [InlineData("la'sts")]
    public void A_name_with_misleading_characters_is_not_suggested(string name) => Assert.DoesNotContain(
        "did you mean",
        Assert.Throws<JsonException>(() => Person.FromJson($$"""{"first":"a","{{name}}":"b"}""", JsonMisfits.Refuse)).Message,
        StringComparison.Ordinal);

    /// <summary>Asserts that a value is kept as unreadable, and refused if misfits are refused.</summary>
    private static void AssertNone(string property, string value, Func<Scalars, object?> read)
    {
        var json = $"{{\"{property}\":{value}}}";
        var model = Scalars.FromJson(json);
        Assert.Null(read(model));
        Assert.Equal(json, model.ToJson());
        Assert.Equal([("$." + property, JsonMisfitKind.Unreadable)], model.FindMisfits().Select(misfit => (misfit.Path, misfit.Kind)));
        Assert.Equal("$." + property, Assert.Throws<JsonException>(() => Scalars.FromJson(json, JsonMisfits.Refuse)).Path);
    }

    private static readonly JsonSerializerOptions IndentedOptions = new() { WriteIndented = true };

    private static readonly JsonSerializerOptions Refusing = new() { Converters = { new RouterModelConverter(JsonMisfits.Refuse) } };
}
