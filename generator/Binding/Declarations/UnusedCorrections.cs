using Router.Codegen.Binding.Corrections;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Declarations;

/// <summary>
/// Reports the lines of *.corrections files that have no effect. Otherwise typos would go unnoticed, and corrections that the vendor's
/// pages have meanwhile made unnecessary.
/// </summary>
internal static class UnusedCorrections
{
    public static EquatableArray<DiagnosticInfo> Find(ImmutableArray<CorrectionFile> files, ImmutableArray<PageSummary> summaries)
    {
        var corrections = files.SelectMany(static file => file.Corrections).ToList();
        if (corrections.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var pages = summaries.Select(static summary => summary.Target).ToList();
        var uses = pages
            .SelectMany(static page => page.Uses, static (page, use) => (use.Index, use.Effect, page.Title))
            .ToLookup(static use => use.Index, static use => (use.Effect, use.Title));
        var unused = corrections
            .Select((correction, index) => (Correction: correction, Reason: Reason(correction, [.. uses[index]], pages)))
            .GroupBy(static part => part.Correction.Part.Line)
            .SelectMany(static line => Reports([.. line]))
            .ToList();
        return FileReports.Limit(unused);
    }

    /// <summary>
    /// The reports of a line: one report if all parts have no effect for the same reason, otherwise one for each part without effect.
    /// </summary>
    private static IEnumerable<DiagnosticInfo> Reports(List<(Correction Correction, UnusedReason? Reason)> parts)
    {
        var line = parts[0].Correction.Part.Line;
        return parts.TrueForAll(part => part.Reason == parts[0].Reason)
            ? parts.Take(1).Where(static part => part.Reason is not null)
                .Select(part => Report(line.Whole, line.Text, part.Reason!, FixData.Line))
            : parts.Where(static part => part.Reason is not null)
                .Select(static part => Report(part.Correction.Part, part.Correction.Statement, part.Reason!, FixData.Part));
    }

    private static DiagnosticInfo Report(LinePart part, string statement, UnusedReason reason, string superfluous) =>
        new(DiagnosticCatalog.UnusedCorrection, part.Line.Path, part.Range, statement, CorrectionOutcome.NoEffect(reason.Text))
        {
            Properties = FixData.Of((FixData.Superfluous, superfluous)).Concat(reason.Fix).ToEquatableArray(),
        };

    private static UnusedReason? Reason(
        Correction correction, List<(CorrectionEffect Effect, string Title)> uses, List<CorrectionTarget> pages)
    {
        if (uses.Count == 0)
        {
            return Unmatched(correction, pages);
        }

        var taken = uses.FindIndex(static use => use.Effect == CorrectionEffect.NameTaken);
        if (taken < 0 && uses.Exists(static use => use.Effect == CorrectionEffect.Applied))
        {
            return null;
        }

        var same = uses.FindIndex(static use => use.Effect != CorrectionEffect.OtherKind);
        var (effect, title) = uses[Math.Max(taken < 0 ? same : taken, 0)];
        return new(effect switch
        {
            CorrectionEffect.NameTaken => $"another field on the page of '{title}' has that name",
            CorrectionEffect.AnyJson => $"the field on the page of '{title}' is any JSON, which includes null",
            CorrectionEffect.Deprecated => $"the field on the page of '{title}' is deprecated, and such fields are never required",
            CorrectionEffect.SameName => $"the field on the page of '{title}' has that name without it",
            CorrectionEffect.OtherKind => $"the page of '{title}' is no {(correction.Kind == CorrectionKind.Value ? "enum" : "union")}",
            _ => $"the page of '{title}' says so already",
        });
    }

    private static UnusedReason Unmatched(Correction correction, List<CorrectionTarget> pages)
    {
        var line = correction.Part.Line;
        var titled = pages.Where(page => Wildcard.Matches(correction.Title, page.Title)).ToList();
        if (titled.Count == 0)
        {
            var titles = pages.Select(static page => page.Title);
            return UnusedReason.Of(
                $"no page is titled '{correction.Title}'", correction.Title, Nearest.To(correction.Title, titles), line, 0);
        }

        var fields = titled.SelectMany(static page => page.Fields);
        var field = correction.Field ?? "";
        return UnusedReason.Of(
            $"no page of '{correction.Title}' has a field '{field}'",
            field,
            Nearest.To(field, fields),
            line,
            line.Text.IndexOf(field, line.Text.IndexOf('.') + 1, StringComparison.Ordinal));
    }

    /// <summary>The reason why a correction has no effect.</summary>
    /// <param name="Fix">The data that code fixes need, besides the fact that the correction has no effect.</param>
    private sealed record UnusedReason(string Text, EquatableArray<DiagnosticProperty> Fix = default)
    {
        /// <summary>The reason for a name that does not exist, with the name that is probably meant.</summary>
        /// <param name="start">The start of the name in the line.</param>
        public static UnusedReason Of(string text, string name, string? nearest, CorrectionLine line, int start) => nearest is null
            ? new(text)
            : new(text + Nearest.DidYouMean(nearest), FixData.Replace(line.Range.Start + start, name, nearest));
    }
}
