using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>The pages with the same options, grouped by folder.</summary>
internal sealed class SetPages
{
    private readonly IReadOnlyList<SetPart> _folders;
    private readonly FolderTable _table;

    private SetPages(SetOptions options, IEnumerable<SetPart> folders, FolderTable table)
    {
        Options = options;
        _folders = [.. folders];
        _table = table;
    }

    public SetOptions Options { get; }

    /// <summary>Groups all pages by the options of their folders.</summary>
    public static IReadOnlyList<SetPages> ByOptions(
        ImmutableArray<PageEvidence> pages, FolderTable table, CancellationToken cancellation) =>
    [
        .. SetPart.ByFolder(pages, cancellation)
            .GroupBy(folder => table.Of(folder.Pages.All[0].Path).Set)
            .Select(set => new SetPages(set.Key, set, table)),
    ];

    /// <summary>The stated root folders that do not contain their pages, each with the first page of a model outside of it.</summary>
    public IEnumerable<(string Root, string Page)> OutsideOfRoots() => _folders
        .Where(static folder => folder.HasModels)
        .Select(folder => (Stated: _table.Of(folder.Folder), Pages: folder.Pages.All))
        .Where(static folder =>
            folder.Stated.HasStatedRoot && !folder.Stated.Path.StartsWith(folder.Stated.Root, StringComparison.OrdinalIgnoreCase))
        .GroupBy(static folder => folder.Stated.Root, StringComparer.Ordinal)
        .Select(static root => (root.Key, root.SelectMany(static folder => folder.Pages).First(static page => page.IsModel).Path));

    /// <summary>
    /// Splits the pages into sets. Folders whose pages are in different dialects and do not refer to each other, like folders of several
    /// vendors, become a set each. Otherwise all pages are one set.
    /// </summary>
    public IReadOnlyList<SetPart> Split(CancellationToken cancellation)
    {
        var all = SetPart.Join("", _folders);
        return Options.Dialect is not null || _folders.All(folder => folder.IsLike(all)) ? [all] : Split(all, cancellation);
    }

    private static IReadOnlyList<SetPart> Split(SetPart part, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var folders = new HashSet<string>(
            part.Pages.All.Select(static page => PagePath.FolderOf(page.Path)), StringComparer.OrdinalIgnoreCase);
        var common = folders.Aggregate(PagePath.CommonFolder);
        var children = part.Pages.All.GroupBy(page => ChildOf(common, page.Path))
            .Select(static child => SetPart.Of(child.Key, child)).ToList();
        return children.Count < 2 || children.Exists(static child => child.Folder.Length == 0)
            || children.TrueForAll(child => child.IsLike(part)) || children.Exists(child => child.RefersTo(folders))
                ? [part]
                : [.. children.SelectMany(child => Split(child, cancellation))];
    }

    /// <summary>The subfolder of a folder that contains a page; empty if the page is directly in the folder.</summary>
    private static string ChildOf(string folder, string path)
    {
        var end = path.IndexOf('/', folder.Length);
        return end < 0 ? "" : path.Substring(0, end + 1);
    }
}
