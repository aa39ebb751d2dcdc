using System.Text.Json;
using Fixtures;
using Router.Codegen.Tests.Models;

namespace Router.Codegen.Tests;

/// <summary>Uses of enums in a program other than reading and writing them.</summary>
public class EnumTests
{
    [Fact]
    public void Listed_values_are_read_as_one_object()
    {
        Assert.Same(Color.Red, JsonSerializer.Deserialize<Color>("\"red\""));
        Assert.Same(JsonSerializer.Deserialize<HttpStatus>("404"), JsonSerializer.Deserialize<HttpStatus>("404"));
    }

    [Fact]
    public void Enums_are_equal_by_value()
    {
        Color made = new("red");
        Assert.True(made == Color.Red);
        Assert.False(made != Color.Red);
        Assert.True(Color.Red == "red");
        Assert.False(Color.Red == "mauve");
        Assert.True(made.Equals((object)Color.Red));
        Assert.Equal(Color.Red.GetHashCode(), made.GetHashCode());
        Assert.True(new HttpStatus(404) == 404);
        Assert.False(new HttpStatus(404) == new HttpStatus(500));
        Assert.Equal(new HttpStatus(404).GetHashCode(), new HttpStatus(404).GetHashCode());
    }

    [Fact]
    public void An_enum_is_not_equal_to_null()
    {
        Color? none = null;
        Assert.True(none == null);
        Assert.True(none != Color.Red);
        Assert.False(Color.Red.Equals(none));
        Assert.True(null == (HttpStatus?)null);
        Assert.False(new HttpStatus(0) == null);
    }

    [Fact]
    public void An_integer_is_not_equal_to_its_text()
    {
        var text = JsonSerializer.Deserialize<HttpStatus>("\"none\"")!;
        Assert.Equal(0, text.Value);
        Assert.Equal("\"none\"", text.UnknownJson!.ToString());
        Assert.False(text == 0);
    }

    [Theory]
    [InlineData("red", true)]
    [InlineData("mauve", false)]
    [InlineData("", true)]
    [InlineData("Red", false)]
    public void Any_text_is_parsed(string text, bool isKnown)
    {
        var color = Color.Parse(text);
        Assert.Equal(text, color.Value);
        Assert.Equal(isKnown, color.IsKnown);
        Assert.True(Parsed<Color>(text, out var again));
        Assert.Equal(color, again);
    }

    [Theory]
    [InlineData("404", 404)]
    [InlineData("-1", -1)]
    public void Integers_are_parsed(string text, long value)
    {
        Assert.Equal(value, HttpStatus.Parse(text).Value);
        Assert.True(Parsed<HttpStatus>(text, out var status));
        Assert.Equal(value, status!.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    public void Text_that_is_not_an_integer_is_refused(string text)
    {
        Assert.False(Parsed<HttpStatus>(text, out _));
        Assert.Throws<FormatException>(() => HttpStatus.Parse(text));
    }

    [Fact]
    public void Null_is_not_a_value()
    {
        Assert.False(Parsed<Color>(null, out _));
        Assert.False(Parsed<HttpStatus>(null, out _));
        Assert.Throws<ArgumentNullException>(() => Color.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => new Color(null!));
    }

    /// <summary>Parses like frameworks do for routes and command lines.</summary>
    private static bool Parsed<T>(string? text, out T? value)
        where T : IParsable<T> => T.TryParse(text, null, out value);
}
