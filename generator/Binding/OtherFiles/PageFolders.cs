using Router.Codegen.Binding.Declarations;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.OtherFiles;

/// <summary>The folders that contain pages, at any depth.</summary>
internal sealed class PageFolders
{
    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _above = new(StringComparer.OrdinalIgnoreCase);

    public static PageFolders Of(ImmutableArray<Declaration> pages)
    {
        var folders = new PageFolders();
        foreach (var page in pages)
        {
            var folder = PagePath.FolderOf(page.Path);
            if (folders._folders.Add(folder))
            {
                while (folder.Length > 1 && folders._above.Add(folder))
                {
                    folder = ParentOf(folder);
                }
            }
        }

        return folders;
    }

    /// <summary>
    /// True if there is a page in the folder of a file. For a file with a part of a page, a page in a neighbouring folder is enough.
    /// </summary>
    public bool AreNear(OtherFile file)
    {
        var folder = PagePath.FolderOf(file.Path);
        return _folders.Contains(folder) || (file.Kind == OtherFileKind.Resembling && _above.Contains(ParentOf(folder)));
    }

    private static string ParentOf(string folder) => PagePath.FolderOf(folder.TrimEnd('/'));
}
