extern alias generator;

using System.Diagnostics;
using Corpus;
using generator::Router.Codegen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.Gates;

/// <summary>
/// The analyzer on a project whose C# code is edited while its pages stay unchanged. The analyzer reads only one of the emitted files. The
/// others are left out, as the compiler would bind them first.
/// </summary>
internal sealed class AnalyzerRun
{
    private const string ReportFile = "RouterModels-Diagnostics.g.cs";

    private readonly AnalyzerOptions _options;
    private readonly SyntaxTree[] _report;

    /// <param name="driver">A driver after a run.</param>
    public AnalyzerRun(GeneratorDriver driver, IReadOnlyList<PageText> pages, string merge)
    {
        _options = new AnalyzerOptions([.. pages], DriverRun.EditorOptions(merge).ToProvider([.. pages.Select(page => page.Path)]));
        _report = [.. driver.GetRunResult().GeneratedTrees.Where(tree => tree.FilePath.EndsWith(ReportFile, StringComparison.Ordinal))];
    }

    /// <summary>Analyzes the project. The figures include the compiler's work for the analyzer.</summary>
    public AnalyzerFigures Run(Compilation project)
    {
        var analysis = new CompilationWithAnalyzers(
            project.AddSyntaxTrees(_report),
            [new PageAnalyzer()],
            new CompilationWithAnalyzersOptions(
                _options,
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false,
                analyzerExceptionFilter: static _ => false));
        var clock = Stopwatch.StartNew();
        var result = analysis.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return new AnalyzerFigures(clock.Elapsed.TotalMilliseconds, result.GetAllDiagnostics().Length);
    }
}

/// <summary>The cost of an analysis in milliseconds of elapsed time, and the number of its diagnostics.</summary>
internal sealed record AnalyzerFigures(double Milliseconds, int Reports);
