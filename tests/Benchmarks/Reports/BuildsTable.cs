using System.Globalization;
using Benchmarks.Gates;
using Spectre.Console;

namespace Benchmarks.Reports;

/// <summary>The table of whole builds on the console.</summary>
internal static class BuildsTable
{
    public static void Print(string title, IEnumerable<(BuildProject Project, BuildFigures Figures)> builds)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(title));
        table.AddColumn("whole build, fresh processes");
        foreach (var heading in (string[])["wall s", "CPU s", "compiler s", "peak MB", "assembly MB"])
            table.AddColumn(new TableColumn(heading).RightAligned());
        foreach (var (project, figures) in builds)
        {
            table.AddRow(
                Markup.Escape(project.What),
                Text(figures.Wall),
                Text(figures.Cpu),
                Text(figures.Compiler),
                Text(figures.Peak, "#,0"),
                Text(figures.Assembly, "0.00"));
        }

        AnsiConsole.Write(table);
    }

    private static string Text(double value, string format = "0.0") => value.ToString(format, CultureInfo.InvariantCulture);
}
