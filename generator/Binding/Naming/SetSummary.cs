using System.Globalization;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.Naming;

/// <summary>Reports the assumptions about each schema set, and warns about JSON names without evidence on the pages.</summary>
internal static class SetSummary
{
    public static EquatableArray<DiagnosticInfo> Report(SetDecisions sets, NameTable names)
    {
        var counts = names.Declarations.GroupBy(static declaration => declaration.Set)
            .ToDictionary(
                static set => set.Key,
                static set => set.Count(static declaration => declaration.IsType));
        var decisions = sets.Items.Where(decision => counts.ContainsKey(decision.Set)).ToList();
        var summaries = decisions.Select(decision => Summary(decision, counts[decision.Set]));
        return Unshown(decisions) is { } warning ? summaries.Append(warning).ToEquatableArray() : summaries.ToEquatableArray();
    }

    private static DiagnosticInfo Summary(SetDecision decision, int count) => DiagnosticInfo.OfBuild(
        DiagnosticCatalog.SetSummary,
        Name(decision.Set),
        count == 1 ? "1 model" : Number(count) + " models",
        decision.Set.Dialect.Name,
        decision.Set.Options.Dialect is not null ? "stated"
            : decision.IsDialectMarked ? "found from the pages"
            : "assumed, because no notation on the pages belongs to only one dialect",
        decision.Set.WireNames.ToString(),
        Basis(decision.WireNames));

    /// <summary>The namespace of a set. If several sets share the namespace, its folder too.</summary>
    private static string Name(SchemaSet set) => set.Folder.Length == 0 ? $"'{set.Namespace}'" : $"'{set.Namespace}' in {set.Folder}";

    private static string Basis(SetConvention names) => names.Basis switch
    {
        ConventionBasis.Stated => "stated",
        ConventionBasis.Words => "found from " + Shown(names, "name", "in descriptions and examples"),
        ConventionBasis.Paths => "found from " + Shown(names, "parameter", "in paths of operations"),
        ConventionBasis.WordsAndPaths => "found from " + Shown(names, "name", "in descriptions, examples and paths of operations"),
        _ when names.Snake + names.Camel > 0 =>
            $"the dialect's habit: {Shown(names, "name", "on the pages")}, too few for the set",
        _ => "the dialect's habit: the pages show no names",
    };

    private static string Shown(SetConvention names, string kind, string place)
    {
        var (most, least) = (Math.Max(names.Snake, names.Camel), Math.Min(names.Snake, names.Camel));
        var (style, other) = names.Snake >= names.Camel ? ("snake_case", "camelCase") : ("camelCase", "snake_case");
        return $"{Number(most)} {kind}{(most == 1 ? "" : "s")} {place} in {style}, {(least == 0 ? "none" : Number(least))} in {other}";
    }

    /// <summary>
    /// A warning about all sets with names of more than one part that only the dialect's habit decides. There is one for the project.
    /// </summary>
    private static DiagnosticInfo? Unshown(IReadOnlyList<SetDecision> decisions)
    {
        var unshown = decisions.Where(static decision => decision.Unshown > 0).ToList();
        return unshown.Count == 0 ? null : DiagnosticInfo.OfBuild(
            DiagnosticCatalog.UnshownWireNames,
            Number(unshown.Sum(static decision => decision.Unshown)),
            string.Join(", ", unshown.Select(static decision => Name(decision.Set))),
            string.Join(" and ", unshown.Select(static decision => decision.Set.Dialect.Name).Distinct()));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
