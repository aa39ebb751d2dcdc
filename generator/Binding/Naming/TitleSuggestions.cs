using System.Collections.Concurrent;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Naming;

/// <summary>Finds titles that are similar to a name that no page has.</summary>
internal sealed class TitleSuggestions(ImmutableArray<Declaration> declarations)
{
    /// <summary>Earlier results: pages that were generated together refer to the same missing pages.</summary>
    private readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The title most similar to a name; null if none is similar.</summary>
    public string? For(string name) =>
        _known.GetOrAdd(name, sought => Nearest.To(sought, declarations.Select(static declaration => declaration.Title)));
}
