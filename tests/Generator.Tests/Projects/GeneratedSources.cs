using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Router.Codegen.Tests.Projects;

/// <summary>The generator's output for a project.</summary>
internal sealed class GeneratedSources(GeneratorDriverRunResult run, CSharpCompilation compilation)
{
    private const string Summary = "RCG0011";
    private const string Assumption = "RCG0015";

    /// <summary>The emitted files by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } =
        run.Results[0].GeneratedSources.IsDefault
            ? new Dictionary<string, string>()
            : run.Results[0].GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    /// <summary>The reported diagnostics without assumptions: test pages rarely show how JSON names are spelled.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } =
        [.. run.Diagnostics.Where(diagnostic => diagnostic.Id is not (Summary or Assumption))];

    /// <summary>The warnings that JSON names are assumed: one or none.</summary>
    public IReadOnlyList<Diagnostic> Assumptions { get; } = [.. run.Diagnostics.Where(diagnostic => diagnostic.Id == Assumption)];

    /// <summary>The assumptions about each set.</summary>
    public IReadOnlyList<string> Summaries { get; } = [.. run.Diagnostics.Where(diagnostic => diagnostic.Id == Summary).Select(Message)];

    /// <summary>The exception of the generator.</summary>
    public Exception? Exception { get; } = run.Results[0].Exception;

    /// <summary>The only diagnostic with this id.</summary>
    public Diagnostic Single(string id) => Assert.Single(Diagnostics, diagnostic => diagnostic.Id == id);

    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    public GeneratedSources AssertNoDiagnostics()
    {
        Assert.Null(Exception);
        Assert.Equal("", string.Join('\n', Diagnostics));
        return this;
    }

    /// <summary>The compiler's diagnostics for a strict consumer.</summary>
    public IReadOnlyList<string> CompilerComplaints => ComplaintsOf(compilation.GetDiagnostics(TestContext.Current.CancellationToken));

    /// <summary>Compiles the sources like a strict consumer, and loads the models. Any diagnostic is a failure.</summary>
    public GeneratedModels Compile() => new(compilation, Assembly.Load(CompileImage()));

    /// <summary>Compiles the sources like a strict consumer. Any diagnostic is a failure.</summary>
    /// <returns>The bytes of the assembly.</returns>
    public byte[] CompileImage()
    {
        Assert.Null(Exception);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.Equal("", string.Join('\n', ComplaintsOf(emitted.Diagnostics)));
        return image.ToArray();
    }

    /// <summary>The diagnostics of the compiler and of an analyzer, including suppressed ones.</summary>
    public Task<ImmutableArray<Diagnostic>> Analyze(DiagnosticAnalyzer analyzer) => compilation
        .WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true))
        .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

    private static List<string> ComplaintsOf(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => d is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false }).Select(Show)];

    private static string Show(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
        return $"{diagnostic}: {line?.Trim()}";
    }
}
