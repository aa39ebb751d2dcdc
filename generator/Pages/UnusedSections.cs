using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>Reports the models, sections and tables of fields on a page that are not part of its body.</summary>
internal static class UnusedSections
{
    public static void Report(PageOutline outline, PageSource source)
    {
        ReportTables(outline.Description, source);
        ReportTables(outline.Example, source);
        ReportRest(outline.Rest, source);
    }

    private static void ReportTables(IEnumerable<Block> blocks, PageSource source)
    {
        foreach (var block in blocks)
        {
            if (block is PipeTable table && FieldColumns.AreIn(table, source))
            {
                ReportTable(table, source);
            }
        }
    }

    private static void ReportTable(PipeTable table, PageSource source) => source.ReportUnused(
        source.RangeOf(table.Header), "The table of fields", "its section is not the '## Fields' of the page");

    /// <summary>Reports models, sections and tables after the body. Nothing below a reported heading is reported again.</summary>
    private static void ReportRest(List<Block> rest, PageSource source)
    {
        var reported = int.MaxValue; // the level of the last heading if it was reported
        for (var i = 0; i < rest.Count; i++)
        {
            if (rest[i] is HeadingBlock heading)
            {
                if (heading.Level > reported)
                {
                    continue;
                }

                reported = ReportHeading(rest, i, heading, source) ? heading.Level : int.MaxValue;
            }
            else if (reported == int.MaxValue && rest[i] is PipeTable table && FieldColumns.AreIn(table, source))
            {
                ReportTable(table, source);
            }
        }
    }

    private static bool ReportHeading(List<Block> rest, int index, HeadingBlock heading, PageSource source)
    {
        var (start, end) = PageOutline.HeadingText(heading, source.Text);
        var name = source.Slice(start, end);
        if (heading.Level == 1 ? IsModel(rest, index, source) : IsSection(rest, index, name, source))
        {
            var (part, reason) = heading.Level == 1
                ? ($"The model '{name}'", "a page describes one model, and the first is read; move this one to a page of its own")
                : ($"The section '{name}'", "a page has one section of fields, values or supported types, and the first is read");
            source.ReportUnused(source.RangeOf(heading), part, reason);
            return true;
        }

        return false;
    }

    /// <summary>True if there is a section of a schema page between a title and the next one.</summary>
    private static bool IsModel(List<Block> rest, int title, PageSource source)
    {
        for (var i = title + 1; i < rest.Count && rest[i] is not HeadingBlock { Level: 1 }; i++)
        {
            if ((rest[i] is PipeTable table && FieldColumns.AreIn(table, source))
                || (rest[i] is HeadingBlock heading && PageOutline.HeadingText(heading, source.Text) is var (start, end)
                    && IsSection(rest, i, source.Slice(start, end), source)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSection(List<Block> rest, int index, string name, PageSource source) =>
        SectionName.Near(name) is not PageSection.Other and var section && MisspeltSection.HasBody(rest, index, section, source);
}
