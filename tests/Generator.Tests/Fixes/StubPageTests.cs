using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;
using Router.Codegen.Fixes.Edits;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Fixes;

/// <summary>
/// A fix that adds a page for a model without one, in the folder of the page that refers to it, whatever the reference contains.
/// </summary>
public sealed class StubPageTests
{
    [Theory]
    [InlineData("[models.Gone](gone.md)")]
    [InlineData("[models.Gone](../models/gone.md)")]
    [InlineData("[models.Gone](../../../../../../etc/cron.d/gone.md)")]
    [InlineData("[models.Gone](/etc/gone.md)")]
    [InlineData("[models.Gone](C:\\\\Windows\\\\gone.md)")]
    [InlineData("[models.Gone](//server/share/gone.md)")]
    [InlineData("[models.Gone](<../a b/%2e%2e/gone.md>)")]
    [InlineData("*models.Gone*")]
    public async Task The_new_page_is_beside_the_page(string type)
    {
        using var project = await OpenProject.Of(GeneratedProject.Of(Pet(type)));
        var mended = await project.Fix("RCG0003", "Add a page 'gone.md' for 'Gone'");
        Assert.Equal(["/acme/docs/gone.md", "/acme/docs/pet.md"], mended.Texts.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Empty(mended.Run().Diagnostics);
        Assert.Contains(mended.Run().Compile().Properties("Pet"), property => property.Contains("Gone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_new_page_has_the_extension_of_the_page()
    {
        using var project = await OpenProject.Of(new GeneratedProject().With("docs/pet.mdx", Pet("[models.Gone](gone.mdx)")));
        var mended = await project.Fix("RCG0003", "Add a page 'gone.mdx' for 'Gone'");
        Assert.Contains(mended.Texts, file => file.Path == "/acme/docs/gone.mdx");
    }

    [Theory]
    [InlineData("[models.Con](con.md)")]
    [InlineData("[models.Größe](groesse.md)")]
    public async Task No_page_is_added_for_a_name_that_is_not_a_file_name(string type)
    {
        using var project = await OpenProject.Of(GeneratedProject.Of(Pet(type)));
        Assert.Empty(await project.Titles("RCG0003"));
    }

    [Fact]
    public async Task An_existing_file_is_not_replaced()
    {
        using var project = await OpenProject.Of(GeneratedProject.Of(Pet("[models.Gone](gone.md)")).With("docs/Gone.md", "Notes."));
        Assert.Empty(await project.Titles("RCG0003"));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("C:x")]
    [InlineData("a\0")]
    [InlineData("a.b")]
    [InlineData("")]
    public void No_page_is_added_for_a_name_with_other_characters_than_letters_and_digits(string name)
    {
        var problem = new ReportedProblem(
            "RCG0003",
            "/acme/docs/pet.md",
            default,
            ImmutableDictionary<string, string?>.Empty.Add(FixData.MissingModel, name));
        Assert.Null(new StubPageFixer().Fix(new FixContext(problem, SourceText.From("# Pet\n"), [], [])));
    }

    private static string Pet(string type) => Markdown.Object("Pet", Markdown.Optional("id", type));
}
