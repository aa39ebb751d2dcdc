using Benchmarks.Candidates;

namespace Benchmarks.Reports;

/// <summary>The candidates that a reader of the README chooses between, and the colours of their bars.</summary>
internal static class ReportedCandidates
{
    public static IReadOnlyList<(string Name, string Colour)> All { get; } =
    [
        (CandidateNames.Attribute, "#1f6f5c"),
        (CandidateNames.Resolver, "#3f9f86"),
        (CandidateNames.Direct, "#8fcbb9"),
        (CandidateNames.SourceGenerator, "#8a8f98"),
        (CandidateNames.Reflection, "#b9bdc4"),
        (CandidateNames.Newtonsoft, "#c98b5e"),
    ];
}
