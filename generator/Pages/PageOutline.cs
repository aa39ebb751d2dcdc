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
    private readonly Block? _stated;
    private readonly PageSection _statedSection;
    private PageSection _current = PageSection.None;

    private PageOutline(PageTitle title, Block? stated, PageSection statedSection)
    {
        Title = title;
        (_stated, _statedSection) = (stated, statedSection);
    }

    public PageTitle Title { get; }

    /// <summary>The heading of the title; null if it is in the front matter.</summary>
    public HeadingBlock? TitleHeading { get; private set; }

    /// <summary>The section of the body. None if the page has only a title and a description.</summary>
    public PageSection BodySection { get; private set; }

    /// <summary>The heading of the body, or the block in its place.</summary>
    public Block? BodyHeading { get; private set; }

    /// <summary>True if the page has sections that schema pages do not have.</summary>
    public bool HasOtherSections { get; private set; }

    public List<Block> Description { get; } = [];

    public List<Block> Example { get; } = [];

    public List<Block> Body { get; } = [];

    /// <summary>The blocks of sections after the body, with their headings.</summary>
    public List<Block> Rest { get; } = [];

    /// <summary>Sorts the blocks; null if the page has no title.</summary>
    public static PageOutline? Create(MarkdownDocument document, PageSource source)
    {
        var next = 0;
        var front = PageTitle.FindInFrontMatter(source);
        var heading = front is null ? FindFirstHeading(document, ref next) : null;
        if ((front ?? TitleOf(heading, source)) is not { } title)
        {
            return null;
        }

        var outline = Sort(null, PageSection.None);
        return outline.BodySection is PageSection.None && MisspeltSection.Find(document, next, title.Name, source) is var (body, section)
            ? Sort(body, section)
            : outline;

        PageOutline Sort(Block? stated, PageSection section)
        {
            var sorted = new PageOutline(title, stated, section) { TitleHeading = heading };
            for (var i = next; i < document.Count; i++)
            {
                sorted.Add(document[i], source.Text);
            }

            return sorted;
        }
    }

    /// <summary>The start and the end, exclusive, of a heading's text without the marks of its level.</summary>
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

        (start, end) = MarkdownText.Trim(text, start, end);
        var closing = end;
        while (closing > start && text[closing - 1] == '#')
        {
            closing--;
        }

        var isClosed = closing > start && closing < end && char.IsWhiteSpace(text[closing - 1]);
        return isClosed ? MarkdownText.Trim(text, start, closing) : (start, end);
    }

    private static HeadingBlock? FindFirstHeading(MarkdownDocument document, ref int next)
    {
        while (next < document.Count)
        {
            if (document[next++] is HeadingBlock heading)
            {
                return heading;
            }
        }

        return null;
    }

    private static PageTitle? TitleOf(HeadingBlock? heading, PageSource source)
    {
        if (heading is not { Level: 1 })
        {
            return null;
        }

        var (start, end) = HeadingText(heading, source.Text);
        return end > start ? PageTitle.At(source, start, end) : null;
    }

    private void Add(Block block, string text)
    {
        if (block == _stated)
        {
            (BodyHeading, BodySection, _current) = (block, _statedSection, _statedSection);
            if (block is PipeTable)
            {
                Body.Add(block);
            }

            return;
        }

        if (block is HeadingBlock { Level: <= 2 } heading && !IsMember(heading, text))
        {
            _current = Enter(heading, text);
            if (_current is not PageSection.Other)
            {
                return;
            }
        }

        var blocks = _current switch
        {
            PageSection.None => Description,
            PageSection.ExampleUsage => Example,
            PageSection.Other when BodyHeading is null => Description,
            PageSection.Other => Rest,
            _ => Body,
        };
        blocks.Add(block);
    }

    /// <summary>True for the heading of a union's member that has the same level as a section.</summary>
    private bool IsMember(HeadingBlock heading, string text) =>
        _current is PageSection.SupportedTypes && HeadingText(heading, text) is var (start, end) && CellText.IsCode(text, start, end);

    private PageSection Enter(HeadingBlock heading, string text)
    {
        if (BodyHeading is not null)
        {
            return PageSection.Other;
        }

        var (start, end) = HeadingText(heading, text);
        var section = heading.Level == 2 ? SectionName.Of(text.Substring(start, end - start)) : PageSection.Other;
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
}
