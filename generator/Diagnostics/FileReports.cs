using Router.Codegen.Collections;

namespace Router.Codegen.Diagnostics;

/// <summary>Limits the diagnostics of one file: the thousandth of a kind tells nobody more than the first dozens.</summary>
internal static class FileReports
{
    /// <summary>The most diagnostics of one id that a file reports one by one.</summary>
    public const int MostOfId = 24;

    /// <summary>The diagnostics in their order; of those of one file and id beyond the limit the first stands for all. Those of no file are all there.</summary>
    public static EquatableArray<DiagnosticInfo> Limit(IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        if (diagnostics.Count <= MostOfId)
        {
            return diagnostics.ToEquatableArray();
        }

        var counts = diagnostics.GroupBy(Kind).ToDictionary(kind => kind.Key, kind => kind.Count());
        var seen = new Dictionary<(string, string), int>();
        var limited = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        foreach (var diagnostic in diagnostics)
        {
            var kind = Kind(diagnostic);
            seen.TryGetValue(kind, out var before);
            seen[kind] = before + 1;
            if (before < MostOfId || diagnostic.Path.Length == 0)
            {
                limited.Add(diagnostic);
            }
            else if (before == MostOfId)
            {
                limited.Add(diagnostic with { Further = counts[kind] - MostOfId });
            }
        }

        return limited.ToImmutable();
    }

    private static (string Path, string Id) Kind(DiagnosticInfo diagnostic) => (diagnostic.Path, diagnostic.Id);
}
