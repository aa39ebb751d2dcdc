using System.Collections.Immutable;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen.Tests.Projects;

/// <summary>
/// A project with schema pages in memory. Its root namespace is Acme, its folder is /acme/, and its pages are in Python's notation by
/// default.
/// </summary>
internal sealed record GeneratedProject
{
    public const string Directory = "/acme/";

    private const string Folders = "RouterCodegenFolders";

    private static readonly CSharpCompilation Framework = CSharpCompilation.Create(
        "Acme.Models",
        references: [.. Net100.References.All, MetadataReference.CreateFromFile(Assembly.Load("Router.Codegen.Runtime").Location)],
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            deterministic: true,
            warningLevel: int.MaxValue,
            nullableContextOptions: NullableContextOptions.Enable));

    private ImmutableArray<AdditionalText> Files { get; init; } = [];

    private ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Acme").Add("ProjectDir", Directory);

    /// <summary>The beginning of each page's pattern; null for the first folder of the page.</summary>
    private string? PatternStart { get; init; }

    /// <summary>The properties, including the folders of pages as listed by the package's targets.</summary>
    private ImmutableDictionary<string, string> BuildOptions =>
        Properties.ContainsKey(Folders) ? Properties : Properties.Add(Folders, string.Join("||", Files.Select(FolderOf).Distinct()));

    private ImmutableArray<MetadataReference> References { get; init; } = [.. Framework.References];

    private string Code { get; init; } = "";

    /// <summary>The model files that were written before the compiler started.</summary>
    private ImmutableArray<(string Path, string Text)> ModelFiles { get; init; } = [];

    private LanguageVersion Language { get; init; } = LanguageVersion.CSharp14;

    private CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    private ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public CSharpCompilation Compilation => Framework
        .WithOptions(Framework.Options.WithSpecificDiagnosticOptions(Severities))
        .WithReferences(References)
        .AddSyntaxTrees(ModelFiles.Append(("User.cs", Code)).Select(file => CSharpSyntaxTree.ParseText(
            file.Item2, ParseOptions, file.Item1, cancellationToken: TestContext.Current.CancellationToken)));

    /// <summary>Creates a project whose pages are in one folder, in files named after their titles.</summary>
    public static GeneratedProject Of(params string[] pages) =>
        pages.Aggregate(new GeneratedProject(), (project, page) => project.With(page));

    /// <summary>Adds a page in a file named after its title.</summary>
    public GeneratedProject With(string page)
    {
        var title = page.Split('\n')[0].Trim('#', ' ', '~');
        return With($"docs/{title.ToLowerInvariant()}.md", page);
    }

    /// <summary>Adds a file, or replaces the file with the same path.</summary>
    /// <param name="path">The path relative to the project's folder.</param>
    /// <param name="text">The text.</param>
    public GeneratedProject With(string path, string text)
    {
        var file = new InMemoryText(Directory + path, text);
        var index = Files.Select(f => f.Path).ToList().IndexOf(file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    /// <summary>Removes a file.</summary>
    public GeneratedProject Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == Directory + path) };

    /// <summary>Adds a file even if there is one with the same path.</summary>
    public GeneratedProject WithAnother(string path, string text) => WithFile(new InMemoryText(Directory + path, text));

    public GeneratedProject WithFile(AdditionalText file) => this with { Files = Files.Add(file) };

    /// <summary>Replaces all files.</summary>
    public GeneratedProject WithFiles(IEnumerable<AdditionalText> files) => this with { Files = [.. files] };

    /// <summary>Changes the order of the files.</summary>
    public GeneratedProject Reordered(Func<IEnumerable<AdditionalText>, IEnumerable<AdditionalText>> order) =>
        this with { Files = [.. order(Files)] };

    /// <summary>Sets a property of the project file.</summary>
    public GeneratedProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>Includes the pages by a pattern that begins with <paramref name="start"/>: <c>docs/</c> for <c>docs/**/*.md</c>.</summary>
    public GeneratedProject WithPattern(string start) => this with { PatternStart = start };

    /// <summary>Includes each page by name.</summary>
    public GeneratedProject WithoutPattern() => WithProperty(Folders, "");

    /// <summary>Sets the code of the user's C# file.</summary>
    public GeneratedProject WithCode(string code) => this with { Code = code };

    /// <summary>Writes the models to files, and compiles those. The writer does not have the user's code.</summary>
    public GeneratedProject InFileMode()
    {
        var project = WithProperty("RouterCodegenMode", "Files");
        var written = project.WithProperty(OptionsReader.FileWriter, "true").WithCode("").Run();
        return project with
        {
            ModelFiles = [.. written.Files.Select(file => ($"/acme/obj/{typeof(RouterGenerator).FullName}/{file.Key}", file.Value))],
        };
    }

    /// <summary>The texts of the model files by name.</summary>
    public IReadOnlyDictionary<string, string> WrittenFiles =>
        ModelFiles.ToDictionary(file => Path.GetFileName(file.Path), file => file.Text);

    public GeneratedProject WithLanguage(LanguageVersion language) => this with { Language = language };

    public GeneratedProject WithReferences(IEnumerable<MetadataReference> references) => this with { References = [.. references] };

    /// <summary>Adds a reference to a library with this code.</summary>
    public GeneratedProject WithLibrary(string name, string code) => this with
    {
        References = References.Add(Framework.WithAssemblyName(name)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, ParseOptions))
            .ToMetadataReference()),
    };

    /// <summary>Sets the severity of diagnostics.</summary>
    public GeneratedProject WithSeverity(string id, ReportDiagnostic severity) =>
        this with { Severities = Severities.SetItem(id, severity) };

    /// <summary>The files with their texts.</summary>
    public IEnumerable<(string Path, string Text)> Texts => Files.Select(file => (file.Path, file.GetText()!.ToString()));

    /// <summary>The text of a file.</summary>
    public string TextOf(string path) => Files.Single(file => file.Path == path).GetText()!.ToString();

    /// <summary>Runs the generator.</summary>
    public GeneratedSources Run() => RunUntil(TestContext.Current.CancellationToken);

    /// <summary>The diagnostics of generator and analyzer, as in a build or editor that runs analyzers.</summary>
    public async Task<ReportedProblems> Analyze()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = WithProperty("RouterCodegenReporter", "Analyzer");
        var driver = project.CreateDriver(tracksSteps: false)
            .RunGeneratorsAndUpdateCompilation(project.Compilation, out var compilation, out _, cancellation);
        var options = new AnalyzerOptions(project.Files, new BuildProperties(project.Properties));
        var analysis = new CompilationWithAnalyzers(
            compilation,
            [new PageAnalyzer()],
            new CompilationWithAnalyzersOptions(
                options,
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false,
                analyzerExceptionFilter: static _ => false));
        var result = await analysis.GetAnalysisResultAsync(cancellation);
        return new ReportedProblems(
            driver.GetRunResult().Diagnostics,
            result.CompilationDiagnostics.Values.SelectMany(static all => all).ToImmutableArray(),
            result.AdditionalFileDiagnostics.Values.SelectMany(static all => all.Values).SelectMany(static all => all).ToImmutableArray());
    }

    /// <summary>Runs the generator until it is cancelled.</summary>
    public GeneratedSources RunUntil(CancellationToken cancellation)
    {
        var driver = CreateDriver(tracksSteps: false)
            .RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out _, cancellation);
        return new GeneratedSources(driver.GetRunResult(), (CSharpCompilation)compilation);
    }

    /// <summary>Runs the generator, compiles the emitted code, and loads it. Any diagnostic is a failure.</summary>
    public GeneratedModels Build() => Run().AssertNoDiagnostics().Compile();

    /// <summary>Creates a driver for this project that keeps the results of steps between runs.</summary>
    public GeneratorDriver CreateDriver(bool tracksSteps) => CreateDriver(new RouterGenerator().AsSourceGenerator(), tracksSteps);

    /// <summary>Creates a driver with a generator that other drivers may also have.</summary>
    public GeneratorDriver CreateDriver(ISourceGenerator generator, bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [generator],
        Files,
        ParseOptions,
        new BuildProperties(BuildOptions),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    private string FolderOf(AdditionalText page)
    {
        var file = page.Path.Replace('\\', '/');
        var folder = file[..(file.LastIndexOf('/') + 1)];
        var start = Directory + (PatternStart ?? file[Directory.Length..].Split('/')[0] + "/");
        var path = folder.StartsWith(start, StringComparison.Ordinal) ? folder[start.Length..] : "";
        return $"Folder={folder}|Path={path}|Extension={Path.GetExtension(file)}";
    }

    /// <summary>Runs a driver of an earlier state of this project.</summary>
    public GeneratorDriver RunOn(GeneratorDriver driver) => driver
        .ReplaceAdditionalTexts(Files)
        .WithUpdatedAnalyzerConfigOptions(new BuildProperties(BuildOptions))
        .RunGenerators(Compilation);
}
