using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Router.Codegen.Pages;

/// <summary>
/// Finds the body of a page that has no section of a schema page: below a misspelt heading, or as a table of fields directly below the
/// title.
/// </summary>
internal static class MisspeltSection
{
    /// <summary>
    /// The maximum number of blocks below a heading that are searched for its list. Without it, a hostile page could take minutes.
    /// </summary>
    private const int Farthest = 256;

    /// <summary>
    /// The heading of the body, or its table if it has no heading, and the section that the heading means; null if there is none.
    /// </summary>
    public static (Block Heading, PageSection Section)? Find(MarkdownDocument document, int start, string title, PageSource source)
    {
        if (!MarkdownText.IsIdentifier(title))
        {
            return null;
        }

        var isNamedAfter = PageFile.IsNamedAfter(source.Path, title);
        for (var i = start; i < document.Count; i++)
        {
            if (NameOf(document[i], source.Text) is { } name && SectionName.Near(name) is not PageSection.Other and var section
                && (isNamedAfter || section is PageSection.Fields) && HasBody(document, i, section, source))
            {
                return (document[i], section);
            }
        }

        return SectionName.Near(title) is PageSection.Other && FindFirstTable(document, start, source) is { } table
            ? (table, PageSection.Fields)
            : null;
    }

    /// <summary>Reports the heading that is read as the heading of the body.</summary>
    public static void Report(PageOutline outline, PageSource source)
    {
        if (outline.BodyHeading is not { } heading)
        {
            return;
        }

        var right = SectionName.Heading(outline.BodySection);
        var meant = $"'{right}'";
        if (heading is PipeTable table)
        {
            source.ReportReadAs(table.Header, "The table below the title", $"that of {meant}, whose heading is missing");
        }
        else if (heading is LooseHeadingBlock)
        {
            source.ReportReadAs(heading, "The line without a plain space after its '#'", meant, right);
        }
        else if (heading is not HeadingBlock { Level: 2 } || NameOf(heading, source.Text) != SectionName.NameOf(outline.BodySection))
        {
            var range = source.RangeOf(heading);
            source.ReportReadAs(range, $"The heading '{source.Slice(range.Start, range.Start + range.Length)}'", meant, right);
        }
    }

    /// <summary>True if the blocks from a heading to the next one of its level contain the list of a section.</summary>
    public static bool HasBody(IReadOnlyList<Block> blocks, int heading, PageSection section, PageSource source)
    {
        var level = blocks[heading] is HeadingBlock { Level: var found } ? found : 2;
        var end = Math.Min(blocks.Count, heading + Farthest);
        for (var i = heading + 1; i < end && !(blocks[i] is HeadingBlock { Level: var next } && next <= level); i++)
        {
            if (IsOf(section, blocks[i], level, source))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(PageSection section, Block block, int level, PageSource source) => (section, block) switch
    {
        (PageSection.Fields, PipeTable table) => FieldColumns.AreIn(table, source),
        (PageSection.Values, PipeTable table) => new TableColumns(table, source).Find("Value") >= 0,
        (PageSection.Values, ListBlock list) => HasCode(list),
        (PageSection.Values, FencedCodeBlock code) => code.Lines.Count > 0 && code.Lines.Lines[0].Slice.CurrentChar is '"' or '\'',
        (PageSection.SupportedTypes, HeadingBlock heading) => heading.Level > level
            && PageOutline.HeadingText(heading, source.Text) is var (start, end) && CellText.IsCode(source.Text, start, end),
        (PageSection.SupportedTypes, ListBlock list) => HasCode(list),
        _ => false,
    };

    private static bool HasCode(ListBlock list) =>
        list.Count > 0 && list[0] is ListItemBlock { Count: > 0 } item
        && item[0] is ParagraphBlock { Inline.FirstChild: CodeInline or LinkInline { FirstChild: CodeInline } };

    /// <summary>The text of a heading, or of an entirely bold paragraph; null for other blocks.</summary>
    private static string? NameOf(Block block, string text) => block switch
    {
        HeadingBlock heading => PageOutline.HeadingText(heading, text) is var (start, end) ? text.Substring(start, end - start) : null,
        ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 2 } bold } inlines } when bold == inlines.LastChild
            && bold.FirstChild is LiteralInline name && name == bold.LastChild => name.Content.ToString(),
        _ => null,
    };

    /// <summary>The table of fields that is the first block below the title and its description, if the page has no headings.</summary>
    private static PipeTable? FindFirstTable(MarkdownDocument document, int start, PageSource source)
    {
        PipeTable? table = null;
        for (var i = start; i < document.Count; i++)
        {
            if (document[i] is HeadingBlock)
            {
                return null;
            }

            table ??= document[i] is PipeTable found && FieldColumns.AreIn(found, source) ? found : null;
        }

        return table;
    }
}
