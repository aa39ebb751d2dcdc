using Router.Codegen.Collections;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// Finds the parameters of path templates in pages of operations. The templates are in comments before the snippets, like
/// <c>&lt;!-- UsageSnippet … path="/v1/users/{user_id}" --&gt;</c>.
/// </summary>
internal static class PathTemplates
{
    private const string Snippet = "<!-- UsageSnippet ";
    private const string Attribute = " path=\"";

    /// <summary>Reads the parameter names of more than one part, and counts them.</summary>
    public static EquatableArray<EvidenceWord> ReadParameters(string text)
    {
        var words = new WordCounter();
        for (var start = FindSnippet(text, 0); start >= 0; start = FindSnippet(text, start + 1))
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var path = text.IndexOf(Attribute, start, end - start, StringComparison.Ordinal);
            var close = path < 0 ? -1 : text.IndexOf('"', path + Attribute.Length, end - path - Attribute.Length);
            if (close >= 0)
            {
                AddParameters(words, text, path + Attribute.Length, close);
            }
        }

        return words.ToWords();
    }

    private static int FindSnippet(string text, int start) => text.IndexOf(Snippet, start, StringComparison.Ordinal);

    private static void AddParameters(WordCounter words, string text, int start, int end)
    {
        for (var open = text.IndexOf('{', start, end - start); open >= 0; open = text.IndexOf('{', start, end - start))
        {
            var close = text.IndexOf('}', open, end - open);
            if (close < 0)
            {
                return;
            }

            words.Add(text.Substring(open + 1, close - open - 1));
            start = close;
        }
    }
}
