using Router.Codegen.Binding;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.OtherFiles;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Corpus.Truth;

/// <summary>Compares the JSON names and nullability of a set with the table of correct ones.</summary>
internal static class TruthRun
{
    public static TruthResult Run(PageSet set, SetOptions options, TruthTable truth)
    {
        var read = ReadSet.Of(set);
        var parsed = read.With(options);
        var names = Names(parsed, truth);
        var shown = names.Where(name => parsed.Sets.Table.NamesOf(name.True.Page).Find(name.True.Field) is not null).ToList();
        var decisions = parsed.Sets.Items.Where(decision => parsed.Typed.Any(page => page.Set.Equals(decision.Set))).ToList();
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
            NullShare.Of([.. TypedNulls(parsed, truth)]),
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

    /// <summary>The fields whose nullability the table gives, as they are typed.</summary>
    private static IEnumerable<TypedNull> TypedNulls(ParsedSet parsed, TruthTable truth)
    {
        var context = new BindingContext(parsed.Names, parsed.Project, OtherFileTable.None);
        var typed = parsed.Typed.Select(page => (page, shape: PageBinder.Bind(page, context)?.Shape as ObjectShape))
            .Where(bound => bound.shape is not null)
            .SelectMany(bound => bound.page.Fields.Zip(bound.shape!.Properties, (field, property) => (bound.page, field, property)))
            .ToLookup(bound => (PagePath.Normalize(bound.page.Page.Path), bound.field.Row.Name));
        return from truly in truth.Fields
               from bound in typed[(truly.Page, truly.Field)].Take(1)
               let said = bound.page.Set.Dialect.ParseCell(bound.field.Row.Type)
               where truly.CanBeNull is not null && (truly.CanBeNull is true || !IsUntold(bound.page.Set.Dialect, said))
               let isSaid = said is WrappedType || bound.property.Type is ScalarBound { Kind: Scalar.Any }
               let nulls = bound.property.Presence.Nulls
               select new TypedNull(
                   $"{truly.PageInSet} {truly.Field}",
                   truly.CanBeNull is true,
                   bound.field.IsRequired,
                   nulls is Nulls.Allowed,
                   isSaid,
                   bound.field.Row.IsNullable is true && !(isSaid && bound.field.IsRequired));
    }

    /// <summary>
    /// True if the table's "no" is not reliable: it is derived from pointers, but slices and maps of Go can be null without a pointer. The
    /// vendor's SDK in another language has null there.
    /// </summary>
    private static bool IsUntold(Dialect dialect, TypeExpression type) => dialect is GoDialect && type is ListType or MapType;

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

    /// <summary>A field of the table with its generated name.</summary>
    /// <param name="Got">The generated name; null if the generator has no such field.</param>
    private sealed record NamedField(TrueField True, string? Got)
    {
        public bool IsRight => Got == True.WireName;
    }
}
