using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Misfits below the level that decides on a union's member, in a dialect with a notation for null.</summary>
public sealed class MisfitsInMembersTests
{
    private static readonly string[] Shapes =
    [
        Markdown.Union("Shape", "models.Circle", "models.Square"),
        Markdown.Object("Circle", Markdown.Required("type", "*Literal[\"circle\"]*"), Markdown.Required("radius", "*float*")),
        Markdown.Object("Square", Markdown.Required("type", "*Literal[\"square\"]*"), Markdown.Required("side", "*float*")),
    ];

    [Theory]
    [InlineData("""[{"type":"square"}]""", "List`1")]
    [InlineData("""[{"type":"square","side":1},{"type":"circle"}]""", "List`1")]
    [InlineData("""[{"type":"square","side":null}]""", "List`1")]
    [InlineData("""[{"type":"square","side":"x"}]""", "List`1")]
    [InlineData("[null]", "List`1")]
    [InlineData("5", "UnknownJson")]
    public void Wrong_elements_of_the_only_list_are_misfits(string json, string member)
    {
        var models = GeneratedProject.Of([Markdown.Union("U", "str", "List[models.Shape]"), .. Shapes]).Build();
        Assert.Equal(member, models.MemberOf("U", json));
        Assert.Equal(json, models.RoundTrip("U", json));
    }

    [Theory]
    [InlineData("""{"a":{"type":"circle"}}""")]
    [InlineData("""{"a":{"type":"circle","radius":null}}""")]
    public void Wrong_values_of_the_only_map_are_misfits(string json)
    {
        var models = GeneratedProject.Of([Markdown.Union("U", "str", "Dict[str, models.Circle]"), .. Shapes]).Build();
        Assert.Equal("Dictionary`2", models.MemberOf("U", json));
        Assert.Equal(json, models.RoundTrip("U", json));
    }

    [Theory]
    [InlineData("""{"inner":{"type":"circle"},"id":"x"}""")]
    [InlineData("""{"inner":{"type":"circle","radius":null},"id":"x"}""")]
    [InlineData("""{"inner":{"type":"circle","radius":"x"},"id":"x"}""")]
    public void A_missing_property_of_an_inner_object_is_a_misfit(string json)
    {
        var models = GeneratedProject.Of([
            Markdown.Union("U", "models.Nest", "models.Other"),
            Markdown.Object("Nest", Markdown.Required("inner", Markdown.Link("Circle")), Markdown.Required("id", "*str*")),
            Markdown.Object("Other", Markdown.Required("inner", Markdown.Link("Circle")), Markdown.Required("no", "*str*")),
            .. Shapes,
        ]).Build();
        Assert.Equal("Nest", models.MemberOf("U", json));
        Assert.Equal(json, models.RoundTrip("U", json));
    }

    [Theory]
    [InlineData("""{"type":"circle"}""")]
    [InlineData("""{"type":"circle","radius":null}""")]
    public void An_object_without_a_required_property_of_the_only_object_matches_no_member(string json)
    {
        var models = GeneratedProject.Of([Markdown.Union("U", "str", "models.Circle"), .. Shapes]).Build();
        Assert.Equal("UnknownJson", models.MemberOf("U", json));
    }
}
