using Router.Codegen.Binding.Declarations;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Baselines;

/// <summary>Reports what differs from the baselines at its place: a field, a value, a member, a title, or the line of a baseline.</summary>
internal static class BaselineReports
{
    public static EquatableArray<DiagnosticInfo> Of(BaselineComparison comparison, ImmutableArray<TypedPage> pages)
    {
        if (comparison.Differences.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var byPath = new Dictionary<string, TypedPage>(pages.Length, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            byPath[PagePath.Normalize(page.Page.Path)] = page;
        }

        return FileReports.LimitDistinct(comparison.Differences.Select(difference => Report(difference, byPath)));
    }

    private static DiagnosticInfo Report(BaselineDifference difference, Dictionary<string, TypedPage> pages)
    {
        var (path, range) = difference.Line is { } line
            ? (line.Path, line.Range)
            : pages[difference.Page!] is var page ? (page.Page.Path, RangeOf(page, difference.Member)) : default;
        return new DiagnosticInfo(DiagnosticCatalog.OtherThanBaseline, path, range, difference.Name, difference.Text);
    }

    private static SourceRange RangeOf(TypedPage page, MemberPlace? place) => place is null
        ? page.Page.TitleRange
        : page.Page.Body switch
        {
            FieldsBody when place.Index < page.Fields.Count => page.Fields[place.Index].Row.NameRange,
            FieldsBody => page.Additional!.Row.NameRange,
            ValuesBody { Values: var values } => values.GroupBy(static value => value.Text).ElementAt(place.Index).First().Range,
            _ => RangeOfCase(page, place),
        };

    /// <summary>The heading of a union's member. The page has fewer or more headings than members if some have the same type.</summary>
    private static SourceRange RangeOfCase(TypedPage page, MemberPlace place) =>
        page.Members.Count == place.Count && page.Members[place.Index].Cell is { CorrectedIn: null, Range: var range }
            ? range
            : page.Page.TitleRange;
}
