using System.Diagnostics;
using System.Reflection;
using Fixtures;
using Router.Codegen.Tests.Models;

namespace Router.Codegen.Tests.Everyday;

/// <summary>Values as text for people: in logs, debuggers and test output.</summary>
public sealed class ShownTextTests
{
    private const int MostCharacters = 1000;

    [Fact]
    public void A_model_shows_its_json()
    {
        const string Json = """{"name":"n","email":"e","extra":[1.50]}""";
        Assert.Equal(Json, Owner.FromJson(Json).ToString());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("日")]
    [InlineData("😀")]
    public void A_long_text_is_cut_between_two_characters(string character)
    {
        var owner = new Owner { Name = string.Concat(Enumerable.Repeat(character, 2000)), Email = "" };
        var shown = owner.ToString();
        Assert.InRange(shown.Length, MostCharacters, MostCharacters + 1);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
        Assert.StartsWith(shown[..^1], owner.ToJson(), StringComparison.Ordinal);
        Assert.False(char.IsHighSurrogate(shown[^2]));
    }

    [Fact]
    public void A_text_of_exactly_the_maximum_length_is_not_cut()
    {
        var owner = new Owner { Name = "", Email = "" };
        owner.Name = new string('n', MostCharacters - owner.ToJson().Length);
        Assert.Equal(owner.ToJson(), owner.ToString());
        owner.Name += "n";
        Assert.Equal(owner.ToJson()[..MostCharacters] + "…", owner.ToString());
    }

    [Fact]
    public void A_model_that_cannot_be_written_shows_the_reason()
    {
        Assert.StartsWith("Owner that cannot be written: ", new Owner { Name = null!, Email = "" }.ToString(), StringComparison.Ordinal);
        Assert.Contains("NaN", new Scalars { Number = double.NaN }.ToString(), StringComparison.Ordinal);
        var loop = new Branch();
        loop.Next = loop;
        Assert.Contains("nested", loop.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_may_override_it() => Assert.Equal("a crate", new Crate { Color = Color.Red, Weight = 1 }.ToString());

    [Fact]
    public void A_union_shows_its_value()
    {
        Assert.Equal("text", new Answer("text").ToString());
        Assert.Equal("""{"first":"a","last":"b"}""", new Answer(new Person { First = "a", Last = "b" }).ToString());
        Assert.Equal("[1,2]", ((Stops)new List<long> { 1, 2 }).ToString());
        Assert.Equal("""{"x":1}""", Figure.FromJson("""{"x":1}""").ToString());
        Assert.Equal("", default(Answer).ToString());
    }

    [Fact]
    public void A_union_of_a_long_list_is_cut()
    {
        var shown = ((Stops)Enumerable.Repeat(7L, 2000).ToList()).ToString();
        Assert.Equal("[" + string.Concat(Enumerable.Repeat("7,", 499)) + "7…", shown);
    }

    [Theory]
    [InlineData(typeof(Owner))]
    [InlineData(typeof(Answer))]
    [InlineData(typeof(HttpStatus))]
    [InlineData(typeof(UnknownJson))]
    public void Debuggers_show_the_same(Type type) =>
        Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)?.Value);

    [Fact]
    public void Debuggers_show_the_text_of_an_enum() =>
        Assert.Equal("{Value}", typeof(Color).GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)?.Value);
}
