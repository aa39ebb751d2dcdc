using System.Runtime.CompilerServices;
using Router.Codegen.Collections;
using Router.Codegen.Polyfills;
using Router.Codegen.Text;

namespace Router.Codegen.Pages.Evidence;

/// <summary>Counts words in snake_case or camelCase: a small letter first, more than one part, only ASCII letters and digits.</summary>
internal sealed class WordCounter
{
    /// <summary>The maximum number of different words of a page that are counted. No known page has more.</summary>
    private const int MostWords = 1000;

    /// <summary>The maximum length of a word. Longer words are not names.</summary>
    private const int Longest = 100;

    private Dictionary<string, int>? _counts;

    /// <summary>Counts the words of a text.</summary>
    [MethodImpl(HotLoop.Options)]
    public void Add(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsOfWord(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && IsOfWord(text[i]))
            {
                i++;
            }

            if (i - start <= Longest && IsName(text, start, i))
            {
                Add(text, start, i);
            }
        }
    }

    /// <summary>The words in ordinal order.</summary>
    public EquatableArray<EvidenceWord> ToWords() => _counts is null ? EquatableArray<EvidenceWord>.Empty : _counts
        .OrderBy(static word => word.Key, StringComparer.Ordinal)
        .Select(static word => new EvidenceWord(word.Key, FoldedName.Of(word.Key), word.Value))
        .ToEquatableArray();

    private void Add(string text, int start, int end)
    {
        _counts ??= new(StringComparer.Ordinal);
        var word = text.Substring(start, end - start);
        _counts.TryGetValue(word, out var count);
        if (count > 0 || _counts.Count < MostWords)
        {
            _counts[word] = count + 1;
        }
    }

    /// <summary>True for "created_at" and "createdAt". False for "a", "_id", "CreatedAt", "created_At" and "SOME_ID".</summary>
    [MethodImpl(HotLoop.Options)]
    private static bool IsName(string text, int start, int end)
    {
        if (text[start] is not (>= 'a' and <= 'z') || text[end - 1] == '_')
        {
            return false;
        }

        var (hasCapital, hasUnderscore) = (false, false);
        for (var i = start + 1; i < end; i++)
        {
            var isUnderscore = text[i] == '_';
            if (isUnderscore && text[i - 1] == '_')
            {
                return false;
            }

            hasUnderscore |= isUnderscore;
            hasCapital |= text[i] is >= 'A' and <= 'Z';
        }

        return hasCapital != hasUnderscore;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOfWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
