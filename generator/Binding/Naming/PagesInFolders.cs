using Router.Codegen.Binding.Declarations;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Naming;

/// <summary>Pages with the same title. The folder decides which page a reference means.</summary>
internal sealed class PagesInFolders
{
    private readonly List<Declaration> _pages;
    private readonly Dictionary<string, Declaration> _byFolder = new(StringComparer.Ordinal);
    private readonly Lazy<(string Key, int Index)[]> _backwards;

    /// <param name="pages">The pages, sorted by path.</param>
    public PagesInFolders(List<Declaration> pages)
    {
        _pages = pages;
        foreach (var page in pages)
        {
            var folder = PagePath.FolderOf(page.Path);
            if (!_byFolder.ContainsKey(folder))
            {
                _byFolder.Add(folder, page);
            }
        }

        _backwards = new(Backwards);
    }

    /// <summary>The page in a folder. If there is none, the first page.</summary>
    /// <param name="ending">The ending of preferred folders; null for no preference.</param>
    public Declaration Find(string? ending, string folder)
    {
        var own = _byFolder.TryGetValue(folder, out var page) ? page : null;
        if (ending is null || _pages.Count == 1
            || (own is not null && Trimmed(folder).EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return own ?? _pages[0];
        }

        return FirstIn(ending) ?? own ?? _pages[0];
    }

    /// <summary>The first page whose folder has an ending; null if there is none.</summary>
    private Declaration? FirstIn(string ending)
    {
        var (keys, start) = (_backwards.Value, Key(ending));
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(keys[middle].Key, start) < 0 ? (middle + 1, high) : (low, middle);
        }

        // Each folder is visited by at most as many different endings as it has characters.
        var first = int.MaxValue;
        for (; low < keys.Length && keys[low].Key.StartsWith(start, StringComparison.Ordinal); low++)
        {
            first = Math.Min(first, keys[low].Index);
        }

        return first == int.MaxValue ? null : _pages[first];
    }

    /// <summary>The reversed folders, sorted, so that folders with the same ending are adjacent.</summary>
    private (string Key, int Index)[] Backwards()
    {
        var keys = new (string Key, int Index)[_pages.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (Key(Trimmed(PagePath.FolderOf(_pages[i].Path))), i);
        }

        Array.Sort(keys, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return keys;
    }

    private static string Trimmed(string folder) => folder.TrimEnd('/');

    private static string Key(string text)
    {
        var letters = text.ToUpperInvariant().ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
