using System.Text.Json;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>The selection of a union's member if the property that tells members apart is repeated.</summary>
public sealed class RepeatedConstantTests
{
    [Theory]
    [InlineData("""{"type":"a","type":"c","x":1}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":"a","x":1,"type":"c"}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"x":1,"type":"a","type":"c"}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":"z","x":1,"type":"c"}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":1,"type":"c","x":1}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":"a","t\u0079pe":"\u0063","x":1}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":"a","type":"c","type":"a","x":1}""", "A", """{"type":"a","x":1}""")]
    [InlineData("""{"type":"a","x":1,"x":2}""", "A", """{"type":"a","x":2}""")]
    [InlineData("""{"type":"a","x":1,"type":"z"}""", "UnknownJson", """{"type":"a","x":1,"type":"z"}""")]
    [InlineData("""{"type":"a","x":1,"type":1}""", "UnknownJson", """{"type":"a","x":1,"type":1}""")]
    public void The_last_of_repeated_constants_counts(string json, string member, string written)
    {
        var models = GeneratedProject.Of(Markdown.Union("U", "models.A", "models.C"), Lettered("A"), Lettered("C")).Build();
        Assert.Equal(member, models.MemberOf("U", json));
        Assert.Equal(written, models.RoundTrip("U", json));
        var owner = GeneratedProject.Of(
            Markdown.Object("Owner", Markdown.Required("us", "List[[models.U](u.md)]"), Markdown.Optional("after", "*Optional[int]*")),
            Markdown.Union("U", "models.A", "models.C"), Lettered("A"), Lettered("C")).Build();
        const string Other = """{"type":"c","x":0}""";
        Assert.Equal(
            $$"""{"us":[{{Other}},{{written}},{{Other}}],"after":1}""",
            owner.RoundTrip("Owner", $$"""{"us":[{{Other}},{{json}},{{Other}}],"after":1}"""));
    }

    [Theory]
    [InlineData("""{"x":"bad","x":1}""", "Ea")]
    [InlineData("""{"y":"bad","x":1,"y":1}""", "Ea")]
    [InlineData("""{"z":"bad","z":1,"x":1}""", "Eb")]
    [InlineData("""{"when":5,"when":"2021-01-01T00:00:00Z","x":1}""", "Ea")]
    [InlineData("""{"x":1,"x":"bad"}""", "UnknownJson")]
    [InlineData("""{"u":[{}],"z":1,"x":1,"u":2,"z":2}""", "Eb")]
    public void The_last_of_repeated_properties_counts_if_members_are_compared(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.Ea", "models.Eb"),
            Markdown.Object(
                "Ea", Markdown.Required("x", "*int*"), Markdown.Optional("y", "*int*"), Markdown.Optional("when", "*datetime*")),
            Markdown.Object(
                "Eb", Markdown.Required("x", "*int*"), Markdown.Optional("z", "*int*"), Markdown.Optional("when", "*str*"))).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    [Theory]
    [InlineData("""{"type":"a","type":"c","x":1}""", "C")]
    [InlineData("""{"type":"c","type":"a","x":1}""", "A")]
    [InlineData("""{"type":"b","type":"a","y":1}""", "A2")]
    [InlineData("""{"type":"a","type":null,"x":1}""", "UnknownJson")]
    public void The_last_of_repeated_shared_constants_counts(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.A2", "models.B", "models.C"),
            Lettered("A"), Lettered("B"), Lettered("C"),
            Markdown.Object("A2", Markdown.Required("type", "*Literal[\"a\"]*"), Markdown.Required("y", "*int*"))).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    [Fact]
    public void An_error_after_repeated_constants_names_the_member_of_the_last_one()
    {
        var models = GeneratedProject.Of(Markdown.Union("U", "models.A", "models.C"), Lettered("A"), Lettered("C"))
            .WithProperty("RouterCodegenMisfits", "Refuse").Build();
        var error = Assert.Throws<JsonException>(() => models.Read("U", """{"type":"a","type":"c","x":"no"}"""));
        Assert.Contains("(model C,", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"a","type":"c","x":1}""", "C")]
    [InlineData("""{"type":"c","x":1,"type":"a"}""", "UnknownJson")]
    [InlineData("""{"type":"a","x":1,"x":2}""", "UnknownJson")]
    public void The_last_of_repeated_constants_of_a_single_object_counts(string json, string member)
    {
        var models = GeneratedProject.Of(Markdown.Union("U", "str", "models.C"), Lettered("C")).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    [Theory]
    [InlineData("""{"kind":"b","kind":"a","x":1}""", "A")]
    [InlineData("""{"kind":"b","x":1,"kind":null,"y":1}""", "UnknownJson")]
    [InlineData("""{"kind":"a","x":1,"kind":"b","y":1}""", "B")]
    public void The_last_of_any_repeated_constants_counts(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.B", "models.Other"),
            Markdown.Object("A", Markdown.Required("kind", "*Literal[\"a\"]*"), Markdown.Required("x", "*int*")),
            Markdown.Object("B", Markdown.Required("kind", "*Literal[\"b\"]*"), Markdown.Required("y", "*int*")),
            Markdown.Object("Other", Markdown.Required("z", "*int*"))).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    private static string Lettered(string title) => Markdown.Object(
        title, Markdown.Required("type", $"*Literal[\"{title.ToLowerInvariant()}\"]*"), Markdown.Required("x", "*int*"));
}
