extern alias generator;

using System.Diagnostics;
using Corpus;
using generator::Router.Codegen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.Gates;

/// <summary>
/// The analyzer over a project that is edited in C#, while its pages stay. Of what the generator emitted it reads one file, so that the
/// others are left out: the compiler would bind them first.
/// </summary>
internal sealed class AnalyzerRun
{
    private const string ReportFile = "RouterModels-Diagnostics.g.cs";

    private readonly AnalyzerOptions _options;
    private readonly SyntaxTree[] _report;

    /// <param name="driver">A driver that has run.</param>
    public AnalyzerRun(GeneratorDriver driver, IReadOnlyList<PageText> pages, string merge)
    {
        _options = new AnalyzerOptions([.. pages], DriverRun.EditorOptions(merge).ToProvider([.. pages.Select(page => page.Path)]));
        _report = [.. driver.GetRunResult().GeneratedTrees.Where(tree => tree.FilePath.EndsWith(ReportFile, StringComparison.Ordinal))];
    }

    /// <summary>Analyzes the project: the analyzer's own work, and what the compiler does for it.</summary>
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

/// <summary>The cost of an analysis in milliseconds on the wall, and the number of its reports.</summary>
internal sealed record AnalyzerFigures(double Milliseconds, int Reports);
