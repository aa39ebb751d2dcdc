using System.Globalization;
using System.Text;
using Benchmarks.Candidates;
using Benchmarks.Gates;
using Benchmarks.Measuring;

namespace Benchmarks.Reports;

/// <summary>
/// The table of docs/speed.md: time and allocations of each candidate, relative to those of the serializer's source generator.
/// </summary>
internal static class MarkdownReport
{
    public static string Create(JsonFigures figures)
    {
        var text = new StringBuilder();
        text.Append("| | payload |");
        foreach (var name in ReportedCandidates.InTable)
            text.Append(CultureInfo.InvariantCulture, $" {name} |");
        text.Append("\n| --- | --- |").Insert(text.Length, " ---: |", ReportedCandidates.InTable.Count).Append('\n');
        foreach (var subject in figures.Subjects)
            AppendRow(text, "read", subject, subject.Reads);
        foreach (var subject in figures.Subjects.Where(s => s.Writes.Count > 0))
            AppendRow(text, "write", subject, subject.Writes);

        text.Append(CultureInfo.InvariantCulture, $"\nTime relative to {CandidateNames.SourceGenerator}, and bytes allocated.\n");
        text.Append("Unknown properties are kept by Router.Codegen and with JsonExtensionData, else lost.\n");
        text.Append("First read in a fresh process: ");
        text.Append(CultureInfo.InvariantCulture, $"{FirstRead(figures, ColdStart.Attribute):0.00} by attribute, ");
        text.Append(CultureInfo.InvariantCulture, $"{FirstRead(figures, ColdStart.Resolver):0.00} by resolver, ");
        text.Append(CultureInfo.InvariantCulture, $"{FirstRead(figures, ColdStart.Skipping):0.00} by a converter that only skips.  \n");
        text.Append(CultureInfo.InvariantCulture, $"{Machine.Describe()}; {Machine.Versions()}.  \n");
        text.Append("`dotnet run -c Release --project tests/Benchmarks -- gate json`\n");
        return text.ToString();
    }

    private static double FirstRead(JsonFigures figures, string way) => figures.Cold.Ratio(way, ColdStart.SourceGenerator);

    private static void AppendRow(StringBuilder text, string what, SubjectFigures subject, IReadOnlyList<Measured> figures)
    {
        var basis = figures.First(f => f.Name == CandidateNames.SourceGenerator);
        text.Append(CultureInfo.InvariantCulture, $"| {what} | {subject.Payload.Name}, {Bytes(subject.Payload.Json.Length)} |");
        foreach (var name in ReportedCandidates.InTable)
        {
            text.Append(figures.FirstOrDefault(f => f.Name == name) is { } figure
                ? string.Create(CultureInfo.InvariantCulture, $" {figure.RatioTo(basis):0.00}, {Bytes(figure.Allocated)} |")
                : " |");
        }

        text.Append('\n');
    }

    private static string Bytes(long bytes) => bytes < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} B")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} KB");
}
