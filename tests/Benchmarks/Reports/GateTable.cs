using Benchmarks.Gates;
using Spectre.Console;

namespace Benchmarks.Reports;

/// <summary>The table of a gate on the console.</summary>
internal static class GateTable
{
    /// <returns>True if every goal is met.</returns>
    public static bool Judge(string title, IReadOnlyList<GateRow> rows)
    {
        Print(title, rows);
        var missed = rows.Count(r => r.IsMet == false);
        AnsiConsole.MarkupLine(missed == 0 ? "[green]Every goal is met.[/]" : $"[red]Goals that are not met: {missed}[/]");
        return missed == 0;
    }

    public static void Print(string title, IReadOnlyList<GateRow> rows)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(title));
        table.AddColumns("what", "goal", "figure", "");
        foreach (var row in rows)
            table.AddRow(Markup.Escape(row.What), Markup.Escape(row.Goal), Markup.Escape(row.Figure), Verdict(row));
        AnsiConsole.Write(table);
    }

    private static string Verdict(GateRow row) => row.IsMet switch
    {
        true => "[green]pass[/]",
        false => "[red]FAIL[/]",
        null => "",
    };
}
