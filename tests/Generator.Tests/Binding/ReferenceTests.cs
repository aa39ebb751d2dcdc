using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class ReferenceTests
{
    private static readonly string Cat = Markdown.Object("Cat", Markdown.Required("id", "*str*"));

    [Theory]
    [InlineData("[models.Cat](cat.md)")]
    [InlineData("[models.Cat](./cat.md)")]
    [InlineData("[models.Cat](../docs/cat.md)")]
    [InlineData("[models.Cat](../docs/CAT.md)")]
    [InlineData("[models.Cat](cat.md#fields)")]
    [InlineData("[models.Cat](../elsewhere/cat.md)")]
    [InlineData("[models.Cat](tabby.md)")]
    [InlineData("[models.cat](tabby.md)")]
    [InlineData("models.Cat")]
    [InlineData("*models.Cat*")]
    public void A_reference_finds_a_page_by_its_link_or_its_title(string type) => Assert.Equal(
        "required Cat Pet", GeneratedProject.Of(Cat, Markdown.Object("Owner", Markdown.Required("pet", type))).Build().Property("Owner"));

    [Fact]
    public void A_reference_to_pages_that_differ_only_in_case_finds_the_exact_one()
    {
        var project = GeneratedProject.Of(Markdown.Object("Owner", Markdown.Required("pet", "[models.Cat](CAT.md)")))
            .With("docs/cat.md", Cat).With("docs/CAT.md", Markdown.Object("CAT", Markdown.Required("id", "*str*")));
        Assert.Equal("required CAT Pet", project.Build().Property("Owner"));
    }

    [Fact]
    public void A_reference_with_a_folder_finds_the_page_in_that_folder()
    {
        var project = new GeneratedProject()
            .With("docs/owner.md", Markdown.Object(
                "Owner", Markdown.Required("a", "*operations.Cat*"), Markdown.Required("b", "*components.Cat*")))
            .With("docs/components/cat.md", Cat).With("docs/operations/cat.md", Cat);
        Assert.Equal(
            ["Acme.Models.Operations.Cat", "Acme.Models.Components.Cat"],
            project.Build().Type("Owner").GetProperties().Where(p => p.Name.Length == 1).Select(p => p.PropertyType.FullName));
    }

    [Fact]
    public void A_reference_finds_the_page_in_its_own_folder_first()
    {
        var project = new GeneratedProject()
            .With("docs/b/owner.md", Markdown.Object("Owner", Markdown.Required("pet", "*models.Cat*")))
            .With("docs/a/cat.md", Cat).With("docs/b/cat.md", Cat);
        Assert.Equal("Acme.Models.B.Cat", project.Build().Type("Acme.Models.B.Owner").GetProperty("Pet")!.PropertyType.FullName);
    }

    [Fact]
    public void Paths_of_Windows_are_supported()
    {
        var project = new GeneratedProject()
            .With("docs\\sub\\owner.md", Markdown.Object("Owner", Markdown.Required("pet", "[models.Cat](../cat.md)")))
            .With("docs\\cat.md", Cat);
        Assert.Equal("Acme.Models.Cat", project.Build().Type("Acme.Models.Sub.Owner").GetProperty("Pet")!.PropertyType.FullName);
    }

    [Fact]
    public void An_unresolved_reference_is_reported_at_its_link_with_the_nearest_title()
    {
        var page = Markdown.Object("Owner", Markdown.Required("pets", "Dict[str, List[[models.Catt](catt.md)]]"));
        var sources = GeneratedProject.Of(Cat, page).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("RCG0003", diagnostic.Id);
        Assert.Equal("[models.Catt](catt.md)", Place.Of(diagnostic, page));
        Assert.Equal("No page describes 'Catt' (did you mean 'Cat'?), and its link leads to 'catt.md', which is no file of the project; "
            + "its values are raw JSON", GeneratedSources.Message(diagnostic));
        Assert.Equal("required Dictionary<string, List<JsonNode?>> Pets", sources.Compile().Property("Owner"));
    }

    [Fact]
    public void The_report_of_a_reference_to_another_set_says_so()
    {
        var sources = new GeneratedProject()
            .With("a/owner.md", Markdown.Object("Owner", Markdown.Required("pet", "*models.Cat*"))).With("b/cat.md", Cat)
            .WithProperty("RouterSchemaSets", "Folder=/acme/a/|Namespace=A||Folder=/acme/b/|Namespace=B").Run();
        Assert.Equal(
            "No page describes 'Cat' in this schema set (a page of another set has the title); its values are raw JSON",
            GeneratedSources.Message(Assert.Single(sources.Diagnostics)));
    }

    [Fact]
    public void An_unresolved_reference_without_a_link_is_reported_at_its_type()
    {
        var page = Markdown.Object("Owner", Markdown.Required("pet", "*Optional[models.Dog]*"));
        var diagnostic = Assert.Single(GeneratedProject.Of(Cat, page).Run().Diagnostics);
        Assert.Equal("*Optional[models.Dog]*", Place.Of(diagnostic, page));
        Assert.Equal("No page describes 'Dog'; its values are raw JSON", GeneratedSources.Message(diagnostic));
    }

    [Fact]
    public void An_unresolved_member_of_a_union_is_reported_at_its_heading()
    {
        var page = Markdown.Union("Pet", "models.Cat", "models.Caat");
        var diagnostic = Assert.Single(GeneratedProject.Of(Cat, page).Run().Diagnostics);
        Assert.Equal("models.Caat", Place.Of(diagnostic, page).Trim('`'));
        Assert.Equal(
            "No page describes 'Caat' (did you mean 'Cat'?); the union has no such member, and its values are UnknownJson",
            GeneratedSources.Message(diagnostic));
    }

    [Fact]
    public void An_unknown_type_is_reported_at_its_position_and_is_raw_JSON()
    {
        var page = Markdown.Object("Owner", Markdown.Required("pet", "*Foo[[*"));
        var sources = GeneratedProject.Of(page).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("RCG0002", diagnostic.Id);
        Assert.Equal("*Foo[[*", Place.Of(diagnostic, page));
        Assert.Equal("The type 'Foo[[' is not in the notation of Python; its values are raw JSON", GeneratedSources.Message(diagnostic));
        Assert.Equal("""{"pet":[1,{"a":null}]}""", sources.Compile().RoundTrip("Owner", """{"pet":[1,{"a":null}]}"""));
    }

    [Fact]
    public void Pages_of_another_set_are_not_found_by_title()
    {
        var project = new GeneratedProject()
            .With("a/owner.md", Markdown.Object("Owner", Markdown.Required("pet", "*models.Cat*")))
            .With("b/cat.md", Cat)
            .WithProperty("RouterSchemaSets", "Folder=/acme/a/|Namespace=A||Folder=/acme/b/|Namespace=B");
        Assert.Equal("RCG0003", Assert.Single(project.Run().Diagnostics).Id);
    }

    [Fact]
    public void Models_may_refer_to_each_other_and_themselves()
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Node", Markdown.Optional("next", Markdown.Link("Node")), Markdown.Optional("edge", Markdown.Link("Edge"))),
            Markdown.Object("Edge", Markdown.Required("nodes", $"List[{Markdown.Link("Node")}]"))).Build();
        const string Json = """{"next":{"next":{}},"edge":{"nodes":[{},{"edge":{"nodes":[]}}]}}""";
        Assert.Equal(Json, models.RoundTrip("Node", Json));
    }

    [Fact]
    public void An_unreadable_page_is_raw_JSON_without_a_second_report()
    {
        var sources = GeneratedProject.Of(
            Markdown.Object("Owner", Markdown.Required("pet", Markdown.Link("Cat"))), "# Cat\n\n## Fields\n\nSee below.\n").Run();
        Assert.Equal("RCG0001", Assert.Single(sources.Diagnostics).Id);
        var models = sources.Compile();
        Assert.Equal(["Acme.Models.Owner"], models.Models);
        Assert.Equal("""{"pet":{"a":[1]}}""", models.RoundTrip("Owner", """{"pet":{"a":[1]}}"""));
    }

    [Fact]
    public void A_file_that_is_not_a_page_is_ignored()
    {
        var sources = GeneratedProject.Of(Cat).With("docs/README.md", "# Acme\n\nSee [Cat](cat.md).\n").Run();
        Assert.Equal(["Acme.Models.Cat"], sources.AssertNoDiagnostics().Compile().Models);
    }
}
