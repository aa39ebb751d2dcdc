using Router.Codegen.Binding.Corrections;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Declarations;

/// <summary>
/// Reports the lines of *.corrections files that have no effect. Otherwise typos would go unnoticed, and corrections that the vendor has
/// made since.
/// </summary>
internal static class UnusedCorrections
{
    public static EquatableArray<DiagnosticInfo> Find(ImmutableArray<CorrectionFile> files, ImmutableArray<TypedPage> pages)
    {
        var lines = files.SelectMany(static file => file.Lines.Select(line => (file.Path, Line: line))).ToList();
        if (lines.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var uses = pages
            .SelectMany(static page => page.Corrections, static (page, use) => (use.Index, use.Effect, page.Page.Title))
            .ToLookup(static use => use.Index, static use => (use.Effect, use.Title));
        var unused = lines
            .Select((line, index) => (line.Path, line.Line, Reason: Reason(line.Line.Correction, [.. uses[index]], pages)))
            .Where(static line => line.Reason is not null)
            .Select(static line => new DiagnosticInfo(
                DiagnosticCatalog.UnusedCorrection, line.Path, line.Line.Range, line.Line.Text, line.Reason!))
            .ToList();
        return FileReports.Limit(unused);
    }

    private static string? Reason(
        Correction correction, List<(CorrectionEffect Effect, string Title)> uses, ImmutableArray<TypedPage> pages) =>
        uses.Find(static use => use.Effect == CorrectionEffect.NameTaken) is { Title: { } taken }
            ? $"another field on the page of '{taken}' has that name"
        : uses.Exists(static use => use.Effect == CorrectionEffect.Applied) ? null
        : uses.Find(static use => use.Effect == CorrectionEffect.Redundant) is { Title: { } title }
            ? $"the page of '{title}' says so already"
        : uses.Count > 0 ? $"the page of '{uses[0].Title}' is no {(correction.Kind == CorrectionKind.Value ? "enum" : "union")}"
        : Unmatched(correction, pages);

    private static string Unmatched(Correction correction, ImmutableArray<TypedPage> pages)
    {
        var titled = pages.Where(page => Wildcard.Matches(correction.Title, page.Page.Title)).ToList();
        if (titled.Count == 0)
        {
            var titles = pages.Select(static page => page.Page.Title);
            return $"no page is titled '{correction.Title}'" + Nearest.DidYouMean(correction.Title, titles);
        }

        var fields = titled.SelectMany(static page => page.Fields).Select(static field => field.Row.Name);
        return $"no page of '{correction.Title}' has a field '{correction.Field}'"
            + Nearest.DidYouMean(correction.Field ?? "", fields);
    }
}
