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

    /// <summary>
    /// Analyzes the project once by the analyzer, and once by one that registers the same and does nothing: the difference is the
    /// analyzer's own work. It is counted on processors, because the compiler analyzes files on several threads.
    /// </summary>
    public AnalyzerFigures Run(Compilation project)
    {
        var (idle, _, _) = Run(project, new IdleAnalyzer());
        var (busy, wall, reports) = Run(project, new PageAnalyzer());
        return new AnalyzerFigures((busy - idle).TotalMilliseconds, wall.TotalMilliseconds, reports);
    }

    private (TimeSpan Cpu, TimeSpan Wall, int Reports) Run(Compilation project, DiagnosticAnalyzer analyzer)
    {
        var analysis = new CompilationWithAnalyzers(
            project.AddSyntaxTrees(_report),
            [analyzer],
            new CompilationWithAnalyzersOptions(
                _options,
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false,
                analyzerExceptionFilter: static _ => false));
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var result = analysis.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (Environment.CpuUsage.TotalTime - cpu, clock.Elapsed, result.GetAllDiagnostics().Length);
    }
}

/// <summary>The cost of an analysis in milliseconds, and the number of its reports.</summary>
/// <param name="Own">The analyzer's own work.</param>
/// <param name="Wall">All of it on the wall, most of which is the compiler's.</param>
internal sealed record AnalyzerFigures(double Own, double Wall, int Reports);
