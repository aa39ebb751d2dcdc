using System.Globalization;
using System.Text;
using Benchmarks.Candidates;
using Benchmarks.Gates;
using Benchmarks.Measuring;

namespace Benchmarks.Reports;

/// <summary>
/// The chart of docs/speed.md: a bar for each candidate and payload, whose length is the time relative to the serializer's source
/// generator.
/// </summary>
internal static class SvgChart
{
    private const int Width = 900;
    private const int Labels = 190;
    private const int Column = (Width - Labels) / 2;
    private const int Bar = 9;
    private const int Gap = 12;
    private const int Top = 62;

    private const string Loss = "Unknown properties are kept by Router.Codegen and with JsonExtensionData, else lost.";
    private const string Label = "Time to read and write JSON";

    // Longer bars are cut here; the number beside the bar gives the ratio.
    private const double LongestRatio = 2.5;
    private const double PerRatio = (Column - 50) / LongestRatio;

    public static string Create(JsonFigures figures)
    {
        var body = new StringBuilder();
        AppendLegend(body);
        body.Append(Text(Labels, Top - 12, 13, "Reading", "bold")).Append(Text(Labels + Column, Top - 12, 13, "Writing", "bold"));
        var y = Top;
        foreach (var subject in figures.Subjects)
        {
            var height = Bar * ReportedCandidates.InPicture.Count(c => subject.Reads.Any(f => f.Name == c.Name));
            body.Append(Text(10, y + height / 2 + 4, 11, subject.Payload.Name));
            AppendBars(body, Labels, y, subject.Reads);
            AppendBars(body, Labels + Column, y, subject.Writes);
            y += height + Gap;
        }

        body.Append(Text(10, y + 6, 10, $"Time relative to {CandidateNames.SourceGenerator} (1.00), shorter is better. {Loss}"));
        body.Append(Text(10, y + 19, 10, $"{Machine.Describe()}, {Machine.Versions()}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {y + 28}" font-family="sans-serif" role="img" aria-label="{Label}">
            <rect width="100%" height="100%" fill="#ffffff"/>
            {body}</svg>

            """);
    }

    private static void AppendLegend(StringBuilder body)
    {
        var x = 10;
        foreach (var (name, colour) in ReportedCandidates.InPicture)
        {
            body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"8\" width=\"10\" height=\"10\" fill=\"{colour}\"/>\n");
            body.Append(Text(x + 15, 17, 11, name));
            x += 32 + name.Length * 6;
        }
    }

    private static void AppendBars(StringBuilder body, int x, int y, IReadOnlyList<Measured> figures)
    {
        foreach (var (name, colour) in ReportedCandidates.InPicture)
        {
            if (figures.FirstOrDefault(f => f.Name == name) is { } figure)
            {
                var ratio = figure.RatioTo(figures.First(f => f.Name == CandidateNames.SourceGenerator));
                var length = Math.Min(ratio, LongestRatio) * PerRatio;
                body.Append(
                    CultureInfo.InvariantCulture,
                    $"<rect x=\"{x}\" y=\"{y}\" width=\"{length:0.#}\" height=\"{Bar - 1}\" fill=\"{colour}\"/>\n");
                body.Append(Text(x + length + 4, y + Bar - 1, 9, ratio.ToString("0.00", CultureInfo.InvariantCulture)));
                y += Bar;
            }
        }
    }

    private static string Text(double x, int y, int size, string text, string weight = "normal") => string.Create(
        CultureInfo.InvariantCulture,
        $"<text x=\"{x:0.#}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"#24292f\">"
        + $"{System.Security.SecurityElement.Escape(text)}</text>\n");
}
