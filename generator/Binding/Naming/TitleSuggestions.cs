using System.Collections.Concurrent;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Naming;

/// <summary>Titles that are like a name that no page has.</summary>
internal sealed class TitleSuggestions(ImmutableArray<Declaration> declarations)
{
    /// <summary>Names are shorter; how like two texts are takes time by the product of their lengths.</summary>
    private const int LongestName = 200;

    /// <summary>What was looked for already: pages that were generated together refer to the same missing ones.</summary>
    private readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The end of a message that asks for a title; nothing where there is none.</summary>
    public static string DidYouMean(string? title) => title is null ? "" : $" (did you mean '{title}'?)";

    /// <summary>The title that is most like a name; null where none is.</summary>
    public string? For(string name) => name.Length > LongestName ? null : _known.GetOrAdd(name, Find);

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
