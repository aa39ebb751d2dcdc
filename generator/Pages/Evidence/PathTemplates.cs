using Router.Codegen.Collections;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// Finds the parameters of path templates in pages of operations, which name them before their snippets:
/// <c>&lt;!-- UsageSnippet … path="/v1/users/{user_id}" --&gt;</c>.
/// </summary>
internal static class PathTemplates
{
    private const string Snippet = "<!-- UsageSnippet ";
    private const string Attribute = " path=\"";

    /// <summary>The names of more than one part, each as often as it is there.</summary>
    public static EquatableArray<EvidenceWord> ParametersIn(string text)
    {
        var words = new WordCounter();
        for (var start = text.IndexOf(Snippet, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Snippet, start + 1, StringComparison.Ordinal))
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
