using System.Collections.Concurrent;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Naming;

/// <summary>Finds titles that are similar to a name that no page has.</summary>
internal sealed class TitleSuggestions(ImmutableArray<Declaration> declarations)
{
    /// <summary>Earlier results: pages that were generated together refer to the same missing pages.</summary>
    private readonly ConcurrentDictionary<(string Name, SchemaSet? Set), Declaration?> _known = new();

    /// <summary>The page with the title most similar to a name; null if none is similar.</summary>
    /// <param name="set">The set whose pages are preferred; null for none.</param>
    public Declaration? For(string name, SchemaSet? set) => _known.GetOrAdd(
        (name, set),
        sought => In(sought.Name, declarations.Where(declaration => IsOf(sought.Set, declaration)))
            ?? In(sought.Name, declarations.Where(declaration => !IsOf(sought.Set, declaration))));

    private static bool IsOf(SchemaSet? set, Declaration declaration) =>
        set is not null && (ReferenceEquals(set, declaration.Set) || set.Equals(declaration.Set));

    private static Declaration? In(string name, IEnumerable<Declaration> declarations) =>
        Nearest.To(name, declarations, static declaration => declaration.Title);
}
