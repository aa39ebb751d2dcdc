using System.Runtime.CompilerServices;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Binding.WireNames;

/// <summary>Finds the words of pages that are names of their fields. Only these count in a vote, and few fields are among them.</summary>
internal static class WordsOfFields
{
    /// <summary>The bits for each word: so many that a field that is not among the words has a bit of its own in most cases.</summary>
    private const int BitsPerWord = 32;

    private const int MostBits = 1 << 20;

    /// <summary>The hashes of the fields' names that are words of the pages, of any page each.</summary>
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
    /// Sets have 200,000 fields and few thousand words: a bit for each of some hashes rules most fields out.
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
