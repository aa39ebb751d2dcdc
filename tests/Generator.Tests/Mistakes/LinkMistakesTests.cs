using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>Mistakes in Type cells and their links.</summary>
public sealed class LinkMistakesTests
{
    private static readonly GeneratedProject Pages = GeneratedProject.Of(
        Markdown.Object("Cat", Markdown.Required("name", "*str*")), Markdown.Object("Dog", Markdown.Required("name", "*str*")));

    [Theory]
    [InlineData("[models.Dog](cat.md)", "[models.Dog](cat.md)", "required Cat Pet")]
    [InlineData("[models.Person](cat.md)", "[models.Person](cat.md)", "required Cat Pet")]
    [InlineData("List[[models.Dog](cat.md)]", "[models.Dog](cat.md)", "required List<Cat> Pet")]
    [InlineData("[Nullable[models.Dog]](cat.md)", "[Nullable[models.Dog]](cat.md)", "required Cat? Pet")]
    public void A_link_to_the_page_of_another_model_is_reported_and_followed(string type, string place, string property)
    {
        var owner = Markdown.Object("Owner", Markdown.Required("pet", type));
        var sources = Pages.With(owner).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("RCG0019", diagnostic.Id);
        Assert.Equal(place, Place.Of(diagnostic, owner));
        Assert.Contains("leads to the page of 'Cat', whose model is used", GeneratedSources.Message(diagnostic), StringComparison.Ordinal);
        Assert.Equal(property, sources.Compile().Property("Owner"));
    }

    [Theory]
    [InlineData("[models.Cat](gone.md)")]
    [InlineData("[models.Cat]()")]
    [InlineData("[models.CAT](cat.md)")]
    public void A_wrong_link_does_no_harm_if_the_title_is_right(string type) => Assert.Equal(
        "required Cat Pet", Pages.With(Markdown.Object("Owner", Markdown.Required("pet", type))).Build().Property("Owner"));

    [Theory]
    [InlineData("[models.Gone](gone.md)", "RCG0003", ", and its link leads to 'gone.md', which is no file of the project;")]
    [InlineData("[models.Gone]()", "RCG0003", ", and its link has no target;")]
    [InlineData("[models.Gone]", "RCG0002", "'[models.Gone]'")]
    [InlineData("[models.Cat](cat.md", "RCG0002", "'[models.Cat](cat.md'")]
    [InlineData("*str", "RCG0002", "'*str'")]
    [InlineData("`str", "RCG0002", "(did you mean 'str'?)")]
    [InlineData("*str\u200B*", "RCG0002", "(did you mean 'str'?)")]
    [InlineData("*Literal[“a”]*", "RCG0002", "'Literal[“a”]'")]
    [InlineData("List[*str*", "RCG0002", "'List[str'")]
    [InlineData("str or int", "RCG0002", "'str or int'")]
    public void An_unresolved_type_is_reported_and_raw_JSON(string type, string id, string words)
    {
        var sources = Pages.With(Markdown.Object("Owner", Markdown.Required("pet", type))).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(words, GeneratedSources.Message(diagnostic), StringComparison.Ordinal);
        Assert.Equal("required JsonNode? Pet", sources.Compile().Property("Owner"));
    }

    [Fact]
    public void Two_pages_with_the_same_title_are_two_models()
    {
        var sources = Pages.With("docs/other.md", Markdown.Object("Cat")).Run();
        Assert.Equal("RCG0005", Assert.Single(sources.Diagnostics).Id);
        Assert.Equal(["Acme.Models.Cat", "Acme.Models.Cat_2", "Acme.Models.Dog"], sources.Compile().Models);
    }
}
