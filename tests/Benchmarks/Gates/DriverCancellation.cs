using System.Diagnostics;
using Benchmarks.Measuring;
using Corpus;

namespace Benchmarks.Gates;

/// <summary>The time that a run takes to end after it is cancelled.</summary>
internal static class DriverCancellation
{
    private const int Moments = 16;
    private const int WarmUps = 4;

    /// <summary>Cancels runs at times spread over the duration of a whole run.</summary>
    public static void Run(IReadOnlyList<PageText> pages)
    {
        var project = DriverRun.CreateProject();
        project.GetDiagnostics();

        // The last of several runs, for which the code is compiled. The cancelled runs take as long.
        var whole = TimeSpan.Zero;
        for (var i = 0; i < WarmUps; i++)
        {
            var clock = Stopwatch.StartNew();
            DriverRun.CreateDriver(pages, "None").RunGenerators(project);
            whole = clock.Elapsed;
        }

        var latencies = Enumerable.Range(0, Moments)
            .Select(moment => Latency(pages, project, whole * ((moment + 0.5) / Moments)))
            .OfType<double>()
            .ToArray();
        FreshProcess.Print("runs", latencies.Length);
        FreshProcess.Print("median", Statistics.Median(latencies));
        FreshProcess.Print("longest", latencies.Max());
    }

    /// <summary>The milliseconds from the cancellation to the end of the run; null if the run had already ended.</summary>
    private static double? Latency(IReadOnlyList<PageText> pages, Microsoft.CodeAnalysis.Compilation project, TimeSpan moment)
    {
        var driver = DriverRun.CreateDriver(pages, "None");
        using var source = new CancellationTokenSource();
        var cancelled = 0L;
        using var timer = new Timer(
            _ =>
            {
                cancelled = Stopwatch.GetTimestamp();
                source.Cancel();
            },
            null,
            moment,
            Timeout.InfiniteTimeSpan);
        try
        {
            driver.RunGenerators(project, source.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(cancelled).TotalMilliseconds;
        }
    }
}
