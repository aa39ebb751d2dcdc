using System.IO.Enumeration;

namespace Router.Codegen.Tool.Projects;

/// <summary>All files below a folder, including folders behind links.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, RecurseSubdirectories = true };

    /// <summary>The files. Their paths begin with the path of the folder as it is named.</summary>
    public static IEnumerable<string> Below(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), All)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !LeadsBack(ref entry),
        };

    /// <summary>True for a link to a folder that contains the link. Following it would never end.</summary>
    private static bool LeadsBack(ref FileSystemEntry entry)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0)
            return false;

        var path = entry.ToFullPath();
        return Directory.ResolveLinkTarget(path, returnFinalTarget: true) is { } target
            && path.StartsWith(target.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
