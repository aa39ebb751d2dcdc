namespace Router.Codegen.Pages;

/// <summary>Recognises files without the text of a page: empty files, pointers, and files in another encoding or format.</summary>
internal static class DamagedFile
{
    private const int LongestLine = 300;
    private const int Looked = 64;

    /// <summary>The file, if it is damaged; null if it may be a page.</summary>
    public static OtherFile? Read(string path, string text)
    {
        var (start, end) = MarkdownText.Trim(text, 0, text.Length);
        var reason = BeginsWithZeros(text)
                ? "it has zeros between its characters, as UTF-16 without a byte order mark has; save it as UTF-8"
            : Begins("version https://git-lfs.github.com/") ? "it is a pointer of Git LFS; 'git lfs pull' fetches the page itself"
            : Begins("<!doctype html") || Begins("<html") ? "it is a page of HTML, not of markdown"
            : Begins("{\\rtf") ? "it is a document of rich text, not of markdown"
            : start == end ? "it is empty"
            : end - start <= LongestLine && IsLine(text, start, end) ? "it has one line of text, and no title"
            : null;
        return reason is null ? null : new OtherFile(PagePath.Normalize(path), OtherFileKind.Damaged, default, reason);

        bool Begins(string mark) => string.Compare(text, start, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>
    /// True if there is a zero among the first characters. Carriage returns do not count, so line ends make no difference.
    /// </summary>
    private static bool BeginsWithZeros(string text)
    {
        var rest = Looked;
        for (var i = 0; i < text.Length && rest > 0; i++)
        {
            if (text[i] == '\0')
            {
                return true;
            }

            rest -= text[i] == '\r' ? 0 : 1;
        }

        return false;
    }

    /// <summary>True for a single line without a heading, like the target of a symbolic link or the response of a server.</summary>
    private static bool IsLine(string text, int start, int end) =>
        text[start] is not ('#' or '|' or '<') && text.IndexOf('\n', start, end - start) < 0;
}
