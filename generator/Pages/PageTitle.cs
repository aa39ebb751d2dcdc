using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>A page's title.</summary>
/// <param name="Name">The name, without marks.</param>
/// <param name="Range">Where the name stands, without marks.</param>
/// <param name="IsStruck">Whether the name is struck through, as that of a deprecated model is.</param>
internal readonly record struct PageTitle(string Name, SourceRange Range, bool IsStruck)
{
    private const string Strike = "~~";

    /// <summary>The title between two offsets, the second exclusive.</summary>
    public static PageTitle At(PageSource source, int start, int end)
    {
        var text = source.FileText;
        var isStruck = MarkdownText.TryStrip(text, ref start, ref end, Strike);
        return new PageTitle(MarkdownText.Unescape(text.Substring(start, end - start)), source.Range(start, end), isStruck);
    }

    /// <summary>The title that front matter names; null where none does.</summary>
    public static PageTitle? OfFrontMatter(PageSource source) =>
        source.FrontMatter is { } front && front.TitleEnd > front.TitleStart ? At(source, front.TitleStart, front.TitleEnd) : null;
}
