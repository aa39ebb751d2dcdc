using Router.Codegen.Binding.Corrections;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Declarations;

/// <summary>Reports the lines of *.corrections files that correct nothing. Otherwise a typo, or a vendor's corrected page, would go unnoticed.</summary>
internal static class UnusedCorrections
{
    public static EquatableArray<DiagnosticInfo> Find(ImmutableArray<CorrectionFile> files, ImmutableArray<TypedPage> pages)
    {
        var lines = files.SelectMany(static file => file.Lines.Select(line => (file.Path, Line: line))).ToList();
        if (lines.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var uses = pages.SelectMany(static page => page.Corrections.Select(use => (use.Index, use.Effect, page.Page.Title))).ToLookup(static use => use.Index);
        var unused = lines
            .Select((line, index) => (line.Path, line.Line, Reason: Reason(line.Line.Correction, [.. uses[index].Select(use => (use.Effect, use.Title))], pages)))
            .Where(static line => line.Reason is not null)
            .Select(static line => new DiagnosticInfo(DiagnosticCatalog.UnusedCorrection, line.Path, line.Line.Range, line.Line.Text, line.Reason!))
            .ToList();
        return FileReports.Limit(unused);
    }

    private static string? Reason(Correction correction, List<(CorrectionEffect Effect, string Title)> uses, ImmutableArray<TypedPage> pages) =>
        uses.Find(static use => use.Effect == CorrectionEffect.NameTaken) is { Title: { } taken } ? $"another field on the page of '{taken}' has that name"
        : uses.Exists(static use => use.Effect == CorrectionEffect.Applied) ? null
        : uses.Find(static use => use.Effect == CorrectionEffect.Redundant) is { Title: { } title } ? $"the page of '{title}' says so already"
        : uses.Count > 0 ? $"the page of '{uses[0].Title}' is no {(correction.Kind == CorrectionKind.Value ? "enum" : "union")}"
        : Unmatched(correction, pages);

    private static string Unmatched(Correction correction, ImmutableArray<TypedPage> pages)
    {
        var titled = pages.Where(page => Wildcard.Matches(correction.Title, page.Page.Title)).ToList();
        return titled.Count == 0
            ? $"no page is titled '{correction.Title}'" + Nearest.DidYouMean(correction.Title, pages.Select(static page => page.Page.Title))
            : $"no page of '{correction.Title}' has a field '{correction.Field}'"
                + Nearest.DidYouMean(correction.Field ?? "", titled.SelectMany(static page => page.Fields).Select(static field => field.Row.Name));
    }
}
