using System.Globalization;
using Benchmarks.Measuring;

namespace Benchmarks.Gates;

/// <summary>The goals for builds and for editing.</summary>
internal static class BuildGate
{
    private const int ColdProcesses = 3;
    private const int SmallSet = 1_000;
    private const double MegabytesOfRetained = 250;
    private const double ColdBase = 0.30;
    private const double ColdPerThousand = 0.1;

    private const double SharePercent = 5;
    private const double AnalyzedRatio = 1.10;
    private const int AnalyzedRounds = 3;
    private const double MillionLines = 0.50;
    private const double MegabytesOfAll = 18;
    private const double MegabytesOfMerged = 2.7;

    private const double EditMilliseconds = 45;
    private const double CSharpMilliseconds = 15;
    private const double CancellationMilliseconds = 50;

    private static readonly (string What, string Edit)[] Edits =
    [
        ("one description edited", DriverEdits.Description), ("one field added", DriverEdits.Field), ("one page added", DriverEdits.Page),
        ("one C# edit", DriverEdits.CSharp),
    ];

    private const int All = int.MaxValue;

    public static IReadOnlyList<GateRow> Run(BuildPages pages, Action<string> tell)
    {
        var file = Path.GetTempFileName();
        try
        {
            pages.Save(file);
            return
            [
                .. ColdRows(pages, file, tell),
                .. EditRows(file, tell),
                .. MergedEditRows(file, tell),
                .. CancellationRows(file, tell),
                .. SizeRows(pages, file, tell),
                .. AnalyzedRows(pages, tell),
            ];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<GateRow> ColdRows(BuildPages pages, string file, Action<string> tell)
    {
        foreach (var count in (int[])[Math.Min(SmallSet, pages.Pages.Count), pages.Pages.Count])
        {
            tell($"cold, {count:N0} pages");
            var cold = ColdFigures.Measure(file, count);
            var what = string.Create(CultureInfo.InvariantCulture, $"cold run, {count:#,0} pages in {cold.Files:0} files");
            yield return GateRow.AtMost(what, ColdBase + ColdPerThousand * count / 1000, cold.Seconds, " s", cold.Note);
        }
    }

    private static IEnumerable<GateRow> EditRows(string file, Action<string> tell)
    {
        tell("edits");
        var figures = Fresh(DriverRun.Edits, file, All);
        yield return Time("one description edited", DriverEdits.Description, EditMilliseconds);
        yield return GateRow.Exactly("one description edited: pages", Work(1, 1, 1), WorkOf(DriverEdits.Description));
        yield return Time("one field added", DriverEdits.Field, EditMilliseconds);
        yield return GateRow.Exactly("one field added: pages", Work(1, 1, 1), WorkOf(DriverEdits.Field));
        yield return GateRow.Told("one page added", figures[DriverEdits.Page + ".ms"], " ms");
        yield return GateRow.Exactly("one page added: pages", Work(1, 1, 1), WorkOf(DriverEdits.Page));
        yield return Time("one C# edit", DriverEdits.CSharp, CSharpMilliseconds);
        yield return GateRow.Exactly("one C# edit: pages", Work(0, 0, 0), WorkOf(DriverEdits.CSharp));
        yield return GateRow.AtMost(
            "one C# edit: generator and analyzer",
            CSharpMilliseconds,
            figures[DriverEdits.CSharp + ".ms"] + figures["analysis.ms"],
            " ms",
            string.Create(
                CultureInfo.InvariantCulture,
                $" ({figures["analysis.ms"]:0.0} ms of it to analyze; {figures["analysis.reports"]:#,0} diagnostics)"));
        yield return GateRow.Told("nothing changed", figures[DriverEdits.Nothing + ".ms"], " ms", ", " + WorkOf(DriverEdits.Nothing));
        yield return GateRow.AtMost("retained by the driver", MegabytesOfRetained, figures["retained"], " MB");

        GateRow Time(string what, string edit, double goal) => GateRow.AtMost(what, goal, figures[edit + ".ms"], " ms");

        string WorkOf(string edit) => WorkIn(figures, edit);
    }

    /// <summary>
    /// A changed shape may join or leave a class of equal models, so all classes are determined again. The time of that is reported and has
    /// no goal.
    /// </summary>
    private static IEnumerable<GateRow> MergedEditRows(string file, Action<string> tell)
    {
        if (!MergeProbe.IsSupported())
            yield break;

        tell("edits, merged");
        var figures = Fresh(DriverRun.Edits, file, All, "Identical");
        foreach (var (what, edit) in Edits)
            yield return GateRow.Told(what + ", merged", figures[edit + ".ms"], " ms", ", " + WorkIn(figures, edit));
        yield return GateRow.Told("retained by the driver, merged", figures["retained"], " MB");
    }

    private static IEnumerable<GateRow> CancellationRows(string file, Action<string> tell)
    {
        tell("cancelled runs");
        var figures = Fresh(DriverRun.Cancelled, file, All);
        yield return GateRow.AtMost(
            "cancelled at any moment: goes on for",
            CancellationMilliseconds,
            figures["median"],
            " ms",
            string.Create(
                CultureInfo.InvariantCulture,
                $" (the longest of {figures["runs"]:0} {figures["longest"]:0} ms, collections of garbage included)"));
    }

    private static string WorkIn(IReadOnlyDictionary<string, double> figures, string edit) =>
        Work(figures[edit + ".parsed"], figures[edit + ".bound"], figures[edit + ".emitted"]);

    private static string Work(double parsed, double bound, double emitted) => $"{parsed} parsed, {bound} bound, {emitted} emitted";

    private static IEnumerable<GateRow> SizeRows(BuildPages pages, string file, Action<string> tell)
    {
        tell("compile all");
        var plain = FreshCompiler(DriverRun.Compile, file, All);
        yield return GateRow.AtMost(
            "generator's share of generating and compiling",
            SharePercent,
            100 * plain["generator"] / plain["all"],
            " %",
            string.Create(CultureInfo.InvariantCulture, $" ({plain["generator"]:0.0} of {plain["all"]:0.0} s)"));
        yield return GateRow.Exactly("errors in emitted code", "0", plain["errors"].ToString(CultureInfo.InvariantCulture));
        yield return Size("emitted lines", MillionLines, plain["lines"] / 1e6, " M");
        yield return Size("assembly", MegabytesOfAll, plain["bytes"] / 1e6, " MB");

        if (!MergeProbe.IsSupported())
        {
            yield return GateRow.NotAvailable("assembly, merged", MegabytesOfMerged, " MB");
            yield break;
        }

        tell("compile merged");
        var merged = FreshCompiler(DriverRun.Compile, file, All, "Identical");
        yield return GateRow.Told("emitted lines, merged", merged["lines"] / 1e6, " M");
        yield return Size("assembly, merged", MegabytesOfMerged, merged["bytes"] / 1e6, " MB");

        // The goals are for the reference set. The sizes of another set are only reported.
        GateRow Size(string what, double goal, double figure, string unit) =>
            pages.IsReference ? GateRow.AtMost(what, goal, figure, unit) : GateRow.Told(what, figure, unit);
    }

    /// <summary>Whole builds are measured, as the compiler runs analyzers while it compiles.</summary>
    private static IEnumerable<GateRow> AnalyzedRows(BuildPages pages, Action<string> tell)
    {
        const string What = "a build with the analyzer / without: the compiler's time";
        if (!OperatingSystem.IsLinux())
        {
            yield return GateRow.NotAvailable(What, AnalyzedRatio, "");
            yield break;
        }

        var analyzed = new BuildProject("Analyzed", "all models, analyzed") { HasPages = true, HasAnalyzer = true };
        var plain = new BuildProject("Plain", "all models") { HasPages = true, HasAnalyzer = false };
        using var workspace = new BuildWorkspace(pages, [analyzed, plain]);
        var (with, without) = (new List<BuildFigures>(), new List<BuildFigures>());
        for (var round = 1; round <= AnalyzedRounds; round++)
        {
            tell(string.Create(CultureInfo.InvariantCulture, $"builds with and without the analyzer, round {round} of {AnalyzedRounds}"));
            without.Add(workspace.Measure(plain));
            with.Add(workspace.Measure(analyzed));
        }

        var (most, least) = (BuildFigures.Median(with).Compiler, BuildFigures.Median(without).Compiler);
        yield return GateRow.AtMost(
            What,
            AnalyzedRatio,
            most / least,
            note: string.Create(CultureInfo.InvariantCulture, $" ({most:0.0} of {least:0.0} s)"));
    }

    private static IReadOnlyDictionary<string, double> Fresh(string what, string file, int count, string merge = "None") =>
        FreshProcess.Run(Arguments(what, file, count, merge));

    private static IReadOnlyDictionary<string, double> FreshCompiler(string what, string file, int count, string merge = "None") =>
        FreshProcess.RunLikeCompiler(Arguments(what, file, count, merge));

    private static string[] Arguments(string what, string file, int count, string merge) =>
        [DriverRun.Command, what, file, count.ToString(CultureInfo.InvariantCulture), merge];

    /// <summary>The medians over several processes.</summary>
    private sealed record ColdFigures(double Files, double Seconds, double Cpu, double AllCpu)
    {
        public string Note => string.Create(CultureInfo.InvariantCulture, $" ({Cpu:0.00} s of CPU on its thread, {AllCpu:0.00} on all)");

        public static ColdFigures Measure(string file, int count)
        {
            var runs = Enumerable.Range(0, ColdProcesses).Select(_ => FreshCompiler(DriverRun.Cold, file, count)).ToArray();
            return new ColdFigures(Median("files"), Median("seconds"), Median("cpu"), Median("allCpu"));

            double Median(string figure) => Statistics.Median([.. runs.Select(run => run[figure])]);
        }
    }
}
