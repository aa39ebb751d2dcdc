using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Options;

/// <summary>A project that refers to the package and has no models gets the reason.</summary>
public sealed class MissingModelsTests
{
    private const string Advice = "; include the pages of models, as in <AdditionalFiles Include=\"docs/models/**/*.md\" />";

    private const string OpenApi =
        "# Pet\n\n## Properties\n\nName | Type | Description | Notes\n------------ | ------------- | ---- | ----\n"
        + "**id** | **int** |  | [optional] \n\n[[Back to Model list]](../README.md#documentation-for-models)\n";

    private const string Slate =
        "---\ntitle: API Reference\n\nlanguage_tabs: # must be one of\n  - shell\n---\n\n# Introduction\n\nWelcome.\n";

    private static readonly GeneratedProject Referring = new GeneratedProject().WithProperty("RouterCodegenIsReferenced", "true");

    [Fact]
    public void The_reason_is_that_there_is_no_page() => AssertNone("it has no page", Referring);

    [Fact]
    public void The_reason_is_that_the_files_are_prose() => AssertNone(
        "none of its 2 markdown files describes one", Referring.With("README.md", "# Hello\n").With("docs/a.md", "Text.\n"));

    [Fact]
    public void The_reason_is_that_the_files_describe_operations() => AssertNone(
        "its 1 markdown files in 'sdks' describe operations",
        Referring.With("docs/sdks/pets/README.md", "# Pets\n\n## Overview\n\n### Available Operations\n\n* [list](#list)\n"));

    [Fact]
    public void The_reason_is_given_once_if_a_pattern_has_the_same_problem() => Assert.Equal(
        ["RCG0024"],
        Referring.With("a.csproj", "<Project><ItemGroup><AdditionalFiles Include='docs/**/*.md' /></ItemGroup></Project>")
            .Run().Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void There_is_no_report_if_only_a_library_refers_to_the_package() => Assert.Empty(new GeneratedProject().Run().Diagnostics);

    [Fact]
    public void There_is_no_report_if_the_project_has_a_model() => Assert.Empty(Referring.With(Markdown.Object("Pet")).Run().Diagnostics);

    [Theory]
    [InlineData(OpenApi, "OpenAPI Generator")]
    [InlineData("# PetKind\n\n## Properties\n|Name | Type | Description | Notes|\n|------------ | ------------- |\n", "OpenAPI Generator")]
    [InlineData("\r\n# Pet\r\n\r\n## Properties\r\n\r\nName | Type\r\n---- | ----\r\n`id` | string\r\n", "OpenAPI Generator")]
    [InlineData(Slate, "Slate")]
    [InlineData("# Kittens\n\n### HTTP Request\n\n`GET http://example.com/api/kittens`\n", "Slate")]
    public void Pages_of_another_format_are_named_once(string page, string format)
    {
        var sources = Referring.With("docs/a/pet.md", page).With("docs/b/Dog.md", page).Run();
        Assert.Equal(
            $"The format of 2 pages, in 'docs/', is that of {format}, which is not read: no model is emitted",
            GeneratedSources.Message(Assert.Single(sources.Diagnostics)));
        Assert.Equal("RCG0026", sources.Diagnostics[0].Id);
    }

    [Theory]
    [InlineData("# Pets\n\n### list\n\n#### Parameters\n\n| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n")]
    [InlineData("# Notes\n\n## Properties\n\nA house has properties.\n")]
    [InlineData("---\ntitle: Notes\n---\n\nlanguage_tabs: none\n")]
    public void Prose_has_no_format(string page) =>
        Assert.Empty(GeneratedProject.Of(Markdown.Object("Pet")).With("docs/other.md", page).Run().Diagnostics);

    private static void AssertNone(string reason, GeneratedProject project)
    {
        var diagnostic = Assert.Single(project.Run().Diagnostics);
        Assert.Equal(
            ("RCG0025", $"The project has no models: {reason}{Advice}"), (diagnostic.Id, GeneratedSources.Message(diagnostic)));
    }
}
