using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Diagnostics;

/// <summary>The diagnostics of generator and analyzer if both run.</summary>
public sealed class PageAnalyzerTests
{
    /// <summary>Two problems: a field that is listed twice, which the page alone shows, and a type that no page describes.</summary>
    private static readonly string Pet = Markdown.Object(
        "Pet", Markdown.Required("id", "*str*"), Markdown.Required("id", "*int*"), Markdown.Required("toy", "[models.Gone](gone.md)"));

    public static TheoryData<string> Ids() => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_problem_is_reported_once_and_the_same_as_without_the_analyzer(string id)
    {
        var project = DiagnosticCatalogTests.Occasions[id];
        var alone = project.RunOn(project.CreateDriver(tracksSteps: false)).GetRunResult().Diagnostics;
        var together = await project.Analyze();
        Assert.Equal(Texts(alone), Texts(together.All));
        Assert.Contains(together.All, diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_analyzer_reports_problems_with_a_position_and_the_generator_the_others(string id)
    {
        var reported = await DiagnosticCatalogTests.Occasions[id].Analyze();
        Assert.All(reported.OfGenerator, diagnostic => Assert.Equal(Location.None, diagnostic.Location));
        Assert.All(reported.OfAnalyzer, diagnostic => Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind));
    }

    [Fact]
    public async Task Problems_of_one_page_are_reported_for_its_file_and_others_for_the_project()
    {
        var reported = await GeneratedProject.Of(Pet).Analyze();
        Assert.Equal("RCG0004", Assert.Single(reported.OfFiles).Id);
        Assert.Equal("RCG0003", Assert.Single(reported.OfProject).Id);
    }

    [Fact]
    public async Task Pages_that_no_root_refers_to_report_nothing()
    {
        var reported = await GeneratedProject.Of(Pet, Markdown.Object("Dog", Markdown.Required("id", "*str*")))
            .WithProperty("RouterCodegenRootList", "Dog").Analyze();
        Assert.Empty(reported.OfAnalyzer);
    }

    [Fact]
    public async Task Pages_that_a_root_refers_to_report_all_problems()
    {
        var reported = await GeneratedProject.Of(Pet).WithProperty("RouterCodegenRootList", "Pet").Analyze();
        Assert.Equal(["RCG0003", "RCG0004"], reported.OfAnalyzer.Select(diagnostic => diagnostic.Id).Order());
    }

    [Fact]
    public async Task A_file_that_is_not_a_page_reports_nothing() =>
        Assert.Empty((await new GeneratedProject().With("notes.txt", Pet).Analyze()).OfAnalyzer);

    [Fact]
    public async Task Text_of_pages_cannot_end_its_comment()
    {
        var names = new[] { "a\u2028int x;", "a\rint y;", "*/ int z; /*", "\\u000Aint w;", "a\tb\u0085c" };
        var project = GeneratedProject.Of(Markdown.Object("Pet", [.. names.Select(name => Markdown.Required("f", $"*Foo{name}[[*"))]));
        var alone = project.RunOn(project.CreateDriver(tracksSteps: false)).GetRunResult().Diagnostics;
        Assert.Equal(Texts(alone), Texts((await project.Analyze()).All));
        var file = project.WithProperty("RouterCodegenReporter", "Analyzer").Run().Files["RouterModels-Diagnostics.g.cs"];
        Assert.Empty(CSharpSyntaxTree.ParseText(file, cancellationToken: TestContext.Current.CancellationToken)
            .GetCompilationUnitRoot(TestContext.Current.CancellationToken).Members);
    }

    [Fact]
    public async Task Severities_of_the_project_apply()
    {
        var reported = await GeneratedProject.Of(Pet).WithSeverity("RCG0003", ReportDiagnostic.Suppress)
            .WithSeverity("RCG0004", ReportDiagnostic.Error).Analyze();
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(reported.OfAnalyzer).Severity);
    }

    [Fact]
    public async Task A_page_that_was_read_for_its_model_is_not_read_again()
    {
        var text = new CountingText(SourceText.From(Pet, Encoding.UTF8));
        await new GeneratedProject().WithFiles([new SameText(GeneratedProject.Directory + "docs/pet.md", text)]).Analyze();
        Assert.Equal(1, text.Readings);
    }

    [Fact]
    public async Task Changed_pages_are_analyzed_again()
    {
        var clean = Markdown.Object("Pet", Markdown.Required("id", "*str*"));
        var (first, second) = (Page("pet", clean), Page("dog", Pet));
        Assert.Equal(["dog"], await Reported(first, second));
        Assert.Equal(["dog"], await Reported(first, second));
        Assert.Equal(["pet"], await Reported(Page("pet", Pet), Page("dog", clean)));
        Assert.Empty(await Reported(first, Page("dog", clean)));
        Assert.Empty(await Reported(first, Page("dog", clean)));
        Assert.Equal(["dog", "new"], await Reported(first, Page("new", Pet), second));

        static SameText Page(string name, string text) =>
            new($"{GeneratedProject.Directory}docs/{name}.md", SourceText.From(text, Encoding.UTF8));

        async Task<IEnumerable<string>> Reported(params SameText[] pages) =>
            (await new GeneratedProject().WithFiles([.. pages]).Analyze()).OfFiles
                .Select(one => Path.GetFileNameWithoutExtension(one.Location.GetLineSpan().Path)).Order();
    }

    private static IEnumerable<string> Texts(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(diagnostic => $"{diagnostic} {DataOf(diagnostic)}").Order(StringComparer.Ordinal);

    /// <summary>The data of code fixes.</summary>
    private static string DataOf(Diagnostic diagnostic) => string.Join(
        ", ", diagnostic.Properties.OrderBy(property => property.Key).Select(property => $"{property.Key}={property.Value}"));

    /// <summary>A file that returns the same text object, as in a compilation.</summary>
    private sealed class SameText(string path, SourceText text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    /// <summary>A text that counts how often it is read completely.</summary>
    private sealed class CountingText(SourceText text) : SourceText
    {
        private int _readings;

        public int Readings => _readings;

        public override Encoding? Encoding => text.Encoding;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            Interlocked.Increment(ref _readings);
            return text.ToString(span);
        }
    }
}
