using Router.Codegen.Collections;
using Router.Codegen.Pages.Evidence;

namespace Router.Codegen.Binding.WireNames;

/// <summary>Finds pages by path, ignoring case. It uses the hashes that the pages keep, so creating it reads no path.</summary>
internal sealed class PageLookup
{
    private readonly IReadOnlyList<PageEvidence> _pages;

    /// <summary>The number of the last page with a hash, plus 1; 0 if there is none.</summary>
    private readonly int[] _last;

    /// <summary>For each page, the number of the page before it with a hash of the same bits, plus 1.</summary>
    private readonly int[] _before;

    public PageLookup(IReadOnlyList<PageEvidence> pages)
    {
        _pages = pages;
        _before = new int[pages.Count];
        var size = 1;
        while (size < pages.Count)
        {
            size *= 2;
        }

        _last = new int[size];
        for (var i = 0; i < pages.Count; i++)
        {
            ref var last = ref _last[pages[i].PathHash & (size - 1)];
            (_before[i], last) = (last, i + 1);
        }
    }

    /// <summary>The page at a path. If there are several, the last one. Null if there is none.</summary>
    public PageEvidence? Find(string path)
    {
        var hash = PathComparer.IgnoreCase.GetHashCode(path);
        for (var i = _last[hash & (_last.Length - 1)]; i > 0; i = _before[i - 1])
        {
            if (_pages[i - 1] is var page && page.PathHash == hash && PathComparer.IgnoreCase.Equals(page.Path, path))
            {
                return page;
            }
        }

        return null;
    }
}
