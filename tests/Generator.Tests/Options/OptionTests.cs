using Microsoft.CodeAnalysis;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Options;

public sealed class OptionTests
{
    private static readonly GeneratedProject Project = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("id", "*str*")));

    [Theory]
    [InlineData("RouterCodegenAccessibility", "private", "public, internal")]
    [InlineData("RouterCodegenMerge", "All", "None, Identical")]
    [InlineData("RouterCodegenWireNames", "snake_case", "AsWritten, SnakeCase, CamelCase, PascalCase, KebabCase")]
    [InlineData("RouterCodegenJsonSchemas", "some", "Auto, True, False")]
    [InlineData("RouterCodegenMode", "File", "Generator, Files")]
    [InlineData("RouterCodegenStrict", "yes", "true, false")]
    [InlineData("RouterCodegenFilePerModel", "1", "true, false")]
    public void An_invalid_property_is_reported_and_has_no_effect(string property, string value, string choices)
    {
        var sources = Project.WithProperty(property, value).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal(
            ("RCG0009", $"'{value}' is not a valid value for {property}; expected {choices}; the default is used"),
            (diagnostic.Id, GeneratedSources.Message(diagnostic)));
        Assert.Equal(Project.Run().Files, sources.Files);
    }

    [Theory]
    [InlineData("Dialect", "Perl", "Auto, Python, TypeScript, CSharp, Go, Java, Php, Ruby")]
    [InlineData("WireNames", "Snake", "AsWritten, SnakeCase, CamelCase, PascalCase, KebabCase")]
    [InlineData("Misfits", "Ignore", "Keep, Refuse")]
    [InlineData("UnknownNulls", "Refuse", "Empty, Nullable")]
    [InlineData("JsonSchemas", "1", "Auto, True, False")]
    [InlineData("Strict", "on", "true, false")]
    public void An_invalid_setting_of_a_set_is_reported(string setting, string value, string choices)
    {
        var diagnostic = Assert.Single(Project.WithProperty("RouterSchemaSets", $"Folder=/acme/docs/|{setting}={value}").Run().Diagnostics);
        Assert.Equal(
            ("RCG0009", $"'{value}' is not a valid value for {setting}; expected {choices}; the default is used"),
            (diagnostic.Id, GeneratedSources.Message(diagnostic)));
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("Auto")]
    [InlineData("AUTO")]
    public void The_dialect_may_be_found_from_the_pages(string dialect) =>
        Assert.Empty(Project.WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=" + dialect).Run().Diagnostics);

    [Theory]
    [InlineData("internal")]
    [InlineData("INTERNAL")]
    [InlineData(" internal ")]
    public void Models_may_be_internal(string value)
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("role", Markdown.Link("Role"))),
            Markdown.Bullets("Role", "a", "b"),
            Markdown.Union("U", "models.Pet", "str"))
            .WithProperty("RouterCodegenAccessibility", value).Build();
        Assert.Empty(models.Types);
        Assert.All(
            ["Pet", "Role", "U", "RouterModels"],
            name => Assert.Equal(Accessibility.Internal, models.Symbol(name).DeclaredAccessibility));
    }

    [Theory]
    [InlineData("true", "")]
    [InlineData("false", "true")]
    public void A_set_is_strict_if_the_set_or_the_project_states_it(string project, string set) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => { Strictness(project, set).Read("Pet", """{"id":"1","x":2}"""); });

    [Theory]
    [InlineData("false", "")]
    [InlineData("true", "false")]
    public void A_set_is_not_strict_if_the_set_states_that_or_by_default(string project, string set) =>
        Assert.Equal("""{"id":"1","x":2}""", Strictness(project, set).RoundTrip("Pet", """{"id":"1","x":2}"""));

    [Theory]
    [InlineData(null, "Acme", "Acme.Models.Pet")]
    [InlineData(null, "", "Models.Pet")]
    [InlineData("My.Api", "Acme", "My.Api.Pet")]
    public void The_namespace_is_the_stated_one_or_inside_that_of_the_project(string? stated, string root, string name) => Assert.Equal(
        name, Project.WithProperty("RouterCodegenNamespace", stated ?? "").WithProperty("RootNamespace", root).Build().Models.Single());

    [Theory]
    [InlineData(".")]
    [InlineData("A\u200Dcme")]
    [InlineData("Ac\u202Eme.Models")]
    public void A_namespace_with_invisible_characters_is_not_used(string space)
    {
        var sources = Project.WithProperty("RouterCodegenNamespace", space).Run();
        Assert.EndsWith(
            "is not a valid value for RouterCodegenNamespace; expected a namespace of visible characters; the default is used",
            GeneratedSources.Message(sources.Single("RCG0009")),
            StringComparison.Ordinal);
        Assert.All(sources.Files.Values, text => Assert.Contains("Acme.Models", text, StringComparison.Ordinal));
    }

    private static GeneratedModels Strictness(string project, string set) =>
        Project.WithProperty("RouterCodegenStrict", project).WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Strict=" + set).Build();
}
