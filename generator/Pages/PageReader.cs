using Markdig.Syntax;
using Router.Codegen.Diagnostics;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages;

/// <summary>Reads a page from its outline.</summary>
internal sealed class PageReader(PageSource source, PageOutline outline)
{
    private readonly DialectCounter _marks = new();

    private readonly int _reported = source.Diagnostics.Count;

    /// <summary>Reads the page; null if the file is not a schema page.</summary>
    public Page? Read()
    {
        if (ReadBody(outline.Title.Name) is not { } body)
        {
            return null;
        }

        ReportTitle();
        MisspeltSection.Report(outline, source);
        UnusedSections.Report(outline, source);
        PageDamage.Report(source);
        CountCode(outline.Description);
        CountCode(outline.Example);
        CountCode(outline.Body);
        var (description, deprecation) = ReadDescription();
        return new Page(
            source.Path,
            outline.Title.Name,
            outline.Title.Range,
            description,
            deprecation,
            body,
            _marks.Evidence,
            source.Diagnostics)
        {
            Ignores = IgnoreComment.FindAll(source),
        };
    }

    private PageBody? ReadBody(string title)
    {
        if (title.Length > PageLimits.MaxNameLength && outline.BodySection != PageSection.None)
        {
            return TooLarge($"its title has more than {PageLimits.LongestName}");
        }

        switch (outline.BodySection)
        {
            case PageSection.Fields:
                return ReadFields(title);
            case PageSection.Values:
                return new ValuesReader(source).Read(outline) is not { } read
                    ? Unread(title, "Values", "Value", "no values are listed")
                    : read.Values.Count > PageLimits.MaxValues ? TooLarge(PageLimits.MaxValues, "values")
                    : read;
            case PageSection.SupportedTypes:
                return new MembersReader(source).Read(outline);
            default:
                var isModel = !outline.HasOtherSections && outline.Example.Count == 0
                    && MarkdownText.IsIdentifier(title) && PageFile.IsNamedAfter(source.Path, title);
                return isModel ? new TitleOnlyBody(Resemblance.OfTitle(outline, source)) : null;
        }
    }

    private PageBody? ReadFields(string title)
    {
        if (FieldsSection.FindTable(outline.Body, source) is { } table)
        {
            return table.Count - 1 > PageLimits.MaxFields ? TooLarge(PageLimits.MaxFields, "fields")
                : new FieldsSection(source, new FieldsReader(source, _marks, outline.Example)).Read(table, outline.Body)
                    ?? (PageBody)new UnreadBody();
        }

        return outline.Body.Exists(static block => block is PipeTable)
            ? null
            : Unread(title, "Fields", "Field", MissingTable.ReasonIn(outline.Body, source));
    }

    private void ReportTitle()
    {
        if (outline.Title.Written is { } written)
        {
            source.ReportReadAs(outline.Title.Range, $"The title '{written}'", $"'{outline.Title.Name}'");
        }
        else if (outline.TitleHeading is LooseHeadingBlock heading)
        {
            source.ReportReadAs(heading, "The line without a plain space after its '#'", $"the title '{outline.Title.Name}'");
        }
    }

    private UnreadBody TooLarge(int most, string parts) => TooLarge(FormattableString.Invariant($"it has more than {most:N0} {parts}"));

    private UnreadBody TooLarge(string reason)
    {
        source.Report(DiagnosticCatalog.PageTooLarge, outline.Title.Range, reason);
        return new UnreadBody();
    }

    /// <summary>Reports an unreadable page whose title and headings are those of a model. Other files are ignored.</summary>
    /// <param name="column">The column that tables of the section have.</param>
    private UnreadBody? Unread(string title, string section, string column, string reason)
    {
        if (!MarkdownText.IsIdentifier(title))
        {
            return null;
        }

        if (source.Diagnostics.Count == _reported)
        {
            var fix = FixData.Of((FixData.MissingDashes, column));
            source.ReportUnreadable(section, outline.BodyHeading!, reason + ", so no model is made of the page", fix);
        }

        return new UnreadBody();
    }

    private (string Description, string? Deprecation) ReadDescription()
    {
        var deprecation = outline.Title.IsStruck ? "" : null;
        if (outline.Description.Count == 0)
        {
            return ("", deprecation);
        }

        var description = new PlainText(source.Text);
        foreach (var block in outline.Description)
        {
            if (block is QuoteBlock)
            {
                var quote = PlainText.ReadBlock(block, source.Text);
                if (DeprecationNotice.TryTake(ref quote, out var reason))
                {
                    deprecation = reason;
                    continue;
                }
            }

            description.WriteBlock(block);
        }

        return (description.ToString(), deprecation);
    }

    private void CountCode(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is FencedCodeBlock code)
            {
                _marks.Add(Dialect.OfFence(code.Info));
            }
        }
    }
}
