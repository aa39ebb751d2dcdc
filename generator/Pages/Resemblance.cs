using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>Finds the parts of schema pages in files that are not pages.</summary>
internal static class Resemblance
{
    private const string NoTitle = "it has no title '# Name' above its section";

    /// <summary>The kind of a file that is not a page.</summary>
    /// <param name="outline">The outline; null if the file has no title.</param>
    public static OtherFile Of(MarkdownDocument document, PageOutline? outline, PageSource source)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is HeadingBlock heading && IsSection(document, i, heading, source))
            {
                return OtherFile.Resembling(source, source.RangeOf(heading), Reason(heading, outline, source));
            }
        }

        return FieldsSection.FindTable(document, source) is { } table && FieldColumns.AreIn(table, source)
            ? OtherFile.Resembling(
                source, source.RangeOf(table.Header), outline is null ? NoTitle : "its table of fields is not in a section '## Fields'")
            : OtherFile.Prose(source.Path);
    }

    /// <summary>The kind of a file with only a title and a description, if it is not a union.</summary>
    public static OtherFile OfTitle(PageOutline outline, PageSource source) =>
        outline.Description.Count == 0 || outline.Description.Exists(block => IsStructured(block, source))
            ? OtherFile.Resembling(source, outline.Title.Range)
            : OtherFile.Prose(source.Path);

    private static string Reason(HeadingBlock heading, PageOutline? outline, PageSource source)
    {
        if (outline is null || outline.TitleHeading == heading)
        {
            return NoTitle;
        }

        var (start, end) = PageOutline.HeadingText(heading, source.Text);
        var name = source.Slice(start, end);
        var section = SectionName.Near(name);
        return SectionName.Of(name) == section
            ? $"its section '{name}' has nothing that can be read"
            : $"its heading '{name}' is not '{SectionName.Heading(section)}'";
    }

    /// <summary>True for a heading that is, perhaps misspelt, the heading of a section and is followed by the section's list.</summary>
    private static bool IsSection(MarkdownDocument document, int index, HeadingBlock heading, PageSource source)
    {
        var (start, end) = PageOutline.HeadingText(heading, source.Text);
        var name = source.Slice(start, end);
        return SectionName.Near(name) is not PageSection.Other and var section
            && (MisspeltSection.HasBody(document, index, section, source)
                || (SectionName.Of(name) == section && IsFollowedByRows(document, index, source)));
    }

    /// <summary>True if the block below a heading has the lines of a table but is not a table.</summary>
    private static bool IsFollowedByRows(MarkdownDocument document, int index, PageSource source) =>
        index + 1 < document.Count && document[index + 1] is var block and not PipeTableRows && HasRow(block, source);

    private static bool IsStructured(Block block, PageSource source) =>
        block is PipeTableRows or ListBlock || HasRow(block, source)
        || (block is HtmlBlock && source.TextOf(block).IndexOf("<td", StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool HasRow(Block block, PageSource source) =>
        source.TextOf(block) is var text && UnusedRows.FindRow(text, 0, text.Length) >= 0;
}
