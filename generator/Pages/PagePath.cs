namespace Router.Codegen.Pages;

/// <summary>Paths of pages, with '/' between their parts.</summary>
internal static class PagePath
{
    private static readonly char[] AfterPath = ['#', '?'];

    public static string Normalize(string path) => path.IndexOf('\\') < 0 ? path : path.Replace('\\', '/');

    /// <summary>Resolves ".", ".." and empty segments. The folders of sets have none.</summary>
    public static string Direct(string path)
    {
        if (!HasIndirection(path, '/') && !HasIndirection(path, '\\'))
        {
            return path;
        }

        var normalized = Normalize(path);
        var segments = normalized.Split('/');

        // A server name begins with two slashes.
        var parts = new List<string> { normalized.StartsWith("//", StringComparison.Ordinal) ? "/" : segments[0] };
        return TryWalk(parts, segments.Skip(1), 1) ? string.Join("/", parts) : path;
    }

    /// <summary>True if a separator precedes a dot, or another separator that does not begin a server name.</summary>
    private static bool HasIndirection(string path, char separator)
    {
        for (var i = path.IndexOf(separator); i >= 0 && i + 1 < path.Length; i = path.IndexOf(separator, i + 1))
        {
            if (path[i + 1] == '.' || (i > 0 && path[i + 1] == separator))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The folder of a page, with '/' at its end; empty if it has none.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>True if two pages are in the same folder.</summary>
    public static bool AreSiblings(string left, string right)
    {
        var folder = left.LastIndexOf('/') + 1;
        return right.LastIndexOf('/') + 1 == folder && string.CompareOrdinal(left, 0, right, 0, folder) == 0;
    }

    /// <summary>A folder's path with '/' at its end.</summary>
    public static string AsFolder(string folder)
    {
        var normalized = Normalize(folder);
        return normalized.Length == 0 || normalized[normalized.Length - 1] == '/' ? normalized : normalized + "/";
    }

    /// <summary>The deepest folder that contains both pages.</summary>
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

    /// <summary>Resolves a link in a page to a path without anchor and query; null for an external address.</summary>
    public static string? Resolve(string page, string target)
    {
        var end = target.IndexOfAny(AfterPath);
        var path = Normalize(end < 0 ? target : target.Substring(0, end));
        if (path.Length == 0 || path.Contains("://"))
        {
            return null;
        }

        // Nearly all links go up some folders, and then down.
        var (folder, start) = (page.LastIndexOf('/') + 1, 0);
        while (folder > 0 && string.CompareOrdinal(path, start, "../", 0, 3) == 0)
        {
            folder = page.LastIndexOf('/', Math.Max(folder - 2, 0), Math.Max(folder - 1, 0)) + 1;
            start += 3;
        }

        return IsPlain(path, start) ? string.Concat(page.Substring(0, folder), path.Substring(start)) : ResolveParts(page, path);
    }

    /// <summary>The link from a page to another.</summary>
    public static string Relative(string page, string target)
    {
        var common = CommonFolder(page, target).Length;
        var up = page.Substring(common).Count(static c => c == '/');
        return string.Concat(Enumerable.Repeat("../", up)) + target.Substring(common);
    }

    /// <summary>True if the path has no segments to resolve after an offset.</summary>
    private static bool IsPlain(string path, int start) =>
        start < path.Length
        && path[start] is not ('.' or '/') && path[path.Length - 1] != '/'
        && path.IndexOf("/.", start, StringComparison.Ordinal) < 0 && path.IndexOf("//", start, StringComparison.Ordinal) < 0;

    private static string? ResolveParts(string page, string path)
    {
        var parts = new List<string>(FolderOf(page).Split('/'));
        parts.RemoveAt(parts.Count - 1);
        return TryWalk(parts, path.Split('/'), 0) ? string.Join("/", parts) : null;
    }

    /// <summary>Follows steps from a folder. False if they lead above its first parts.</summary>
    /// <param name="kept">The number of first parts that ".." must not leave.</param>
    private static bool TryWalk(List<string> parts, IEnumerable<string> steps, int kept)
    {
        foreach (var step in steps)
        {
            if (step == "..")
            {
                if (parts.Count == kept)
                {
                    return false;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not ("." or ""))
            {
                parts.Add(step);
            }
        }

        return true;
    }

    /// <summary>
    /// The path of a page in messages: relative to the project if it is in the project's folder, else relative to its set's root.
    /// </summary>
    public static string Display(string path, string projectDirectory, string root)
    {
        var project = AsFolder(projectDirectory);
        if (project.Length > 0 && path.StartsWith(project, StringComparison.OrdinalIgnoreCase))
        {
            return path.Substring(project.Length);
        }

        var start = path.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? root.Length : FolderOf(path).Length;
        return path.Substring(start);
    }
}
