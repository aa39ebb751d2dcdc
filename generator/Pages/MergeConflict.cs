namespace Router.Codegen.Pages;

/// <summary>The lines that Git writes around the two sides of an unresolved conflict.</summary>
internal static class MergeConflict
{
    private const int Length = 7;
    private const string Begin = "<<<<<<< ";

    /// <summary>True if the line that begins at an offset is such a line.</summary>
    public static bool IsMark(string text, int start)
    {
        if (start + Length > text.Length || text[start] is not ('<' or '=' or '>' or '|'))
        {
            return false;
        }

        for (var i = start + 1; i < start + Length; i++)
        {
            if (text[i] != text[start])
            {
                return false;
            }
        }

        return start + Length == text.Length || text[start + Length] is ' ' or '\r' or '\n';
    }

    /// <summary>The offset of the first line from an offset on that begins a conflict; -1 if there is none.</summary>
    public static int Find(string text, int start)
    {
        for (var found = IndexOf(start); found >= 0; found = IndexOf(found + 1))
        {
            if (found == 0 || text[found - 1] is '\n' or '\r')
            {
                return found;
            }
        }

        return -1;

        int IndexOf(int from) => text.IndexOf(Begin, from, StringComparison.Ordinal);
    }
}
