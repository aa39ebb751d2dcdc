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
    public void Malformed_text_is_refused_at_its_place(string json, string path, long line, long position)
    {
        var error = Assert.Throws<JsonException>(() => Scalars.FromJson(json));
        Assert.Equal((path, line, position), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.Equal(2, error.Message.Split("BytePositionInLine").Length);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("any")]
    [InlineData("unknown")]
    public void Bytes_that_are_no_Unicode_are_refused(string property)
    {
        byte[] json = [.. Encoding.UTF8.GetBytes("{\"" + property + "\":\""), 0xC3, 0x28, .. "\"}"u8];
        Assert.Throws<JsonException>(() => Scalars.FromJson(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Scalars>(json));
    }

    [Fact]
    public void A_name_of_bytes_that_are_no_Unicode_is_refused()
    {
        byte[] json = [.. "{\""u8, 0xC3, 0x28, .. "\":1}"u8];
        Assert.Throws<JsonException>(() => Scalars.FromJson(json));
        Assert.Throws<JsonException>(() => Loose.FromJson(json));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_an_unknown_property_comes_back()
    {
        const string Json = """{"unknown":["\ud83d"]}""";
        Assert.Equal(Json, Scalars.FromJson(Json).ToJson());
        Assert.Contains("\\ud83d", JsonSerializer.Serialize(Scalars.FromJson(Json), IndentedOptions), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_model()
    {
        var error = Assert.Throws<JsonException>(() => Scalars.FromJson("null"));
        Assert.Equal("$", error.Path);
        Assert.Null(JsonSerializer.Deserialize<Scalars>("null"));
    }

    [Fact]
    public void Null_where_a_model_or_a_list_has_to_be_is_refused_by_name()
    {
        var needs = new Needs { Id = "1", Size = 1, At = default, Owner = null!, Color = "red", Items = null! };
        Assert.Equal("The property 'owner' is null, which it may not be", Assert.Throws<JsonException>(needs.ToJson).Message);
        needs.Owner = new Owner { Name = "n", Email = "e" };
        Assert.Equal("The property 'items' is null, which it may not be", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(needs)).Message);
    }

    [Fact]
    public void Null_is_kept_by_a_union()
    {
        Assert.Equal("null", Anything.FromJson("null").ToJson());
        Assert.Equal("null", JsonSerializer.Serialize(JsonSerializer.Deserialize<Anything>("null")));
    }

    [Fact]
    public void A_failure_inside_a_type_of_the_user_names_the_place_in_the_model() =>
        Assert.Equal("$.whole", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Scalars>>("""{"k":{"whole":"x"}}""")).Path);

    private static readonly JsonSerializerOptions IndentedOptions = new() { WriteIndented = true };
}
