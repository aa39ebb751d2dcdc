using System.Collections.Concurrent;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Naming;

/// <summary>Finds titles that are similar to a name that no page has.</summary>
internal sealed class TitleSuggestions(ImmutableArray<Declaration> declarations)
{
    /// <summary>
    /// The maximum number of titles that a name is compared with. If there are more, it is compared with those that begin or end like it:
    /// comparing all names with all titles would take quadratic time. The largest known set has 18,577 pages.
    /// </summary>
    private const int MostCompared = 1_000;

    /// <summary>The number of letters at the beginning or end that a title and a name must share.</summary>
    private const int Letters = 3;

    /// <summary>Earlier results. Pages that were generated together refer to the same missing pages.</summary>
    private readonly ConcurrentDictionary<(string Name, SchemaSet? Set), Declaration?> _known = new();

    private readonly Lazy<ILookup<string, Declaration>> _byBeginning = new(() => declarations.ToLookup(
        static declaration => BeginningOf(declaration.Title), StringComparer.OrdinalIgnoreCase));

    private readonly Lazy<ILookup<string, Declaration>> _byEnd = new(() => declarations.ToLookup(
        static declaration => EndOf(declaration.Title), StringComparer.OrdinalIgnoreCase));

    /// <summary>The page with the title most similar to a name; null if there is none.</summary>
    /// <param name="set">The set whose pages are preferred; null for no preference.</param>
    public Declaration? For(string name, SchemaSet? set) => _known.GetOrAdd((name, set), Find);

    private Declaration? Find((string Name, SchemaSet? Set) sought)
    {
        var compared = Compared(sought.Name).ToList();
        return In(sought.Name, compared.Where(declaration => IsOf(sought.Set, declaration)))
            ?? In(sought.Name, compared.Where(declaration => !IsOf(sought.Set, declaration)));
    }

    private IEnumerable<Declaration> Compared(string name) => declarations.Length <= MostCompared
        ? declarations
        : _byBeginning.Value[BeginningOf(name)].Take(MostCompared / 2).Concat(_byEnd.Value[EndOf(name)].Take(MostCompared / 2));

    private static string BeginningOf(string title) => title.Substring(0, Math.Min(Letters, title.Length));

    private static string EndOf(string title) => title.Substring(Math.Max(0, title.Length - Letters));

    private static bool IsOf(SchemaSet? set, Declaration declaration) =>
        set is not null && (ReferenceEquals(set, declaration.Set) || set.Equals(declaration.Set));

    private static Declaration? In(string name, IEnumerable<Declaration> declarations) =>
        Nearest.To(name, declarations, static declaration => declaration.Title);
}
