using System.Text;
using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.Vectors;

/// <summary>Text that is not valid UTF-8, and unpaired surrogates.</summary>
public sealed class InvalidUnicodeTests
{
    private static readonly JsonSerializerOptions IndentedOptions = new() { WriteIndented = true };

    [Theory]
    [InlineData("text")]
    [InlineData("any")]
    [InlineData("unknown")]
    public void Invalid_Unicode_is_refused(string property)
    {
        byte[] json = [.. Encoding.UTF8.GetBytes("{\"" + property + "\":\""), 0xC3, 0x28, .. "\"}"u8];
        Assert.Throws<JsonException>(() => Scalars.FromJson(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Scalars>(json));
    }

    [Fact]
    public void A_name_with_invalid_Unicode_is_refused()
    {
        byte[] json = [.. "{\""u8, 0xC3, 0x28, .. "\":1}"u8];
        Assert.Throws<JsonException>(() => Scalars.FromJson(json));
        Assert.Throws<JsonException>(() => Loose.FromJson(json));
    }

    [Fact]
    public void An_unpaired_surrogate_in_an_unknown_property_is_written_back()
    {
        const string Json = """{"unknown":["\ud83d"]}""";
        Assert.Equal(Json, Scalars.FromJson(Json).ToJson());
        Assert.Contains("\\ud83d", JsonSerializer.Serialize(Scalars.FromJson(Json), IndentedOptions), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\ud83d')]
    [InlineData('\udc00')]
    public void An_unpaired_surrogate_in_a_string_is_refused_with_its_position(char half)
    {
        Assert.Equal("$.text", Assert.Throws<JsonException>(() => Scalars.FromJson("{\"a\":1,\"text\":\"é" + half + "b\"}")).Path);
        Assert.Throws<JsonException>(() => Scalars.FromJson("{\"text\":\"a\"}" + half));
        Assert.Equal("é😀", Scalars.FromJson("{\"text\":\"é😀\"}").Text);
    }

    [Fact]
    public void A_differently_spelled_name_with_invalid_Unicode_is_refused()
    {
        byte[] json = [.. "{\"te"u8, 0xC3, (byte)'-', 0xB6, .. "xt\":\"a\"}"u8];
        Assert.Throws<JsonException>(() => Scalars.FromJson(json));
    }
}
