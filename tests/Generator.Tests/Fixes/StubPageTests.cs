using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;
using Router.Codegen.Fixes.Edits;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Fixes;

/// <summary>A model that no page describes gets one: in the folder of the page that refers to it, whatever that says.</summary>
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
    public async Task It_is_beside_the_page(string type)
    {
        using var project = await OpenProject.Of(GeneratedProject.Of(Pet(type)));
        var mended = await project.Fix("RCG0003", "Add a page 'gone.md' for 'Gone'");
        Assert.Equal(["/acme/docs/gone.md", "/acme/docs/pet.md"], mended.Texts.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Empty(mended.Run().Diagnostics);
        Assert.Contains(mended.Run().Compile().Properties("Pet"), property => property.Contains("Gone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_has_the_extension_of_the_page()
    {
        using var project = await OpenProject.Of(new GeneratedProject().With("docs/pet.mdx", Pet("[models.Gone](gone.mdx)")));
        var mended = await project.Fix("RCG0003", "Add a page 'gone.mdx' for 'Gone'");
        Assert.Contains(mended.Texts, file => file.Path == "/acme/docs/gone.mdx");
    }

    [Theory]
    [InlineData("[models.Con](con.md)")]
    [InlineData("[models.Größe](groesse.md)")]
    public async Task A_name_that_makes_no_file_adds_none(string type)
    {
        using var project = await OpenProject.Of(GeneratedProject.Of(Pet(type)));
        Assert.Empty(await project.Titles("RCG0003"));
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_replaced()
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
    public void A_name_with_other_characters_than_letters_and_digits_adds_no_file(string name)
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
