namespace Router.Codegen.Tool.Output;

/// <summary>Paths of files as results show them.</summary>
internal static class ShownPath
{
    /// <summary>The path relative to the current folder if the file is below it, otherwise the full path.</summary>
    public static string Of(string path) => IsBelow(Directory.GetCurrentDirectory(), path)
        ? Path.GetRelativePath(Directory.GetCurrentDirectory(), path)
        : Path.GetFullPath(path);

    /// <summary>True if a file is in a folder or below it.</summary>
    public static bool IsBelow(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !Path.IsPathRooted(relative);
    }
}
