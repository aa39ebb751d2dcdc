using System.Diagnostics;
using Benchmarks.Measuring;
using Corpus;
using Microsoft.CodeAnalysis;

namespace Benchmarks.Gates;

/// <summary>The work of the generator after edits of an open project.</summary>
internal static class DriverEdits
{
    public const string Description = "description";
    public const string Field = "field";
    public const string Page = "page";
    public const string CSharp = "csharp";
    public const string Nothing = "nothing";

    /// <summary>All edits, in the order that they are reported in.</summary>
    public static readonly string[] All = [Description, Field, Page, CSharp, Nothing];

    private const int Rounds = 15;

    // A project is open for hours: what counts is the code that the runtime ends up with. It makes that of a method that is compiled ahead,
    // as the compiler's are, after 30 calls and 30 more that it watches, 100 ms after the last method was compiled for the first time.
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

        // Listening takes time, so it begins when the times are taken.
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

    /// <summary>
    /// In milliseconds on the wall, which is what an editor waits: a page is read on another thread than the one that asks for it.
    /// </summary>
    /// <param name="number">Different each time, so that what comes of the edit is new.</param>
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
