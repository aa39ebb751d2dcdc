using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;
using Router.Codegen.Fixes.Edits;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Fixes;

/// <summary>No fix is offered if the correct text is uncertain.</summary>
public sealed class UncertainFixTests
{
    private const string Header = "| Field | Type | Required | Description |\n| ----- | ---- | -------- | ----------- |\n";
    private const string Start = "# Pet\n\n## Fields\n\n";

    [Theory]
    [InlineData("RCG0002", Start + Header + "| `id` | *Foo[[* | :heavy_check_mark: | |\n")]
    [InlineData("RCG0002", Start + Header + "| `id` | Array<*string*> | :heavy_check_mark: | |\n")]
    [InlineData("RCG0001", Start + Header + "| `id` | *str* | perhaps | |\n")]
    [InlineData("RCG0001", Start + Header + "| `id` | *str* |\n")]
    [InlineData("RCG0001", Start + "| Type | Required | Description |\n| - | - | - |\n| *str* | yes | |\n")]
    [InlineData("RCG0001", Start + "id, name\n")]
    [InlineData("RCG0001", Start + "    | Field | Type | Required | Description |\n    | `id` | *str* | yes | |\n")]
    [InlineData("RCG0001", "# Pet\n\n## Values\n\nText.\n")]
    public async Task An_ambiguous_page_has_no_fix(string id, string page)
    {
        var python = GeneratedProject.Of(page).WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Python");
        using var project = await OpenProject.Of(python);
        Assert.Empty(await project.Titles(id));
    }

    [Theory]
    [InlineData("docs/my cat(1).md", "# Cat")]
    [InlineData("docs/cat.md", "# Cat](x)")]
    public async Task A_page_whose_path_or_title_cannot_be_a_plain_link_is_not_offered(string path, string title)
    {
        var cat = Markdown.Object("Cat", Markdown.Required("id", "*str*")).Replace("# Cat", title, StringComparison.Ordinal);
        var pet = Markdown.Object("Pet", Markdown.Required("cat", "[models.Catt](catt.md)"));
        using var project = await OpenProject.Of(GeneratedProject.Of(pet).With(path, cat));
        Assert.DoesNotContain(await project.Titles("RCG0003"), fix => fix.StartsWith("Change", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<PropertyGroup><RouterCodegenSpeedOfLight>1</RouterCodegenSpeedOfLight></PropertyGroup>")]
    [InlineData("<PropertyGroup><RouterCodegenRoot>A</RouterCodegenRoot><RouterCodegenRoots>B</RouterCodegenRoots></PropertyGroup>")]
    [InlineData("<PropertyGroup><RouterCodegenRoot>A<!-- </RouterCodegenRoot> --></RouterCodegenRoot></PropertyGroup>")]
    [InlineData("<ItemGroup><RouterSchema Include='docs/**/*.md' Namespce='A' Namespace='B' /></ItemGroup>")]
    [InlineData("<ItemGroup><RouterSchema Include='docs/**/*.md' Namespce='A'><Namespace>B</Namespace></RouterSchema></ItemGroup>")]
    [InlineData("<ItemGroup><RouterSchemas Include='docs/**/*.md' /><None Include='@(RouterSchemas)' /></ItemGroup>")]
    public async Task An_ambiguous_setting_is_not_renamed(string content)
    {
        var pet = Markdown.Object("Pet", Markdown.Required("id", "*str*"));
        using var project = await OpenProject.Of(GeneratedProject.Of(pet).With("Acme.csproj", $"<Project>{content}</Project>"));
        Assert.Empty(await project.Titles("RCG0023"));
    }

    [Fact]
    public async Task Without_a_file_of_corrections_no_correction_is_offered()
    {
        using var project = await OpenProject.Of(GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("id", "List[*strng*]"))));
        Assert.Equal(["Change 'strng' to 'str'"], await project.Titles("RCG0002"));
    }

    [Theory]
    [InlineData("# Pet\n")]
    [InlineData("# Pet\n\nA text that is longer than before.\n")]
    public void A_file_changed_after_the_report_is_not_edited(string text)
    {
        var data = FixData.Replace(20, "yes", ":heavy_check_mark:");
        var problem = new ReportedProblem(
            "RCG0001",
            "/acme/docs/pet.md",
            new TextSpan(20, 3),
            data.ToImmutableDictionary(property => property.Name, property => (string?)property.Value));
        Assert.DoesNotContain(PageFixes.For(new FixContext(problem, SourceText.From(text), [], [])), fix => fix.Kind == "Replace");
    }
}
