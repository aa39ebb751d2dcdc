using Router.Codegen.Binding.WireNames;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Declarations;

/// <summary>Reports the entries of *.wirenames files that have no effect: of a typing error nothing else would tell.</summary>
internal static class UnusedOverrides
{
    public static EquatableArray<DiagnosticInfo> In(ImmutableArray<WireNameFile> files, ImmutableArray<PageSummary> pages)
    {
        var entries = files.SelectMany(file => file.Entries.Zip(file.Lines, (entry, line) => (file.Path, Entry: entry, Line: line))).ToList();
        if (entries.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var named = new HashSet<int>(pages.SelectMany(page => page.Stated.Entries));
        var contested = new Dictionary<int, string>();
        foreach (var page in pages)
        {
            foreach (var index in page.Stated.Contested)
            {
                if (!contested.ContainsKey(index))
                {
                    contested.Add(index, page.Declaration?.Title ?? "");
                }
            }
        }

        var idle = entries
            .Select((entry, index) => (entry.Path, entry.Line, Reason: !named.Contains(index) ? Reason(entry.Entry, pages)
                : contested.TryGetValue(index, out var title) ? $"another field on the page of '{title}' has that name" : null))
            .Where(idle => idle.Reason is not null)
            .Select(idle => new DiagnosticInfo(DiagnosticCatalog.UnreadableOverride, idle.Path, idle.Line.Range, idle.Line.Text, idle.Reason!))
            .ToList();
        return FileReports.Limit(idle);
    }

    private static string Reason(WireNameOverride entry, ImmutableArray<PageSummary> pages) =>
        pages.Any(page => page.Declaration is { } declaration && Wildcard.Matches(entry.Type, declaration.Title))
            ? $"no page of '{entry.Type}' has a field '{entry.Field}'"
            : $"no page is titled '{entry.Type}'";
}
