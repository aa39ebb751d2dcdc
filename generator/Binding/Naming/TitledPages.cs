using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Naming;

/// <summary>The pages by title. Many pages may have the same title.</summary>
/// <param name="declarations">All declarations, sorted by path.</param>
internal sealed class TitledPages(ImmutableArray<Declaration> declarations)
{
    private readonly Lazy<Dictionary<string, Titled>> _byTitle = new(() => declarations
        .GroupBy(declaration => declaration.Title, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(pages => pages.Key, pages => new Titled(pages), StringComparer.OrdinalIgnoreCase));

    /// <summary>The title of a page that is equal to a name ignoring case; null if there is none.</summary>
    public string? TitleLike(string name) => _byTitle.Value.TryGetValue(name, out var titled) ? titled.First.Title : null;

    /// <summary>
    /// The page with a title, exactly or ignoring case, in the set of the page that refers to it. If there are several: a page in a folder
    /// that ends in the last part of the namespace, if one is stated; among these, the page in the folder of the referring page, or else
    /// the first.
    /// </summary>
    public Declaration? Find(string title, string? space, Declaration from)
    {
        if (!_byTitle.Value.TryGetValue(title, out var titled))
        {
            return null;
        }

        if (titled.Only is { } only)
        {
            return ReferenceEquals(only.Set, from.Set) || only.Set.Equals(from.Set) ? only : null;
        }

        return titled.InSet(from.Set)?.Find(title, space?.Substring(space.LastIndexOf('.') + 1), PagePath.FolderOf(from.Path));
    }

    /// <summary>The pages with the same title, ignoring case.</summary>
    private sealed class Titled(IEnumerable<Declaration> pages)
    {
        private readonly Declaration[] _pages = [.. pages];
        private Dictionary<SchemaSet, TitledInSet>? _bySet;

        public Declaration First => _pages[0];

        public Declaration? Only => _pages.Length == 1 ? _pages[0] : null;

        public TitledInSet? InSet(SchemaSet set)
        {
            var bySet = _bySet ??= _pages.GroupBy(static page => page.Set).ToDictionary(
                static pages => pages.Key, static pages => new TitledInSet([.. pages]));
            return bySet.TryGetValue(set, out var found) ? found : null;
        }
    }

    /// <summary>The pages of a set with the same title, ignoring case.</summary>
    private sealed class TitledInSet(List<Declaration> pages)
    {
        private readonly Lazy<PagesInFolders> _all = new(() => new PagesInFolders(pages));

        private readonly Lazy<Dictionary<string, PagesInFolders>> _exact = new(() => pages
            .GroupBy(static page => page.Title, StringComparer.Ordinal)
            .ToDictionary(static exact => exact.Key, static exact => new PagesInFolders([.. exact]), StringComparer.Ordinal));

        public Declaration Find(string title, string? ending, string folder) =>
            (_exact.Value.TryGetValue(title, out var exact) ? exact : _all.Value).Find(ending, folder);
    }
}
