namespace Router.Codegen.Text;

/// <summary>The words of a type: names with their modules.</summary>
internal static class WordText
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsOfWord(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return text.Substring(start, end - start);
            }

            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>The start of the next whole word from an offset on, with or without its module; -1 if there is none.</summary>
    public static int IndexOf(string text, string word, int start)
    {
        for (var found = Find(start); found >= 0; found = Find(found + 1))
        {
            var end = found + word.Length;
            if ((found == 0 || !IsOfName(text[found - 1])) && (end == text.Length || !IsOfWord(text[end])))
            {
                return found;
            }
        }

        return -1;

        int Find(int from) => word.Length == 0 || from > text.Length ? -1 : text.IndexOf(word, from, StringComparison.Ordinal);
    }

    /// <summary>The text with all occurrences of a whole word replaced by another word.</summary>
    public static string Replace(string text, string word, string other)
    {
        for (var found = IndexOf(text, word, 0); found >= 0; found = IndexOf(text, word, found + other.Length))
        {
            text = text.Substring(0, found) + other + text.Substring(found + word.Length);
        }

        return text;
    }

    private static bool IsOfWord(char c) => IsOfName(c) || c is '.' or ':';

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c == '_';
}
