using System.Collections.Concurrent;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Naming;

/// <summary>Finds titles that are similar to a name that no page has.</summary>
internal sealed class TitleSuggestions(ImmutableArray<Declaration> declarations)
{
    /// <summary>Names are shorter in practice; comparing two texts takes time proportional to the product of their lengths.</summary>
    private const int MaxLength = 200;

    /// <summary>Earlier results: pages that were generated together refer to the same missing pages.</summary>
    private readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The suffix of a message that suggests a title; empty if there is none.</summary>
    public static string DidYouMean(string? title) => title is null ? "" : $" (did you mean '{title}'?)";

    /// <summary>The title most similar to a name; null if none is similar.</summary>
    public string? For(string name) => name.Length > MaxLength ? null : _known.GetOrAdd(name, Find);

    private string? Find(string name)
    {
        var distance = new EditDistance(name);
        var limit = Math.Max(1, name.Length / 4);
        string? best = null;
        foreach (var declaration in declarations)
        {
            if (Math.Abs(declaration.Title.Length - name.Length) <= limit && distance.To(declaration.Title) is var found && found <= limit)
            {
                best = declaration.Title;
                limit = found - 1;
                if (limit < 0)
                {
                    break;
                }
            }
        }

        return best;
    }
}
