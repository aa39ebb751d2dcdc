using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Options;

/// <summary>The folders of pages that the build lists.</summary>
internal sealed record FolderTable(EquatableArray<SetFolder> Items)
{
    private Dictionary<string, SetFolder>? _byPath;

    /// <summary>
    /// The folder of a page. A folder that the build does not list has no settings, and is the root folder of its namespace.
    /// </summary>
    public SetFolder Of(string page)
    {
        var path = PagePath.FolderOf(PagePath.Normalize(page));
        _byPath ??= Items.ToDictionary(static folder => folder.Path, StringComparer.OrdinalIgnoreCase);
        return _byPath.TryGetValue(path, out var folder) ? folder : new SetFolder(path, SetOptions.None, path, HasStatedRoot: false);
    }

    /// <summary>True if there are pages in a folder or below it.</summary>
    public bool HasBelow(string folder) => Items.Any(item => item.Path.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    public bool Equals(FolderTable? other) => other is not null && Items.Equals(other.Items);

    public override int GetHashCode() => Items.Count;
}
