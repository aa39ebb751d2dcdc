namespace Router.Codegen.Pages;

/// <summary>Divides a description into sentences, and sentences into words. Quotation marks and other signs are left out.</summary>
internal static class TextSentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase) { "e.g", "eg", "i.e", "ie", "vs" };

    /// <summary>Words after which a colon introduces a sentence.</summary>
    private static readonly HashSet<string> Introductions = new(StringComparer.OrdinalIgnoreCase) { "note", "notes", "nb", "important" };

    public static IEnumerable<IReadOnlyList<TextWord>> Of(string text)
    {
        var words = new List<TextWord>();
        var gap = TextGap.Sentence;
        for (var i = 0; i < text.Length; i++)
        {
            if (SignAt(text, i) is { } sign)
            {
                words.Add(new TextWord(sign, gap));
                gap = TextGap.None;
            }
            else if (IsOfWord(text[i]))
            {
                var end = EndOfWord(text, i);
                words.Add(new TextWord(text.Substring(i, end - i), gap));
                (gap, i) = (TextGap.None, end - 1);
            }
            else if (GapAt(text, i, words) is var next && next > gap)
            {
                gap = next;
            }

            if (gap == TextGap.Sentence && words.Count > 0)
            {
                yield return words;
                words = [];
            }
        }

        if (words.Count > 0)
        {
            yield return words;
        }
    }

    /// <summary>The word that a sign means; null if it means none.</summary>
    private static string? SignAt(string text, int i) => text[i] switch
    {
        '|' => "or",
        '=' => "=",
        '/' => "/",
        _ => null,
    };

    private static TextGap GapAt(string text, int i, List<TextWord> words) => text[i] switch
    {
        '\n' => TextGap.Sentence,
        '.' when IsLast(text, i) && words.Count > 0 && Abbreviations.Contains(words[words.Count - 1].Text) => TextGap.Label,
        '.' or '!' or '?' when IsLast(text, i) => TextGap.Sentence,
        ':' when words.Count > 0 && Introductions.Contains(words[words.Count - 1].Text) => TextGap.Sentence,
        ':' => TextGap.Label,
        ';' => TextGap.Semicolon,
        '(' or ')' or '[' or ']' or '{' or '}' => TextGap.Parenthesis,
        ',' or '–' or '—' or '-' or '→' => TextGap.Comma,
        _ => TextGap.None,
    };

    /// <summary>True if no word continues after a sign.</summary>
    private static bool IsLast(string text, int i) => i + 1 == text.Length || !(IsOfWord(text[i + 1]) || text[i + 1] == '=');

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length
            && (IsOfWord(text[end]) || (text[end] is '\'' or '’' or '-' or '.' && end + 1 < text.Length && IsOfWord(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
