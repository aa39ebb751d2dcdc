using Markdig.Syntax;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Text;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages;

/// <summary>Reads a page from its outline.</summary>
internal sealed class PageReader(PageSource source, PageOutline outline)
{
    private static readonly string[] FieldsHeading = ["Fields"];

    private readonly DialectCounter _marks = new();

    /// <summary>Reads the page; null if the file is no schema page.</summary>
    public Page? Read()
    {
        if (ReadBody(outline.Title.Name) is not { } body)
        {
            return null;
        }

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
        switch (outline.BodySection)
        {
            case PageSection.Fields:
                return ReadFields(title);
            case PageSection.Values:
                return new ValuesReader(source).Read(outline) ?? (PageBody?)Unread(title, "Values", "Value", "no values are listed");
            case PageSection.SupportedTypes:
                return new MembersReader(source).Read(outline.Body);
            case PageSection.None when MarkdownText.IsIdentifier(title) && FindStrayFields() is { } table:
                source.ReportUnreadable(
                    "Fields", table.Header, "the heading is not '## Fields', so no model is made of the page", HeadingAbove(table));
                return new UnreadBody();
            default:
                var isModel = !outline.HasOtherSections && outline.Example.Count == 0
                    && MarkdownText.IsIdentifier(title) && PageFile.IsNamedAfter(source.Path, title);
                return isModel ? new TitleOnlyBody() : null;
        }
    }

    /// <summary>Finds a table of fields under a heading that differs from "## Fields" in level, case or one letter.</summary>
    private PipeTable? FindStrayFields() => outline.Description
        .SkipWhile(block => block is not HeadingBlock heading || !IsNearlyFields(PageOutline.HeadingText(heading, source.Text)))
        .OfType<PipeTable>()
        .FirstOrDefault(table => FieldsReader.HasHeader(table, source));

    private bool IsNearlyFields((int Start, int End) heading) =>
        Nearest.To(source.Slice(heading.Start, heading.End).TrimEnd(':'), FieldsHeading) is not null;

    /// <summary>The heading above a table of fields, replaced by the right one.</summary>
    private EquatableArray<DiagnosticProperty> HeadingAbove(PipeTable table)
    {
        var heading = outline.Description.TakeWhile(block => block != table).OfType<HeadingBlock>()
            .Last(block => IsNearlyFields(PageOutline.HeadingText(block, source.Text)));
        var found = source.Slice(heading.Span.Start, heading.Span.End + 1);
        return FixData.Replace(heading.Span.Start, found, "## Fields");
    }

    private PageBody? ReadFields(string title)
    {
        foreach (var block in outline.Body)
        {
            if (block is PipeTable table)
            {
                return !FieldsReader.IsMeant(table, source) ? null
                    : table.Count - 1 > PageLimits.MaxFields ? TooManyFields()
                    : new FieldsReader(source, _marks, outline.Example).Read(table) ?? (PageBody)new UnreadBody();
            }
        }

        return Unread(title, "Fields", "Field", "no table with a row of dashes below its header follows");
    }

    private UnreadBody TooManyFields()
    {
        var reason = FormattableString.Invariant($"it has more than {PageLimits.MaxFields:N0} fields");
        source.Report(DiagnosticCatalog.PageTooLarge, outline.Title.Range, reason);
        return new UnreadBody();
    }

    /// <summary>Reports an unreadable page that is a model by its title and headings. Other files are ignored.</summary>
    /// <param name="column">The column that a table of the section has.</param>
    private UnreadBody? Unread(string title, string section, string column, string reason)
    {
        if (!MarkdownText.IsIdentifier(title))
        {
            return null;
        }

        if (source.Diagnostics.Count == 0)
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
