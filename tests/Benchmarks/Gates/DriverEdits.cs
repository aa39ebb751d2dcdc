using System.Diagnostics;
using Benchmarks.Measuring;
using Corpus;
using Microsoft.CodeAnalysis;

namespace Benchmarks.Gates;

/// <summary>The generator's work after edits of an open project.</summary>
internal static class DriverEdits
{
    public const string Description = "description";
    public const string Field = "field";
    public const string Page = "page";
    public const string CSharp = "csharp";
    public const string Nothing = "nothing";

    /// <summary>All edits, in the order of the report.</summary>
    public static readonly string[] All = [Description, Field, Page, CSharp, Nothing];

    private const int Rounds = 15;

    // A project is open for hours, so only fully optimised code counts. A precompiled method, like those of the compiler, is optimised
    // after 30 calls and another 30 instrumented ones, 100 ms after the last first compilation of a method.
    private const int WarmUps = 75;
    private const int PauseEvery = 15;
    private static readonly TimeSpan CompilerPause = TimeSpan.FromMilliseconds(150);

    private static readonly (string Name, string[] Steps)[] Work =
    [
        ("parsed", ["Pages"]),
        ("bound", ["Shapes", "UnionShapes"]),
        ("emitted", ["Sources"]),
    ];

    public static void Run(IReadOnlyList<PageText> pages, string merge)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var driver = DriverRun.CreateEditorDriver(pages, merge).RunGenerators(DriverRun.CreateProject());
        FreshProcess.Print("retained", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0);

        var edits = PageEdits.Pick(pages);
        foreach (var edit in All)
            WarmUp(driver, edits, edit);
        var times = All.ToDictionary(edit => edit, _ => new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var edit in All)
                times[edit][round] = Time(driver, edits, edit, WarmUps + round);
        }

        foreach (var edit in All)
            FreshProcess.Print($"{edit}.ms", Statistics.Median(times[edit]));

        var analyzer = new AnalyzerRun(driver, pages, merge);
        for (var i = 0; i < WarmUps; i++)
            analyzer.Run(DriverRun.CreateProject(i));
        var analyses = Enumerable.Range(0, Rounds).Select(round => analyzer.Run(DriverRun.CreateProject(WarmUps + round))).ToArray();
        FreshProcess.Print("analysis.ms", Statistics.Median([.. analyses.Select(analysis => analysis.Milliseconds)]));
        FreshProcess.Print("analysis.reports", analyses[^1].Reports);

        // Listening takes time, so it is off until times are measured.
        using var counts = new StepCounts();
        foreach (var edit in All)
            Count(driver, edits, edit, counts);
    }

    private static void WarmUp(GeneratorDriver driver, PageEdits edits, string edit)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            if (i % PauseEvery == 0)
                Thread.Sleep(CompilerPause);
            Time(driver, edits, edit, i);
        }
    }

    /// <summary>Elapsed milliseconds, for which an editor waits: pages are read on another thread than the caller's.</summary>
    /// <param name="number">Different in each call, so that the edit gives a new result.</param>
    private static double Time(GeneratorDriver driver, PageEdits edits, string edit, int number)
    {
        var (edited, project) = Apply(driver, edits, edit, number + 10);
        var clock = Stopwatch.StartNew();
        edited.RunGenerators(project);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static void Count(GeneratorDriver driver, PageEdits edits, string edit, StepCounts counts)
    {
        var (edited, project) = Apply(driver, edits, edit, 1);
        counts.Reset();
        edited.RunGenerators(project);
        foreach (var (name, steps) in Work)
            FreshProcess.Print($"{edit}.{name}", counts.Of(steps));
    }

    private static (GeneratorDriver Driver, Compilation Project) Apply(GeneratorDriver driver, PageEdits edits, string edit, int number)
    {
        var project = DriverRun.CreateProject(edit == CSharp ? number : 0);
        return edit switch
        {
            Description => (driver.ReplaceAdditionalText(edits.Page, edits.WithDescription(number)), project),
            Field => (driver.ReplaceAdditionalText(edits.Page, edits.WithField(number)), project),
            Page => (driver.AddAdditionalTexts([edits.AsPage(number)]), project),
            _ => (driver, project),
        };
    }
}
