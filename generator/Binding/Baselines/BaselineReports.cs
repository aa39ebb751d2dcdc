using Router.Codegen.Binding.Declarations;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Baselines;

/// <summary>Reports differences from the baselines at their places: fields, values, members, titles, and lines of baselines.</summary>
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

        return FileReports.LimitDistinct(comparison.Differences
            .GroupBy(static difference => difference.Page, StringComparer.Ordinal)
            .SelectMany(page => page.Key is null ? page.Select(OfBaseline) : OfPage(page, byPath[page.Key])));
    }

    private static DiagnosticInfo OfBaseline(BaselineDifference difference) =>
        Report(difference, difference.Line!.Path, difference.Line.Range);

    private static IEnumerable<DiagnosticInfo> OfPage(IEnumerable<BaselineDifference> differences, TypedPage page)
    {
        var values = page.Page.Body is ValuesBody { Values: var all }
            ? all.GroupBy(static value => value.Text).Select(static value => value.First().Range).ToList()
            : [];
        return differences.Select(difference => Report(difference, page.Page.Path, RangeOf(page, values, difference.Member)));
    }

    private static DiagnosticInfo Report(BaselineDifference difference, string path, SourceRange range) =>
        new(DiagnosticCatalog.OtherThanBaseline, path, range, difference.Name, difference.Text);

    /// <param name="values">The ranges of an enum's values.</param>
    private static SourceRange RangeOf(TypedPage page, List<SourceRange> values, MemberPlace? place) => place is null
        ? page.Page.TitleRange
        : page.Page.Body switch
        {
            FieldsBody when place.Index < page.Fields.Count => page.Fields[place.Index].Row.NameRange,
            FieldsBody => page.Additional!.Row.NameRange,
            ValuesBody => values[place.Index],
            _ => RangeOfCase(page, place),
        };

    /// <summary>
    /// The heading of a union's member, or the title if members and headings differ in number because of members with the same type.
    /// </summary>
    private static SourceRange RangeOfCase(TypedPage page, MemberPlace place) =>
        page.Members.Count == place.Count && page.Members[place.Index].Cell is { CorrectedIn: null, Range: var range }
            ? range
            : page.Page.TitleRange;
}
