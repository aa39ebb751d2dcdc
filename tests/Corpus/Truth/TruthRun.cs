using Router.Codegen.Binding;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;
using Router.Codegen.Types.Dialects;

namespace Corpus.Truth;

/// <summary>Compares the JSON names and nulls of a set with the table of those that are right.</summary>
internal static class TruthRun
{
    public static TruthResult Run(PageSet set, SetOptions options, TruthTable truth)
    {
        var read = ReadSet.Of(set);
        var parsed = read.With(options);
        var names = Names(parsed, truth);
        var shown = names.Where(name => parsed.Sets.NamesOf(name.True.Page).Find(name.True.Field) is not null).ToList();
        var nulls = TypedNulls(parsed, truth).ToLookup(typed => typed.CanBeNull, typed => typed.Nulls);
        var decisions = parsed.Sets.Decisions.Where(decision => parsed.Typed.Any(page => page.Set.Equals(decision.Set))).ToList();
        return new TruthResult(
            set.Name,
            Share(names),
            [.. Enum.GetValues<WireNameConvention>().Select(Stated)],
            Share(Names(read.WithHabit(options), truth)),
            RecordedShares.Of(set.Name),
            string.Join(", ", decisions.Select(decision => Describe(decision.WireNames))),
            decisions.TrueForAll(decision => decision.WireNames is { Basis: not ConventionBasis.Habit } or { IsSupported: true }),
            SetSummary.Report(parsed.Sets, parsed.Names).Any(report => report.Id == DiagnosticCatalog.UnshownWireNames.Id),
            Share(shown),
            Count(nulls[true]),
            Count(nulls[false]),
            Misses(names),
            Misses(shown));

        StatedResult Stated(WireNameConvention convention) =>
            new(convention, Share(Names(read.With(options with { WireNames = convention.ToString() }), truth)));
    }

    private static List<NamedField> Names(ParsedSet parsed, TruthTable truth)
    {
        var found = parsed.Typed
            .SelectMany(page => page.Fields.Concat(page.Additional is { } additional ? [additional] : []).Select(field => (page, field)))
            .ToLookup(pair => (PagePath.Normalize(pair.page.Page.Path), pair.field.Row.Name), pair => pair.field.WireName);
        return [.. truth.Fields.Select(field => new NamedField(field, found[(field.Page, field.Field)].FirstOrDefault()))];
    }

    private static NameShare Share(IReadOnlyCollection<NamedField> names) => new(names.Count(name => name.IsRight), names.Count);

    /// <summary>How the fields are typed of which the table tells whether they may be null.</summary>
    private static IEnumerable<(bool? CanBeNull, Nulls Nulls)> TypedNulls(ParsedSet parsed, TruthTable truth)
    {
        var context = new BindingContext(parsed.Names, parsed.Project);
        var typed = parsed.Typed.Select(page => (page, shape: PageBinder.Bind(page, context)?.Shape as ObjectShape))
            .Where(bound => bound.shape is not null)
            .SelectMany(bound => bound.page.Fields.Zip(bound.shape!.Properties, (field, property) => (bound.page, field, property)))
            .ToLookup(
                bound => (PagePath.Normalize(bound.page.Page.Path), bound.field.Row.Name),
                bound => bound.property.Presence.Nulls);
        return from field in truth.Fields
               where field.CanBeNull is not null
               from nulls in typed[(field.Page, field.Field)].Take(1)
               select (field.CanBeNull, nulls);
    }

    private static NullCounts Count(IEnumerable<Nulls> typed)
    {
        var counts = typed.CountBy(nulls => nulls).ToDictionary();
        return new NullCounts(
            counts.Values.Sum(),
            counts.GetValueOrDefault(Nulls.Allowed),
            counts.GetValueOrDefault(Nulls.Refused));
    }

    private static string Describe(SetConvention names) => names.Basis is ConventionBasis.Stated
        ? $"{names.Convention}, stated"
        : $"{names.Convention}, {names.Basis.ToString().ToLowerInvariant()} {names.Snake} : {names.Camel}";

    private static IReadOnlyList<Miss> Misses(IEnumerable<NamedField> names) =>
    [
        .. from name in names
           where !name.IsRight
           group name by (name.True.Field, name.Got, name.True.WireName) into same
           orderby same.Count() descending, same.Key.Field, same.Key.Got, same.Key.WireName
           select new Miss(same.Key.Field, same.Key.Got, same.Key.WireName, same.Count(), same.First().True.PageInSet),
    ];

    /// <summary>A field of the table with the name that the generator gives it.</summary>
    /// <param name="Got">The name; null where the generator has no such field.</param>
    private sealed record NamedField(TrueField True, string? Got)
    {
        public bool IsRight => Got == True.WireName;
    }
}
