using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.Naming;

/// <summary>Reports the dialect and convention of each schema set, and which of them are assumed.</summary>
internal static class SetSummary
{
    public static IEnumerable<DiagnosticInfo> Report(SetTable sets, NameTable names)
    {
        var counts = names.Declarations.GroupBy(declaration => declaration.Set)
            .ToDictionary(
                set => set.Key, set => set.Count(declaration => declaration.Kind is not (ModelKind.Constant or ModelKind.Unread)));
        foreach (var set in sets.Sets)
        {
            if (counts.TryGetValue(set, out var count))
            {
                var dialect = set.Options.Dialect is not null ? "stated"
                    : set.IsDialectMarked ? "found from the pages"
                    : "assumed, as nothing on the pages is of one dialect alone";
                var wireNames = set.AreWireNamesStated ? "stated" : "assumed";
                yield return new DiagnosticInfo(
                    DiagnosticCatalog.SetSummary,
                    "",
                    default,
                    set.Namespace,
                    count == 1 ? "1 model" : count + " models",
                    set.Dialect.ToString(),
                    dialect,
                    set.WireNames.ToString(),
                    wireNames);
            }
        }
    }
}
