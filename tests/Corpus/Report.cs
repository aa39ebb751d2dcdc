using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace Corpus;

/// <summary>Shows the results: a table, the findings below it, and the same as JSON.</summary>
internal static class Report
{
    private const int Listed = 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void Print(IReadOnlyList<SetResult> results)
    {
        Terminal().Write(MakeTable(results));
        foreach (var result in results)
        {
            PrintFindings(result);
        }
    }

    /// <summary>The console, with a width for tables if the output is redirected.</summary>
    public static IAnsiConsole Terminal()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
            console.Profile.Width = 220;
        return console;
    }

    public static void Save(IReadOnlyList<SetResult> results, FileInfo file)
    {
        using var stream = file.Create();
        JsonSerializer.Serialize(stream, results, Json);
    }

    private static Table MakeTable(IReadOnlyList<SetResult> results)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("set");
        foreach (var heading in new[]
                 {
                     "objects", "enums", "unions", "title only", "passed over", "diagnostics", "errors", "warnings", "models", "lines",
                     "KB", "generate s", "compile s", "peak MB",
                 })
        {
            table.AddColumn(new TableColumn(heading) { Alignment = Justify.Right, NoWrap = heading == "lines" });
        }

        foreach (var result in results)
        {
            table.AddRow(
                Markup.Escape((result.Passed ? "" : "✗ ") + result.Name),
                Show(result.Pages.Objects),
                Show(result.Pages.Enums),
                Show(result.Pages.Unions),
                Show(result.Pages.TitleOnly),
                Show(result.Pages.PassedOver.Count),
                string.Join('\n', result.Diagnostics.Select(d => $"{d.Id} {d.Count}")),
                Show(result.Errors.Sum(e => e.Count)),
                Show(result.Warnings.Sum(w => w.Count)),
                Show(result.Models),
                Show(result.Lines),
                Show(result.AssemblyBytes / 1024),
                Show(result.GenerateSeconds),
                Show(result.CompileSeconds),
                Show(result.PeakMemoryBytes >> 20));
        }

        return table;
    }

    private static void PrintFindings(SetResult result)
    {
        if (result.Exception is not null)
            Console.WriteLine($"{result.Name}: {result.Exception}");
        foreach (var page in result.Pages.PassedOver.Take(Listed))
        {
            Console.WriteLine($"{result.Name}: passed over {page}");
        }

        foreach (var finding in (IEnumerable<Finding>)[.. result.Diagnostics, .. result.Errors, .. result.Warnings])
        {
            Console.WriteLine($"{result.Name}: {finding.Id} x {finding.Count}, first at {finding.Where} {finding.Page}: {finding.First}");
        }

        if (result.Payloads is { } payloads)
        {
            var merged = payloads.Changed is { } changed ? $", {payloads.Shown - changed.Count} the same as before merging" : "";
            Console.WriteLine(
                $"{result.Name}: {payloads.Shown} payloads, {payloads.Read} read, {payloads.Equal} equal, "
                + $"{payloads.WithMisfits} with misfits{merged}");
            if (payloads.Accepted is { } accepted)
                Console.WriteLine($"    schemas: {accepted} accepted, {payloads.FaultsRefused} faults refused");
            foreach (var what in payloads.Disagreements.Take(Listed))
                Console.WriteLine($"    {what}");
            foreach (var (what, count) in payloads.Misfits.Take(Listed))
            {
                Console.WriteLine($"{result.Name}: misfit x {count}: {what}");
            }

            foreach (var change in (payloads.Changed ?? []).Take(Listed))
            {
                Console.WriteLine($"{result.Name}: {change}");
            }

            foreach (var failure in payloads.Failures.OrderByDescending(failure => failure.IsFault).Take(Listed))
            {
                Console.WriteLine($"{result.Name}: {failure.Page}: {failure.Type}: {failure.Failure}");
            }
        }
    }

    private static string Show(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Show(double seconds) => seconds.ToString("F2", CultureInfo.InvariantCulture);
}
