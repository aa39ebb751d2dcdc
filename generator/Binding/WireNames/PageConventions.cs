using Router.Codegen.Pages.Evidence;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.WireNames;

/// <summary>
/// Finds pages whose names are in another convention than the set's, in APIs that mix both. All words that are names of fields of the page,
/// or of a group of pages whose titles begin with the same word, are in that style. On the measured sets, this made no name worse.
/// </summary>
internal sealed class PageConventions
{
    /// <summary>The fewest words of a page that outweigh the convention of the set.</summary>
    private const int FewestOfPage = 2;

    /// <summary>The fewest words of a group that outweigh the convention of the set.</summary>
    private const int FewestOfGroup = 4;

    private readonly IReadOnlyList<PageEvidence> _pages;
    private readonly bool _isVoted;
    private readonly WireNameConvention _ofSet;

    private PageConventions(IReadOnlyList<PageEvidence> pages, SetConvention convention)
    {
        _pages = pages;
        _isVoted = convention.Basis != ConventionBasis.Habit;
        _ofSet = convention.Snake >= convention.Camel ? WireNameConvention.SnakeCase : WireNameConvention.CamelCase;
    }

    /// <summary>The conventions of pages that have one of their own, by path.</summary>
    public static Dictionary<string, WireNameConvention> Find(
        IReadOnlyList<PageEvidence> pages, SetConvention convention, CancellationToken cancellation)
    {
        var found = new Dictionary<string, WireNameConvention>(StringComparer.Ordinal);
        if (convention.Basis == ConventionBasis.Stated)
        {
            return found;
        }

        var conventions = new PageConventions(pages, convention);
        conventions.AddGroups(found, cancellation);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (conventions.Unanimous(page.OwnWords, FewestOfPage) is { } own)
            {
                found[page.Path] = own;
            }
        }

        return found;
    }

    private void AddGroups(Dictionary<string, WireNameConvention> found, CancellationToken cancellation)
    {
        var groups = new Dictionary<string, List<PageEvidence>>(StringComparer.Ordinal);
        foreach (var page in _pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (page.Words.Count > 0 && page.Words.Any(word => !_isVoted || StyleOf(word) != _ofSet))
            {
                groups[page.Group] = [];
            }
        }

        if (groups.Count == 0)
        {
            return;
        }

        foreach (var page in _pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (groups.TryGetValue(page.Group, out var group))
            {
                group.Add(page);
            }
        }

        foreach (var group in groups.Values)
        {
            var fields = new HashSet<long>(group.SelectMany(static page => page.Fields).Select(static field => field.Folded));
            if (Unanimous(Count(group, fields), FewestOfGroup) is { } own)
            {
                group.ForEach(page => found[page.Path] = own);
            }
        }
    }

    /// <summary>
    /// The style of all words that are names of the fields, if it differs from the set's and there are enough words. In a set without a
    /// vote either style counts, and one word fewer is enough. Null if both styles are among the words.
    /// </summary>
    private WireNameConvention? Unanimous(StyleCount words, int fewest)
    {
        var style = words.Snake > 0 ? WireNameConvention.SnakeCase : WireNameConvention.CamelCase;
        return (words.Snake > 0) == (words.Camel > 0) ? null
            : _isVoted ? style != _ofSet && words.Snake + words.Camel >= fewest ? style : null
            : words.Snake + words.Camel >= fewest - 1 ? style : null;
    }

    private static StyleCount Count(IEnumerable<PageEvidence> group, HashSet<long> fields)
    {
        var (snake, camel) = (0, 0);
        foreach (var word in group.SelectMany(static page => page.Words).Where(word => fields.Contains(word.Folded)))
        {
            (snake, camel) = word.IsSnakeCase ? (snake + 1, camel) : (snake, camel + 1);
        }

        return new StyleCount(snake, camel);
    }

    private static WireNameConvention StyleOf(EvidenceWord word) =>
        word.IsSnakeCase ? WireNameConvention.SnakeCase : WireNameConvention.CamelCase;
}
