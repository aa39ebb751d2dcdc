using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>The section of a schema page that a heading begins.</summary>
internal enum PageSection
{
    None,
    Fields,
    Values,
    SupportedTypes,
    ExampleUsage,
    Other,
}

/// <summary>A page's blocks, sorted by section.</summary>
internal sealed class PageOutline
{
    private PageSection _current = PageSection.None;

    private PageOutline(PageTitle title) => Title = title;

    public PageTitle Title { get; }

    /// <summary>The section of the body; none for a page of only title and description.</summary>
    public PageSection BodySection { get; private set; }

    /// <summary>The heading of the body.</summary>
    public HeadingBlock? BodyHeading { get; private set; }

    /// <summary>True if the page has sections that are not of a schema page.</summary>
    public bool HasOtherSections { get; private set; }

    public List<Block> Description { get; } = [];

    public List<Block> Example { get; } = [];

    public List<Block> Body { get; } = [];

    /// <summary>Sorts the blocks; null if the page has no title.</summary>
    public static PageOutline? Create(MarkdownDocument document, PageSource source)
    {
        var next = 0;
        if ((PageTitle.FindInFrontMatter(source) ?? FindFirstHeading(document, source, ref next)) is not { } title)
        {
            return null;
        }

        var outline = new PageOutline(title);
        for (; next < document.Count; next++)
        {
            outline.Add(document[next], source.Text);
        }

        return outline;
    }

    /// <summary>The offsets of a heading's text, without the marks of its level, the second exclusive.</summary>
    public static (int Start, int End) HeadingText(HeadingBlock heading, string text)
    {
        var start = heading.Span.Start;
        var end = Math.Min(heading.Span.End + 1, text.Length);
        if (heading.IsSetext)
        {
            var lineEnd = text.IndexOf('\n', start, end - start);
            return MarkdownText.Trim(text, start, lineEnd < 0 ? end : lineEnd);
        }

        while (start < end && text[start] == '#')
        {
            start++;
        }

        return MarkdownText.Trim(text, start, end);
    }

    private static PageTitle? FindFirstHeading(MarkdownDocument document, PageSource source, ref int next)
    {
        while (next < document.Count)
        {
            if (document[next++] is HeadingBlock heading)
            {
                var (start, end) = HeadingText(heading, source.Text);
                return heading.Level == 1 && end > start ? PageTitle.At(source, start, end) : null;
            }
        }

        return null;
    }

    private void Add(Block block, string text)
    {
        if (block is HeadingBlock { Level: <= 2 } heading)
        {
            _current = Enter(heading, text);
            if (_current is not PageSection.Other || BodyHeading is not null)
            {
                return;
            }
        }

        var blocks = _current switch
        {
            PageSection.None => Description,
            PageSection.ExampleUsage => Example,
            PageSection.Other when BodyHeading is null => Description,
            PageSection.Other => null,
            _ => Body,
        };
        blocks?.Add(block);
    }

    private PageSection Enter(HeadingBlock heading, string text)
    {
        var section = heading.Level == 2 ? SectionOf(heading, text) : PageSection.Other;
        if (BodyHeading is not null)
        {
            return PageSection.Other;
        }

        if (section is PageSection.Other)
        {
            HasOtherSections = true;
        }
        else if (section is not PageSection.ExampleUsage)
        {
            BodySection = section;
            BodyHeading = heading;
        }

        return section;
    }

    private static PageSection SectionOf(HeadingBlock heading, string text)
    {
        var (start, end) = HeadingText(heading, text);
        return text.Substring(start, end - start) switch
        {
            "Fields" => PageSection.Fields,
            "Values" => PageSection.Values,
            "Supported Types" => PageSection.SupportedTypes,
            "Example Usage" => PageSection.ExampleUsage,
            _ => PageSection.Other,
        };
    }
}
