using Router.Codegen.Pages.Evidence;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.WireNames;

/// <summary>
/// Finds pages whose names are in another convention than the set's, in APIs that mix both. All words that are names of fields on the page,
/// or on a group of pages whose titles begin with the same word, must be in that style. On the measured sets, this made no name worse.
/// </summary>
internal sealed class PageConventions
{
    /// <summary>The minimum number of words on a page that outweigh the convention of the set.</summary>
    private const int FewestOfPage = 2;

    /// <summary>The minimum number of words in a group that outweigh the convention of the set.</summary>
    private const int FewestOfGroup = 4;

    private readonly EvidencePages _pages;
    private readonly bool _isVoted;
    private readonly WireNameConvention _ofSet;

    private PageConventions(EvidencePages pages, SetConvention convention)
    {
        _pages = pages;
        _isVoted = convention.Basis != ConventionBasis.Habit;
        _ofSet = new StyleCount(convention.Snake, convention.Camel).Prevailing;
    }

    /// <summary>The evidence of pages with a convention of their own, by path.</summary>
    public static Dictionary<string, PageNameEvidence> Find(
        EvidencePages pages, SetConvention convention, CancellationToken cancellation)
    {
        var found = new Dictionary<string, PageNameEvidence>(StringComparer.Ordinal);
        if (convention.Basis == ConventionBasis.Stated)
        {
            return found;
        }

        var conventions = new PageConventions(pages, convention);
        conventions.AddGroups(found, cancellation);
        foreach (var page in pages.WithWords)
        {
            cancellation.ThrowIfCancellationRequested();
            if (conventions.Unanimous(page.OwnWords, FewestOfPage) is { } own)
            {
                found[page.Path] = PageNameEvidence.None with { Convention = own };
            }
        }

        return found;
    }

    private void AddGroups(Dictionary<string, PageNameEvidence> found, CancellationToken cancellation)
    {
        foreach (var group in Groups(cancellation))
        {
            var fields = WordsOfFields.Find(group, cancellation);
            var words = group.WithWords.Aggregate(default(StyleCount), (sum, page) => sum.Add(StyleCount.OfWords(page.Words, fields)));
            if (Unanimous(words, FewestOfGroup) is { } own)
            {
                foreach (var page in group.All)
                {
                    found[page.Path] = PageNameEvidence.None with { Convention = own };
                }
            }
        }
    }

    /// <summary>The groups with enough words that may outweigh the convention of the set.</summary>
    private Dictionary<string, EvidencePages>.ValueCollection Groups(CancellationToken cancellation)
    {
        var worded = new Dictionary<string, EvidencePages>(StringComparer.Ordinal);
        foreach (var page in _pages.WithWords)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!worded.TryGetValue(page.Group, out var group))
            {
                worded.Add(page.Group, group = new EvidencePages());
            }

            group.Add(page);
        }

        var groups = worded.Where(group => MayOutweigh(group.Value.WordStyles, FewestOfGroup))
            .ToDictionary(static group => group.Key, static _ => new EvidencePages(), StringComparer.Ordinal);
        foreach (var page in groups.Count == 0 ? [] : _pages.WithFields)
        {
            cancellation.ThrowIfCancellationRequested();
            if (groups.TryGetValue(page.Group, out var group))
            {
                group.Add(page);
            }
        }

        return groups.Values;
    }

    /// <summary>True if there may be enough words: words in another style than the set's or, in a set without a vote, any words.</summary>
    private bool MayOutweigh(StyleCount words, int fewest) =>
        _isVoted ? words.Total - words.Of(_ofSet) >= fewest : words.Total >= fewest - 1;

    /// <summary>
    /// The style of all words that are names of fields, if it differs from the set's and there are enough words. In a set without a vote,
    /// either style counts, and one word fewer is enough. Null if the words have both styles.
    /// </summary>
    private WireNameConvention? Unanimous(StyleCount words, int fewest) => MayOutweigh(words, fewest) ? words.Unanimous : null;
}
