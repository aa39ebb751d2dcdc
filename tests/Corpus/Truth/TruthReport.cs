using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace Corpus.Truth;

/// <summary>
/// Shows the number of correct JSON names: a table with the most frequent errors and the missed goals, and the same as JSON.
/// </summary>
internal static class TruthReport
{
    private const int Listed = 10;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static void Print(IReadOnlyList<TruthResult> results)
    {
        Report.Terminal().Write(MakeTable(results));
        foreach (var miss in Worst(results))
        {
            Console.WriteLine($"{miss.Field} -> {miss.Got ?? "no field"}, wanted {miss.Wanted}, x {miss.Count}, first at {miss.FirstPage}");
        }

        foreach (var result in results)
        {
            foreach (var shortfall in result.Shortfalls)
            {
                Console.WriteLine($"{result.Name}: {shortfall}");
            }

            if (result.Nulls.Unmeasured is { } reason)
            {
                Console.WriteLine($"{result.Name}: {reason}");
            }

            foreach (var miss in result.ShownMisses.Take(Listed))
            {
                Console.WriteLine($"{result.Name}: examples show {miss.Got} for {miss.Field}, wanted {miss.Wanted}, x {miss.Count}");
            }
        }
    }

    public static void Save(IReadOnlyList<TruthResult> results, FileInfo file)
    {
        using var stream = file.Create();
        JsonSerializer.Serialize(stream, results, Json);
    }

    private static Table MakeTable(IReadOnlyList<TruthResult> results)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("set");
        foreach (var heading in new[] { "fields", "right", "right %", "best single %", "recorded %" })
        {
            table.AddColumn(new TableColumn(heading) { Alignment = Justify.Right });
        }

        table.AddColumn(new TableColumn("decided, snake : camel") { NoWrap = true });
        foreach (var heading in new[] { "warns", "shown right", "may be null: T?", "may not: T?", "by type", "null shown" })
        {
            table.AddColumn(new TableColumn(heading) { Alignment = Justify.Right });
        }

        foreach (var result in results)
        {
            table.AddRow(
                Markup.Escape((result.Shortfalls.Any() ? "✗ " : "") + result.Name),
                Show(result.Names.All),
                Show(result.Names.Right),
                result.Names.ToString(),
                $"{result.Best.Convention} {result.Best.Names}",
                result.Recorded?.ToString() ?? "",
                Markup.Escape(result.Decided),
                result.Warns ? "yes" : "",
                $"{Show(result.Shown.Right)} of {Show(result.Shown.All)}",
                $"{Show(result.Nulls.MayBeNull.Nullable)} of {Show(result.Nulls.MayBeNull.All)}",
                $"{Show(result.Nulls.MayNotBeNull.Nullable)} of {Show(result.Nulls.MayNotBeNull.All)}",
                Show(result.Nulls.MayNotBeNull.Said),
                Show(result.Nulls.Shown));
        }

        return table;
    }

    /// <summary>The errors that affect the most names of all sets.</summary>
    private static IEnumerable<Miss> Worst(IEnumerable<TruthResult> results) =>
        (from result in results
         from miss in result.Misses
         group miss with { FirstPage = $"{result.Name}/{miss.FirstPage}" } by (miss.Field, miss.Got, miss.Wanted) into same
         let count = same.Sum(miss => miss.Count)
         orderby count descending, same.Key.Field
         select same.First() with { Count = count }).Take(Listed);

    private static string Show(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
