using Router.Codegen.Collections;

namespace Router.Codegen.Options;

/// <summary>A folder whose pages belong to a schema set with settings of its own.</summary>
/// <param name="Folder">The folder, with '/' at its end.</param>
internal sealed record SetFolder(string Folder, SetOptions Set)
{
    /// <summary>The options of the set that a page belongs to.</summary>
    public static SetOptions SetOf(string path, EquatableArray<SetFolder> folders)
    {
        foreach (var folder in folders)
        {
            if (folder.Contains(path))
            {
                return folder.Set;
            }
        }

        return SetOptions.None;
    }

    private bool Contains(string path) =>
        path.Length > Folder.Length
        && path.LastIndexOfAny(['/', '\\']) == Folder.Length - 1
        && string.Equals(path.Substring(0, Folder.Length).Replace('\\', '/'), Folder, StringComparison.OrdinalIgnoreCase);
}
