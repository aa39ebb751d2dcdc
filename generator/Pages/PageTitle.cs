using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>A page's title.</summary>
/// <param name="Name">The name, without marks.</param>
/// <param name="Range">The range of the name, without marks.</param>
/// <param name="IsStruck">True if the name is struck through, which marks a deprecated model.</param>
internal readonly record struct PageTitle(string Name, SourceRange Range, bool IsStruck)
{
    /// <summary>The name as written if it has marks or characters that do not belong to names; otherwise null.</summary>
    public string? Written { get; init; }

    private const string Strike = "~~";

    /// <summary>The title from a start to an end, exclusive.</summary>
    public static PageTitle At(PageSource source, int start, int end)
    {
        var text = source.FileText;
        var isStruck = MarkdownText.TryStrip(text, ref start, ref end, Strike);
        var written = MarkdownText.Unescape(text.Substring(start, end - start));
        var name = NameText.Clean(written);
        return new PageTitle(name, source.Range(start, end), isStruck) { Written = name == written ? null : written };
    }

    /// <summary>Finds the title in front matter; null if there is none.</summary>
    public static PageTitle? FindInFrontMatter(PageSource source) =>
        source.FrontMatter is { } front && front.TitleEnd > front.TitleStart ? At(source, front.TitleStart, front.TitleEnd) : null;
}
