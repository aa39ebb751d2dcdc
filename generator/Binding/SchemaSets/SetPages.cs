using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>The pages with the same options, by folder.</summary>
internal sealed class SetPages(SetOptions options)
{
    private readonly Dictionary<string, SetPart> _byFolder = new(StringComparer.Ordinal);
    private string? _folder;
    private SetPart? _last;

    public SetOptions Options => options;

    /// <summary>The deepest folder that contains all pages of models; empty if there is none.</summary>
    public string Folder => _folder ?? "";

    public void Add(PageEvidence page)
    {
        if (_last is null || page.Path.Length <= _last.Folder.Length || page.Path.LastIndexOf('/') + 1 != _last.Folder.Length
            || !page.Path.StartsWith(_last.Folder, StringComparison.Ordinal))
        {
            var folder = PagePath.FolderOf(page.Path);
            if (!_byFolder.TryGetValue(folder, out _last))
            {
                _byFolder.Add(folder, _last = new SetPart(folder));
            }
        }

        if (page.IsModel && (_folder is null || !_last.Folder.StartsWith(_folder, StringComparison.Ordinal)))
        {
            _folder = _folder is null ? _last.Folder : PagePath.CommonFolder(_folder, _last.Folder);
        }

        _last.Add(page);
    }

    /// <summary>The first page of a model outside a stated root folder; null if there is none.</summary>
    public string? Outside(string root) => _byFolder.Values.SelectMany(static part => part.Pages)
        .FirstOrDefault(page => page.IsModel && !page.Path.StartsWith(root, StringComparison.OrdinalIgnoreCase))?.Path;

    /// <summary>
    /// Splits the pages into sets: one set, or one for each of several folders whose pages are in different dialects and do not refer to
    /// each other, like folders of several vendors.
    /// </summary>
    public IReadOnlyList<SetPart> Split(CancellationToken cancellation)
    {
        var all = SetPart.Join("", _byFolder.Values);
        return options.Dialect is not null || _byFolder.Values.All(part => part.IsLike(all.Dialect)) ? [all] : Split(all, cancellation);
    }

    private static IReadOnlyList<SetPart> Split(SetPart part, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var common = part.Pages.Select(static page => PagePath.FolderOf(page.Path)).Aggregate(PagePath.CommonFolder);
        var children = part.Pages.GroupBy(page => ChildOf(common, page.Path))
            .Select(static child => SetPart.Of(child.Key, child)).ToList();
        return children.Count < 2 || children.Exists(static child => child.Folder.Length == 0)
            || children.TrueForAll(child => child.IsLike(part.Dialect)) || children.Exists(child => child.RefersTo(common))
                ? [part]
                : [.. children.SelectMany(child => Split(child, cancellation))];
    }

    /// <summary>The subfolder of a folder that contains a page; empty if the page is in the folder itself.</summary>
    private static string ChildOf(string folder, string path)
    {
        var end = path.IndexOf('/', folder.Length);
        return end < 0 ? "" : path.Substring(0, end + 1);
    }
}
