using System.Collections.Concurrent;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Naming;

/// <summary>Finds titles that are similar to a name that no page has.</summary>
internal sealed class TitleSuggestions(ImmutableArray<Declaration> declarations)
{
    /// <summary>Earlier results: pages that were generated together refer to the same missing pages.</summary>
    private readonly ConcurrentDictionary<(string Name, string? Folder), Declaration?> _known = new();

    /// <summary>The page with the title most similar to a name; null if none is similar.</summary>
    /// <param name="set">The set whose pages are preferred; null for none.</param>
    public Declaration? For(string name, SchemaSet? set) => _known.GetOrAdd(
        (name, set?.Folder),
        sought => In(sought.Name, set is null ? [] : declarations.Where(declaration => declaration.Set.Equals(set)))
            ?? In(sought.Name, declarations));

    private static Declaration? In(string name, IEnumerable<Declaration> declarations) =>
        Nearest.To(name, declarations, static declaration => declaration.Title);
}
