using Benchmarks.Candidates;

namespace Benchmarks.Reports;

/// <summary>The candidates that docs/speed.md compares.</summary>
internal static class ReportedCandidates
{
    /// <summary>The columns of the table.</summary>
    public static IReadOnlyList<string> InTable { get; } =
    [
        CandidateNames.Attribute,
        CandidateNames.Resolver,
        CandidateNames.Direct,
        CandidateNames.SourceGenerator,
        CandidateNames.ExtensionData,
        CandidateNames.Reflection,
        CandidateNames.Newtonsoft,
    ];

    /// <summary>The bars of the picture and their colours.</summary>
    public static IReadOnlyList<(string Name, string Colour)> InPicture { get; } =
    [
        (CandidateNames.Attribute, "#1f6f5c"),
        (CandidateNames.SourceGenerator, "#6b7280"),
        (CandidateNames.ExtensionData, "#8f7fb0"),
        (CandidateNames.Reflection, "#b4b9c1"),
        (CandidateNames.Newtonsoft, "#c98b5e"),
    ];
}
