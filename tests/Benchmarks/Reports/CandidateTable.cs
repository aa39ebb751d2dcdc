using System.Globalization;
using Benchmarks.Candidates;
using Benchmarks.Gates;
using Benchmarks.Measuring;
using Spectre.Console;

namespace Benchmarks.Reports;

/// <summary>All candidates for each payload, for work on the speed of one of them.</summary>
internal static class CandidateTable
{
    public static void Print(SubjectFigures subject)
    {
        Print($"read {subject.Payload.Name}, {subject.Payload.Json.Length:N0} bytes", subject.Reads);
        if (subject.Writes.Count > 0)
            Print($"write {subject.Payload.Name}", subject.Writes);
    }

    private static void Print(string title, IReadOnlyList<Measured> figures)
    {
        var generated = figures.First(f => f.Name == CandidateNames.SourceGenerator);
        var reader = figures.FirstOrDefault(f => f.Name == CandidateNames.Reader);
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(title));
        table.AddColumn("candidate");
        foreach (var column in (string[])["ns", "/ source generator", "/ reader", "bytes"])
            table.AddColumn(new TableColumn(column).RightAligned());
        foreach (var figure in figures)
        {
            table.AddRow(
                Markup.Escape(figure.Name),
                Number(figure.Nanoseconds, "#,0"),
                Number(figure.RatioTo(generated), "0.00"),
                reader is null ? "" : Number(figure.RatioTo(reader), "0.00"),
                Number(figure.Allocated, "#,0"));
        }

        AnsiConsole.Write(table);
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
