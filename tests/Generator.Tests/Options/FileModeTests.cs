using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tests.Diagnostics;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Options;

/// <summary>Models that are written to files before the compiler starts.</summary>
public sealed class FileModeTests
{
    private const string DiagnosticsFile = "RouterModels-Diagnostics.g.cs";

    private static readonly GeneratedProject Project = GeneratedProject.Of(
        Markdown.Object("Pet", Markdown.Required("role", Markdown.Link("Role"))),
        Markdown.Bullets("Role", "a", "b"),
        Markdown.Union("U", "models.Pet", "str"));

    public static TheoryData<string> Ids() => PageAnalyzerTests.Ids();

    [Fact]
    public void The_files_are_those_that_the_generator_emits()
    {
        var emitted = Project.Run().Files;
        Assert.NotEmpty(emitted);
        Assert.Equal(emitted, Project.InFileMode().WrittenFiles.Where(file => file.Key != DiagnosticsFile).ToDictionary());
    }

    [Fact]
    public void The_compiler_uses_the_files_and_the_generator_adds_none()
    {
        var sources = Project.InFileMode().Run();
        Assert.Empty(sources.Files);
        Assert.Equal(["Acme.Models.Pet", "Acme.Models.Role", "Acme.Models.U"], sources.Compile().Models);
    }

    [Fact]
    public void The_generator_reads_no_page()
    {
        var read = new List<string>();
        var project = Project.InFileMode().WithFiles([new ReadText("/acme/docs/dog.md", read), new ReadText("/acme/a.corrections", read)]);
        project.Run();
        Assert.Empty(read);
        project.WithProperty("RouterCodegenMode", "Generator").Run();
        Assert.NotEmpty(read);
    }

    [Fact]
    public async Task With_roots_the_analyzer_reads_no_page_either()
    {
        var read = new List<string>();
        var project = Project.WithProperty("RouterCodegenRootList", "Pet").InFileMode();

        await project.WithFiles([new ReadText("/acme/docs/dog.md", read)]).Analyze();

        Assert.Empty(read);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_problem_is_reported_once_and_the_same_as_without_file_mode(string id)
    {
        var project = DiagnosticCatalogTests.Occasions[id].WithCode("");
        var alone = project.RunOn(project.CreateDriver(tracksSteps: false)).GetRunResult().Diagnostics;

        var reported = await project.InFileMode().Analyze();

        Assert.Equal(Texts(alone), Texts(reported.All));
        Assert.Empty(reported.OfGenerator);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Without_analyzers_the_generator_reports_each_problem(string id)
    {
        var project = DiagnosticCatalogTests.Occasions[id].WithCode("");
        var alone = project.RunOn(project.CreateDriver(tracksSteps: false)).GetRunResult().Diagnostics;

        var files = project.InFileMode().WithProperty("RouterCodegenReporter", "Generator");

        Assert.Equal(Texts(alone), Texts(files.RunOn(files.CreateDriver(tracksSteps: false)).GetRunResult().Diagnostics));
    }

    [Fact]
    public async Task Problems_of_one_page_follow_its_edits()
    {
        var fine = Markdown.Object("Dog", Markdown.Required("id", "*str*"));
        var twice = Markdown.Object("Dog", Markdown.Required("id", "*str*"), Markdown.Required("id", "*int*"));

        Assert.Equal("RCG0004", Assert.Single((await Project.With(fine).InFileMode().With(twice).Analyze()).OfFiles).Id);
        Assert.DoesNotContain((await Project.With(twice).InFileMode().With(fine).Analyze()).All, diagnostic => diagnostic.Id == "RCG0004");
    }

    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan()} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
        .Order(StringComparer.Ordinal);

    /// <summary>A file that records that it is read.</summary>
    private sealed class ReadText(string path, List<string> read) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            lock (read)
                read.Add(path);
            return SourceText.From("# Dog\n");
        }
    }
}
