using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class RootTests
{
    private static readonly Lazy<GeneratedProject> Many = new(() => new GeneratedProject().WithFiles(
        Enumerable.Range(0, 2_001)
            .Select(number => new InMemoryText($"/acme/docs/{number:0000}.md", Markdown.Object($"M{number:0000}")))));

    [Fact]
    public void Many_models_without_roots_get_a_suggestion_with_the_mentioned_models() => Assert.Equal(
        "The project has 2001 models; the property RouterCodegenRoots limits them to those that it uses; its sources mention M0007, M2000",
        GeneratedSources.Message(
            Many.Value.WithCode("class A { Acme.Models.M2000 a; Acme.Models.M0007 b; M9999 c; }").Run().Single("RCG0027")));

    [Fact]
    public void Many_models_that_no_source_mentions_get_a_suggestion_without_names() => Assert.Equal(
        "The project has 2001 models; the property RouterCodegenRoots limits them to those that it uses",
        GeneratedSources.Message(Many.Value.Run().Single("RCG0027")));

    [Fact]
    public void Many_models_with_roots_and_few_without_get_no_suggestion()
    {
        Assert.Empty(Many.Value.WithProperty("RouterCodegenRootList", "M00*").Run().Diagnostics);
        Assert.Empty(Many.Value.Without("docs/0000.md").Run().Diagnostics);
    }

    private static readonly GeneratedProject Project = GeneratedProject.Of(
        Markdown.Object("Request", Markdown.Required("message", Markdown.Link("Message"))),
        Markdown.Union("Message", "models.Text", "models.Image"),
        Markdown.Object("Text", Markdown.Required("role", Markdown.Link("Role"))),
        Markdown.Object("Image", Markdown.Optional("message", Markdown.Link("Message"))),
        Markdown.Bullets("Role", "user", "admin"),
        Markdown.Object("Response", Markdown.Required("choices", $"List[{Markdown.Link("Choice")}]")),
        Markdown.Object("Choice", Markdown.Optional("next", Markdown.Link("Choice"))),
        Markdown.Object("Broken", Markdown.Required("gone", "[models.Gone](gone.md)")));

    [Theory]
    [InlineData("Request", "Image Message Request Role Text")]
    [InlineData("Message", "Image Message Role Text")]
    [InlineData("Response", "Choice Response")]
    [InlineData("Re*", "Choice Image Message Request Response Role Text")]
    [InlineData("*o*e", "Choice Response Role")]
    [InlineData("Role,Choice", "Choice Role")]
    [InlineData(" Role ; Choice ;", "Choice Role")]
    [InlineData("Role\r\nChoice", "Choice Role")]
    public void Only_models_that_roots_refer_to_are_emitted(string roots, string models) =>
        Assert.Equal(
            models.Split(' ').Select(name => "Acme.Models." + name),
            Project.WithProperty("RouterCodegenRootList", roots).Build().Models);

    [Fact]
    public void Without_roots_all_models_are_emitted() => Assert.Equal(8, Project.Run().Compile().Models.Count);

    [Fact]
    public void Pages_that_are_not_emitted_are_not_reported()
    {
        Assert.Equal("RCG0003", Assert.Single(Project.Run().Diagnostics).Id);
        Assert.Empty(Project.WithProperty("RouterCodegenRootList", "Request").Run().Diagnostics);
    }

    [Theory]
    [InlineData("Requst", "No page describes the root 'Requst' (did you mean 'Request'?); no model is emitted for it")]
    [InlineData("request", "No page describes the root 'request' (did you mean 'Request'?); no model is emitted for it")]
    [InlineData("Zebra*", "No page describes the root 'Zebra*'; no model is emitted for it")]
    public void A_root_without_a_page_is_reported(string root, string message)
    {
        var diagnostic = Assert.Single(Project.WithProperty("RouterCodegenRootList", "Role," + root).Run().Diagnostics);
        Assert.Equal(("RCG0010", message), (diagnostic.Id, GeneratedSources.Message(diagnostic)));
    }

    [Fact]
    public void A_set_has_roots_of_its_own()
    {
        var project = new GeneratedProject()
            .With("a/x.md", Markdown.Object("X")).With("a/y.md", Markdown.Object("Y"))
            .With("b/x.md", Markdown.Object("X")).With("b/y.md", Markdown.Object("Y"))
            .With("c/z.md", Markdown.Object("Z"));
        const string Sets = "Folder=/acme/a/|Namespace=A|Roots=X||Folder=/acme/b/|Namespace=B";
        Assert.Equal(
            ["A.X", "Acme.Models.Z", "B.X", "B.Y"], project.WithProperty("RouterSchemaSets", Sets).Build().Models);
        var models = project.WithProperty("RouterSchemaSets", Sets).WithProperty("RouterCodegenRootList", "Y").Build();
        Assert.Equal(["A.X", "B.Y"], models.Models);
    }

    [Fact]
    public void A_constant_can_be_a_root_without_a_type() => Assert.Empty(
        GeneratedProject.Of(Markdown.Bullets("Kind", "a"), Markdown.Object("Pet"))
            .WithProperty("RouterCodegenRootList", "Kind").Build().Models);
}
