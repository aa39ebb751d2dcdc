namespace Router.Codegen.Binding;

/// <summary>Paths of pages, with '/' between their parts.</summary>
internal static class PagePath
{
    public static string Normalize(string path) => path.IndexOf('\\') < 0 ? path : path.Replace('\\', '/');

    /// <summary>The folder of a page, with '/' at its end; empty where it has none.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>A folder's path with '/' at its end.</summary>
    public static string AsFolder(string folder)
    {
        var normalized = Normalize(folder);
        return normalized.Length == 0 || normalized[normalized.Length - 1] == '/' ? normalized : normalized + "/";
    }

    /// <summary>The deepest folder that holds both.</summary>
    public static string CommonFolder(string left, string right)
    {
        var length = 0;
        for (var i = 0; i < left.Length && i < right.Length && left[i] == right[i]; i++)
        {
            if (left[i] == '/')
            {
                length = i + 1;
            }
        }

        return left.Substring(0, length);
    }

    /// <summary>The path that a link in a page leads to, without its anchor or query; null for an address outside.</summary>
    public static string? Resolve(string page, string target)
    {
        var end = target.IndexOfAny(['#', '?']);
        var path = Normalize(end < 0 ? target : target.Substring(0, end));
        if (path.Length == 0 || path.Contains("://"))
        {
            return null;
        }

        var parts = new List<string>(FolderOf(page).Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>A page's path as messages show it: relative to the project where it lies below it, else from its set's root on.</summary>
    public static string Display(string path, string projectDirectory, string root)
    {
        var project = AsFolder(projectDirectory);
        if (project.Length > 0 && path.StartsWith(project, StringComparison.OrdinalIgnoreCase))
        {
            return path.Substring(project.Length);
        }

        return path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length) : path.Substring(FolderOf(path).Length);
    }
}
