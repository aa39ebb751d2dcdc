using Router.Codegen.Collections;

namespace Router.Codegen.Diagnostics;

/// <summary>Limits the diagnostics of one file. The first dozens of a kind are enough to act on.</summary>
internal static class FileReports
{
    /// <summary>The maximum number of diagnostics with the same id that are reported one by one in a file.</summary>
    public const int MostOfId = 24;

    /// <summary>
    /// The diagnostics in their order. Those of one file and id beyond the limit become one diagnostic, in place of the first of them.
    /// Diagnostics of the build are not limited.
    /// </summary>
    public static EquatableArray<DiagnosticInfo> Limit(IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        if (diagnostics.Count <= MostOfId)
        {
            return diagnostics.ToEquatableArray();
        }

        var counts = diagnostics.GroupBy(Kind).ToDictionary(kind => kind.Key, kind => kind.Count());
        var seen = new Dictionary<(string, string, bool), int>();
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

    /// <summary>
    /// The diagnostics of files that several pages report on, in the order of their places. Each is reported once, even if several pages
    /// have it.
    /// </summary>
    public static EquatableArray<DiagnosticInfo> LimitDistinct(IEnumerable<DiagnosticInfo> diagnostics) =>
        Limit([
            .. diagnostics.Distinct()
                .OrderBy(static diagnostic => diagnostic.Path, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Range.Start),
        ]);

    private static (string Path, string Id, bool IsOfPage) Kind(DiagnosticInfo diagnostic) =>
        (diagnostic.Path, diagnostic.Id, diagnostic.IsOfPage);
}
