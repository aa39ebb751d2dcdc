using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>Reports damage to the text of a page that is read in spite of it.</summary>
internal static class PageDamage
{
    private const char Replacement = '\uFFFD';

    public static void Report(PageSource source)
    {
        var text = source.Text;
        for (var mark = MergeConflict.Find(text, 0); mark >= 0; mark = MergeConflict.Find(text, mark + 1))
        {
            ReportLine(mark, "a merge conflict is not resolved; both of its sides are read");
        }

        if (text.IndexOf(Replacement) is >= 0 and var found)
        {
            source.Report(
                DiagnosticCatalog.DamagedPage,
                source.Range(found, found + 1),
                "it has bytes that are not UTF-8, which are read as U+FFFD; save it as UTF-8");
        }

        void ReportLine(int start, string damage)
        {
            var end = text.IndexOf('\n', start);
            var (from, to) = MarkdownText.Trim(text, start, end < 0 ? text.Length : end);
            source.Report(DiagnosticCatalog.DamagedPage, source.Range(from, to), damage);
        }
    }
}
