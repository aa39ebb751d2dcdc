using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Namespaces are relative to the part of a page's pattern before its first wildcard.</summary>
public sealed class NamespaceTests
{
    private static readonly string Cat = Markdown.Object("Cat", Markdown.Required("lives", "*int*"));
    private static readonly string Dog = Markdown.Object("Dog", Markdown.Required("cat", "[models.Cat](../a/cat.md)"));

    [Fact]
    public void A_folder_below_the_start_of_the_pattern_is_a_namespace_even_if_it_has_all_pages() => Assert.Equal(
        "Acme.Models.Deep.Er.Cat", new GeneratedProject().With("docs/deep/er/cat.md", Cat).Build().Models.Single());

    [Theory]
    [InlineData("docs/z.md")]
    [InlineData("docs/a/z.md")]
    [InlineData("docs/a/deeper/z.md")]
    [InlineData("elsewhere/z.md")]
    [InlineData("z.md")]
    public void A_page_in_another_folder_changes_no_namespace(string stray)
    {
        var project = new GeneratedProject().With("docs/a/cat.md", Cat).WithPattern("docs/");
        Assert.Contains("Acme.Models.A.Cat", project.Build().Models);
        Assert.Contains("Acme.Models.A.Cat", project.With(stray, Markdown.Object("Stray")).Build().Models);
    }

    [Theory]
    [InlineData("docs/models/cat.md", "Acme.Models", "Acme.Models.Cat")]
    [InlineData("docs/Models/cat.md", "Acme.Models", "Acme.Models.Cat")]
    [InlineData("docs/models/models/cat.md", "Acme.Models", "Acme.Models.Cat")]
    [InlineData("docs/models/errors/cat.md", "Acme.Models", "Acme.Models.Errors.Cat")]
    [InlineData("docs/errors/models/cat.md", "Acme.Models", "Acme.Models.Errors.Models.Cat")]
    [InlineData("docs/models/cat.md", "Models", "Models.Cat")]
    [InlineData("docs/models/cat.md", "Acme", "Acme.Models.Cat")]
    [InlineData("docs/models/cat.md", "AcmeModels", "AcmeModels.Models.Cat")]
    public void A_folder_of_models_is_not_repeated_after_a_namespace_of_models(string page, string space, string name) => Assert.Equal(
        name, new GeneratedProject().With(page, Cat).WithProperty("RouterCodegenNamespace", space).Build().Models.Single());

    [Fact]
    public void Namespaces_of_pages_included_by_name_are_relative_to_their_own_folders()
    {
        var project = new GeneratedProject().With("docs/a/cat.md", Cat).With("docs/b/dog.md", Dog).WithoutPattern();
        Assert.Equal(["Acme.Models.Cat", "Acme.Models.Dog"], project.Build().Models);
    }

    [Fact]
    public void Namespaces_are_relative_to_each_pattern_and_links_work_between_patterns()
    {
        var models = new GeneratedProject().With("docs/a/cat.md", Cat).With("docs/b/dog.md", Dog)
            .WithProperty("RouterCodegenFolders", "Folder=/acme/docs/a/|Path=|Extension=.md||Folder=/acme/docs/b/|Path=b/|Extension=.md")
            .Build();
        Assert.Equal(["Acme.Models.B.Dog", "Acme.Models.Cat"], models.Models);
        Assert.Equal("Acme.Models.Cat", models.Type("B.Dog").GetProperty("Cat")!.PropertyType.FullName);
    }

    [Theory]
    [InlineData("Folder=/acme/docs/a/|Path=a/|Extension=.md||Folder=/acme/docs/a/|Path=|Extension=.mdx")]
    [InlineData("Folder=/acme/docs/a/|Path=|Extension=.mdx||Folder=/acme/docs/a/|Path=a/|Extension=.md")]
    public void The_outer_of_two_patterns_of_a_folder_is_used_and_reported(string folders)
    {
        var sources = new GeneratedProject().With("docs/a/cat.md", Cat).WithProperty("RouterCodegenFolders", folders).Run();
        Assert.Equal(
            "Patterns that begin at '/acme/docs/' and at '/acme/docs/a/' include the folder '/acme/docs/a/'; "
            + "the namespaces of its models count from '/acme/docs/'",
            GeneratedSources.Message(sources.Single("RCG0028")));
        Assert.Equal("Acme.Models.A.Cat", sources.Compile().Models.Single());
    }

    [Fact]
    public void Patterns_of_other_files_are_ignored() => Assert.Equal(
        "Acme.Models.Cat",
        new GeneratedProject().With("docs/a/cat.md", Cat)
            .WithProperty("RouterCodegenFolders", "Folder=/acme/docs/a/|Path=docs/a/|Extension=.corrections||"
                + "Folder=/acme/docs/a/|Path=|Extension=.MD||Folder=/acme/docs/a/|Path=a/|Extension=.png")
            .Build().Models.Single());

    [Fact]
    public void The_pattern_of_a_RouterSchema_takes_precedence() => Assert.Equal(
        "N.Cat",
        new GeneratedProject().With("docs/a/cat.md", Cat)
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/a/|Path=|Namespace=N|Extension=.md")
            .WithProperty("RouterCodegenFolders", "Folder=/acme/docs/a/|Path=docs/a/|Extension=.md")
            .Build().Models.Single());

    [Fact]
    public void Backslashes_are_separators() => Assert.Equal(
        "Acme.Models.A.B.Cat",
        new GeneratedProject().With("docs\\a\\b\\cat.md", Cat)
            .WithProperty("RouterCodegenFolders", "Folder=\\acme\\docs\\a\\b\\|Path=a\\b\\|Extension=.md")
            .Build().Models.Single());
}
