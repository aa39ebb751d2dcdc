using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Options;

public sealed class TargetProjectTests
{
    private static readonly GeneratedProject Project = GeneratedProject.Of(
        Markdown.Object("Pet", Markdown.Required("role", Markdown.Link("Role"))),
        Markdown.Bullets("Role", "a", "b"),
        Markdown.Union("U", "models.Pet", "str"));

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Models_compile_in_every_language_version_from_12_on(LanguageVersion language) => Project.WithLanguage(language).Build();

    [Fact]
    public void A_library_may_have_models_with_the_same_names() => Project.WithLibrary(
        "Other", "namespace Acme.Models; public class Pet; public struct Role; public struct U; public static class RouterModels;").Build();

    [Fact]
    public void A_project_may_be_CLS_compliant() => GeneratedProject.Of(
        Markdown.Object(
            "Pet",
            Markdown.Required("Id", "*str*"),
            Markdown.Optional("additionalProperties", "Dict[str, *str*]"),
            Markdown.Optional("ID", "*str*")),
        Markdown.Bullets("Size", "256x256", "m", "M"),
        Markdown.Enum("Level", "1", "2"),
        Markdown.Union("U", "models.Pet", "List[models.Size]", "bytes", "str"))
        .WithCode("[assembly: System.CLSCompliant(true)]").Build();

    [Fact]
    public void An_older_language_version_is_an_error_and_no_models_are_emitted()
    {
        var sources = Project.WithLanguage(LanguageVersion.CSharp11).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal(
            ("RCG0013", "Generated models need C# 12.0 or later; this project has C# 11.0"),
            (diagnostic.Id, GeneratedSources.Message(diagnostic)));
        Assert.Empty(sources.Files);
    }

    [Fact]
    public void A_missing_runtime_library_is_reported()
    {
        var sources = Project.WithReferences(Net100.References.All).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal(
            ("RCG0013", "Generated models need a reference to Router.Codegen.Runtime; this project has none"),
            (diagnostic.Id, GeneratedSources.Message(diagnostic)));
        Assert.Empty(sources.Files);
    }

    [Fact]
    public void A_framework_before_net8_is_an_error()
    {
        var sources = Project.WithReferences([]).Run();
        Assert.Equal(
            "Generated models need net8.0 or later; this project has an older framework",
            GeneratedSources.Message(Assert.Single(sources.Diagnostics)));
    }

    [Fact]
    public void A_project_without_pages_has_no_reports() =>
        Assert.Empty(new GeneratedProject().WithLanguage(LanguageVersion.CSharp11).Run().Diagnostics);
}
