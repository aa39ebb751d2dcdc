using System.Runtime.CompilerServices;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Binding.WireNames;

/// <summary>Finds the words on pages that are names of fields. Only these count in a vote.</summary>
internal static class WordsOfFields
{
    /// <summary>The number of bits per word. With so many, most fields that are not among the words have a bit of their own.</summary>
    private const int BitsPerWord = 32;

    private const int MostBits = 1 << 20;

    /// <summary>The hashes of field names that are words on a page. The field and the word may be on different pages.</summary>
    public static HashSet<long> Find(EvidencePages pages, CancellationToken cancellation)
    {
        var words = new HashSet<long>();
        foreach (var page in pages.WithWords)
        {
            foreach (var word in page.Words)
            {
                words.Add(word.Folded);
            }
        }

        return words.Count == 0 ? words : FieldsAmong(words, pages.WithFields, cancellation);
    }

    /// <summary>
    /// The hashes of fields that are among the words. A set has up to 200,000 fields and a few thousand words: a bit for each of some
    /// hashes excludes most fields quickly.
    /// </summary>
    [MethodImpl(HotLoop.Options)]
    private static HashSet<long> FieldsAmong(HashSet<long> words, IReadOnlyList<PageEvidence> pages, CancellationToken cancellation)
    {
        var size = BitsPerWord;
        while (size < words.Count * BitsPerWord && size < MostBits)
        {
            size *= 2;
        }

        var (bits, mask) = (new bool[size], size - 1);
        foreach (var word in words)
        {
            bits[word & mask] = true;
        }

        var found = new HashSet<long>();
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var field in page.Fields.Folded)
            {
                if (bits[field & mask] && words.Contains(field))
                {
                    found.Add(field);
                }
            }
        }

        return found;
    }
}
