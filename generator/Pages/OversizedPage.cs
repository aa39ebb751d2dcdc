using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>Reads the title of a page that is too large to parse, and reports it.</summary>
internal static class OversizedPage
{
    private static readonly string[] Sections = ["\n## Fields", "\n## Values", "\n## Supported Types"];

    /// <summary>Reads the title without parsing; null if the file has no section of a schema page.</summary>
    public static Page? Read(string path, string text, string reason)
    {
        if (!Array.Exists(Sections, section => text.IndexOf(section, StringComparison.Ordinal) >= 0))
        {
            return null;
        }

        var source = new PageSource(path, text);
        var title = PageTitle.FindInFrontMatter(source)
            ?? FindInFirstLine(source)
            ?? new PageTitle(PageFile.NameOf(path), default, IsStruck: false);
        source.Report(DiagnosticCatalog.PageTooLarge, title.Range, reason);
        return new Page(path, title.Name, title.Range, "", title.IsStruck ? "" : null, new UnreadBody(), default, source.Diagnostics)
        {
            Ignores = IgnoreComment.FindAll(source),
        };
    }

    private static PageTitle? FindInFirstLine(PageSource source)
    {
        var text = source.Text;
        var start = text.StartsWith("# ", StringComparison.Ordinal) ? 0 : text.IndexOf("\n# ", StringComparison.Ordinal) + 1;
        if (start == 0 && text[0] != '#')
        {
            return null;
        }

        var end = text.IndexOf('\n', start);
        (start, end) = MarkdownText.Trim(text, start + 1, end < 0 ? text.Length : end);
        return start == end ? null : PageTitle.At(source, start, end);
    }
}
