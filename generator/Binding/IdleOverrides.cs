using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding;

/// <summary>Reports the entries of *.wirenames files that name no field: of a typing error nothing else would tell.</summary>
internal static class IdleOverrides
{
    public static IEnumerable<DiagnosticInfo> In(ImmutableArray<WireNameFile> files, ImmutableArray<PageSummary> pages)
    {
        var count = files.Sum(file => file.Entries.Count);
        if (count == 0)
        {
            return [];
        }

        var named = new HashSet<int>(pages.SelectMany(page => page.Overrides));
        return files
            .SelectMany(file => file.Entries.Zip(file.Lines, (entry, line) => (file.Path, Entry: entry, Line: line)))
            .Where((_, index) => !named.Contains(index))
            .Select(idle => new DiagnosticInfo(
                DiagnosticCatalog.UnreadableOverride, idle.Path, idle.Line.Range, idle.Line.Text, Reason(idle.Entry, pages)));
    }

    private static string Reason(WireNameOverride entry, ImmutableArray<PageSummary> pages) =>
        pages.Any(page => page.Declaration is { } declaration && Wildcard.Matches(entry.Type, declaration.Title))
            ? $"no page of '{entry.Type}' has a field '{entry.Field}'"
            : $"no page is titled '{entry.Type}'";
}
