using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Router.Codegen.Diagnostics;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Diagnostics;

public sealed partial class DiagnosticCatalogTests
{
    private static readonly string Pet = Markdown.Object("Pet", Markdown.Required("id", "*str*"));

    /// <summary>The sections of a help page, in their order.</summary>
    private static readonly string[] Sections =
        ["## What it means", "## Why it matters", "## Example", "## How to fix it", "## How to silence it"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_diagnostic_has_a_help_page_with_its_title(string id)
    {
        var page = File.ReadAllLines(Repository.File("docs", "diagnostics", id + ".md"));
        Assert.Equal($"# {id}: {DiagnosticCatalog.Get(id).Title.ToString(CultureInfo.InvariantCulture)}", page[0]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_help_page_has_the_severity_and_all_sections(string id)
    {
        var page = File.ReadAllLines(Repository.File("docs", "diagnostics", id + ".md"));
        var stated = Assert.Single(page, line => line.StartsWith("Severity: ", StringComparison.Ordinal));
        Assert.StartsWith("Severity: " + DiagnosticTableTests.Severity(DiagnosticCatalog.Get(id)), stated, StringComparison.Ordinal);
        Assert.Equal(Sections, page.Where(Sections.Contains));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_diagnostic_links_to_its_help_page(string id) =>
        Assert.EndsWith($"/docs/diagnostics/{id}.md", DiagnosticCatalog.Get(id).HelpLinkUri, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_diagnostic_is_in_the_release_notes(string id)
    {
        var descriptor = DiagnosticCatalog.Get(id);
        var severity = descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled";
        var notes = File.ReadAllLines(Repository.File("generator", "AnalyzerReleases.Unshipped.md"))
            .Concat(File.ReadAllLines(Repository.File("generator", "AnalyzerReleases.Shipped.md")));
        Assert.Single(notes, line => line.StartsWith($"{id} | {descriptor.Category} | {severity} | ", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_help_page_is_of_an_existing_diagnostic() => Assert.Equal(
        DiagnosticCatalog.All.Select(descriptor => descriptor.Id).Order(),
        Directory.GetFiles(Repository.File("docs", "diagnostics"), "RCG*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_diagnostic_is_reported_for_some_project(string id) =>
        Assert.DoesNotMatch(Placeholder(), Met(id).First().GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("RCG0001", "| Field | Type |")]
    [InlineData("RCG0002", "*Foo[[*")]
    [InlineData("RCG0003", "[models.Gone](gone.md)")]
    [InlineData("RCG0004", "id")]
    [InlineData("RCG0005", "pet")]
    [InlineData("RCG0006", "Pet")]
    [InlineData("RCG0007", "Pet")]
    [InlineData("RCG0008", "nonsense")]
    [InlineData("RCG0016", "# Dog")]
    [InlineData("RCG0017", "## Fields")]
    [InlineData("RCG0018", "## Feilds")]
    [InlineData("RCG0019", "[models.Person](pet.md)")]
    [InlineData("RCG0020", "<<<<<<< HEAD")]
    [InlineData("RCG0030", "<!-- router-codegen: ignore RCG0003 -->")]
    [InlineData("RCG0031", "id")]
    [InlineData("RCG0023", "RouterCodegenNamspace")]
    [InlineData("RCG0024", "dcos/**/*.md")]
    public void A_diagnostic_about_a_page_has_its_position(string id, string text)
    {
        var diagnostic = Occasions[id].Run().Single(id);
        var file = Occasions[id].TextOf(diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(text, Place.Of(diagnostic, file));
    }

    [Theory]
    [InlineData("RCG0009")]
    [InlineData("RCG0010")]
    [InlineData("RCG0011")]
    [InlineData("RCG0012")]
    [InlineData("RCG0013")]
    [InlineData("RCG0014")]
    [InlineData("RCG0015")]
    [InlineData("RCG0025")]
    [InlineData("RCG0026")]
    [InlineData("RCG0027")]
    [InlineData("RCG0028")]
    public void A_diagnostic_that_is_not_about_a_page_has_no_position(string id) =>
        Assert.Equal(Location.None, Assert.Single(Met(id)).Location);

    /// <summary>A diagnostic in none of the two lists above would have any place.</summary>
    [Fact]
    public void Each_is_listed_with_its_place_or_as_one_without() => Assert.Equal(
        DiagnosticCatalog.All.Select(descriptor => descriptor.Id).Order(),
        InlineRows.Of(typeof(DiagnosticCatalogTests), nameof(A_diagnostic_about_a_page_has_its_position))
            .Concat(InlineRows.Of(typeof(DiagnosticCatalogTests), nameof(A_diagnostic_that_is_not_about_a_page_has_no_position))).Order());

    public static TheoryData<string> Ids() => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Id)];

    internal static readonly Dictionary<string, GeneratedProject> Occasions = new()
    {
        ["RCG0001"] = GeneratedProject.Of("# Pet\n\n## Fields\n\n| Field | Type |\n| - | - |\n"),
        ["RCG0002"] = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("id", "*Foo[[*"))),
        ["RCG0003"] = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("id", "[models.Gone](gone.md)"))),
        ["RCG0004"] = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("id", "*str*"), Markdown.Required("id", "*int*"))),
        ["RCG0005"] = new GeneratedProject().With("docs/a.md", Pet).With("docs/b.md", Markdown.Object("pet")),
        ["RCG0006"] = GeneratedProject.Of("# Pet\n").WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Java"),
        ["RCG0007"] = GeneratedProject.Of("# Pet\n\n" + string.Concat(Enumerable.Repeat("> ", 1_000)) + "a\n\n## Values\n\n- `\"a\"`\n"),
        ["RCG0008"] = GeneratedProject.Of(Pet).With("a.corrections", "*.id = Id\n nonsense\n"),
        ["RCG0009"] = GeneratedProject.Of(Pet).WithProperty("RouterCodegenStrict", "what"),
        ["RCG0010"] = GeneratedProject.Of(Pet).WithProperty("RouterCodegenRootList", "Dog"),
        ["RCG0011"] = GeneratedProject.Of(Pet),
        ["RCG0012"] = GeneratedProject.Of(Pet, Pet.Replace("# Pet", "# Dog", StringComparison.Ordinal))
            .WithProperty("RouterCodegenMerge", "Identical")
            .WithSeverity("RCG0012", ReportDiagnostic.Warn),
        ["RCG0013"] = GeneratedProject.Of(Pet).WithReferences([]),
        ["RCG0015"] = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("max_age", "*int*"))),
        ["RCG0016"] = GeneratedProject.Of(Pet + "\n" + Pet.Replace("# Pet", "# Dog", StringComparison.Ordinal)),
        ["RCG0017"] = GeneratedProject.Of(Pet)
            .With("docs/dog.md", Pet.Replace("# Pet", "Dogs.", StringComparison.Ordinal)),
        ["RCG0018"] = GeneratedProject.Of(Pet.Replace("## Fields", "## Feilds", StringComparison.Ordinal)),
        ["RCG0019"] = GeneratedProject.Of(Pet, Markdown.Object("Owner", Markdown.Required("pet", "[models.Person](pet.md)"))),
        ["RCG0020"] = GeneratedProject.Of(Pet + "<<<<<<< HEAD\n=======\n>>>>>>> other\n"),
        ["RCG0030"] = GeneratedProject.Of("# Pet\n\n<!-- router-codegen: ignore RCG0003 -->\n" + Pet["# Pet".Length..]),
        ["RCG0031"] = GeneratedProject.Of(Pet)
            .With("models.baseline", "Acme.Models.Pet: object\nAcme.Models.Pet.Id: long, \"id\", required\n"),
        ["RCG0014"] = GeneratedProject.Of(Pet)
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Namespace=A||Folder=/acme/docs/|Namespace=B"),
        ["RCG0023"] = GeneratedProject.Of(Pet)
            .With("a.csproj", "<Project><PropertyGroup><RouterCodegenNamspace>N</RouterCodegenNamspace></PropertyGroup></Project>"),
        ["RCG0024"] = GeneratedProject.Of(Pet)
            .With("a.csproj", "<Project><ItemGroup><RouterSchema Include='dcos/**/*.md' /></ItemGroup></Project>"),
        ["RCG0025"] = new GeneratedProject().WithProperty("RouterCodegenIsReferenced", "true"),
        ["RCG0026"] = new GeneratedProject().With("docs/pet.md", "# Pet\n\n## Properties\n\nName | Type | Description | Notes\n"),
        ["RCG0027"] = Enumerable.Range(0, 2_001).Aggregate(
            new GeneratedProject(), (project, number) => project.With(Markdown.Object($"M{number}"))),
        ["RCG0028"] = GeneratedProject.Of(Pet)
            .WithProperty("RouterCodegenFolders", "Folder=/acme/docs/|Path=docs/||Folder=/acme/docs/|Path="),
    };

    /// <summary>The diagnostics of an id on its occasion.</summary>
    private static IEnumerable<Diagnostic> Met(string id) => Occasions[id].RunOn(Occasions[id].CreateDriver(tracksSteps: false))
        .GetRunResult().Diagnostics.Where(diagnostic => diagnostic.Id == id);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
