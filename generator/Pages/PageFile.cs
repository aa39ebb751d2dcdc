namespace Router.Codegen.Pages;

/// <summary>The names of page files.</summary>
internal static class PageFile
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>
    /// True if a file is named after a title, compared by letters and digits. In a long name, an underscore and a hash may replace the rest
    /// of the title.
    /// </summary>
    public static bool IsNamedAfter(string path, string title)
    {
        var name = NameOf(path);
        if (Matches(name, title, isWhole: true))
        {
            return true;
        }

        var hash = name.LastIndexOf('_');
        return hash > 0 && IsHash(name, hash + 1) && Matches(name.Substring(0, hash), title, isWhole: false);
    }

    /// <summary>The file's name without folders and extension.</summary>
    public static string NameOf(string path)
    {
        var start = path.LastIndexOfAny(Separators) + 1;
        var dot = path.IndexOf('.', start);
        return path.Substring(start, (dot < 0 ? path.Length : dot) - start);
    }

    private static bool Matches(string name, string title, bool isWhole)
    {
        var i = 0;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (i < title.Length && !char.IsLetterOrDigit(title[i]))
            {
                i++;
            }

            if (i == title.Length || char.ToLowerInvariant(title[i++]) != char.ToLowerInvariant(c))
            {
                return false;
            }
        }

        return i > 0 && (!isWhole || title.Substring(i).Trim('_').Length == 0);
    }

    private static bool IsHash(string name, int start)
    {
        for (var i = start; i < name.Length; i++)
        {
            if (name[i] is not (>= '0' and <= '9' or >= 'a' and <= 'f'))
            {
                return false;
            }
        }

        return name.Length - start >= 6;
    }
}
