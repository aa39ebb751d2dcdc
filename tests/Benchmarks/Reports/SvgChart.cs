using System.Globalization;
using System.Text;
using Benchmarks.Candidates;
using Benchmarks.Gates;
using Benchmarks.Measuring;

namespace Benchmarks.Reports;

/// <summary>The README's picture: a bar for each candidate over each payload, as long as its time against the serializer's source generator.</summary>
internal static class SvgChart
{
    private const int Width = 860;
    private const int Label = 220;
    private const int Bar = 9;
    private const int Gap = 14;
    private const int Legend = 44;
    private const double LongestRatio = 3.0;
    private const double PerRatio = (Width - Label - 60) / LongestRatio;

    public static string Create(JsonFigures figures)
    {
        var body = new StringBuilder();
        var y = AppendLegend(body);
        y = AppendGroup(body, y, "Reading", figures.Subjects.Select(s => (s.Payload.Name, s.Reads)));
        y = AppendGroup(body, y, "Writing", figures.Subjects.Where(s => s.Writes.Count > 0).Select(s => (s.Payload.Name, s.Writes)));
        var note = $"Time relative to {CandidateNames.SourceGenerator} (1.00); shorter is better. {Machine.Describe()}.";
        body.Append(Text(10, y + 4, 10, note));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {y + 16}" font-family="sans-serif" role="img" aria-label="Time to read and write JSON">
            <rect width="100%" height="100%" fill="#ffffff"/>
            {body}</svg>

            """);
    }

    private static int AppendLegend(StringBuilder body)
    {
        for (var i = 0; i < ReportedCandidates.All.Count; i++)
        {
            var (name, colour) = ReportedCandidates.All[i];
            var (x, y) = (10 + i % 3 * 280, 12 + i / 3 * 16);
            body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y - 8}\" width=\"10\" height=\"10\" fill=\"{colour}\"/>\n");
            body.Append(Text(x + 15, y + 1, 11, name));
        }

        return Legend;
    }

    private static int AppendGroup(StringBuilder body, int y, string title, IEnumerable<(string Name, IReadOnlyList<Measured> Figures)> payloads)
    {
        body.Append(Text(10, y + 12, 14, title, "bold"));
        y += 24;
        foreach (var (name, figures) in payloads)
        {
            var basis = figures.First(f => f.Name == CandidateNames.SourceGenerator);
            var bars = ReportedCandidates.All.Where(c => figures.Any(f => f.Name == c.Name)).ToArray();
            body.Append(Text(10, y + bars.Length * Bar / 2 + 4, 11, name));
            foreach (var (candidate, colour) in bars)
            {
                AppendBar(body, y, figures.First(f => f.Name == candidate).RatioTo(basis), colour);
                y += Bar;
            }

            y += Gap;
        }

        return y;
    }

    /// <summary>What is longer than the picture ends at its edge; the number beside it tells.</summary>
    private static void AppendBar(StringBuilder body, int y, double ratio, string colour)
    {
        var length = Math.Min(ratio, LongestRatio) * PerRatio;
        body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Label}\" y=\"{y}\" width=\"{length:0.#}\" height=\"{Bar - 1}\" fill=\"{colour}\"/>\n");
        body.Append(Text(Label + length + 4, y + Bar - 1, 9, ratio.ToString("0.00", CultureInfo.InvariantCulture)));
    }

    private static string Text(double x, int y, int size, string text, string weight = "normal") => string.Create(
        CultureInfo.InvariantCulture,
        $"<text x=\"{x:0.#}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"#24292f\">{System.Security.SecurityElement.Escape(text)}</text>\n");
}
