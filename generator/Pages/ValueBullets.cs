using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Router.Codegen.Types;

namespace Router.Codegen.Pages;

/// <summary>Reads the values of a list. A value is code in backticks, or one word.</summary>
internal sealed class ValueBullets(PageSource source, CollectedValues values)
{
    /// <summary>Reads a list; false if it has no values.</summary>
    public bool Read(ListBlock list)
    {
        var isRead = false;
        foreach (var item in list)
        {
            isRead |= ReadBullet((ListItemBlock)item);
        }

        return isRead;
    }

    private bool ReadBullet(ListItemBlock item)
    {
        var isRead = false;
        foreach (var block in item)
        {
            if (block is ListBlock inside)
            {
                source.ReportReadAs(inside, "The list inside a bullet", "values of the list around it");
                isRead |= Read(inside);
            }
            else if (block is ParagraphBlock { Inline: { } inlines } paragraph && block == item[0])
            {
                isRead |= ReadBullet(paragraph, inlines);
            }
        }

        return isRead;
    }

    private bool ReadBullet(ParagraphBlock paragraph, ContainerInline inlines)
    {
        var first = inlines.FirstChild;
        if ((first is EmphasisInline emphasis ? emphasis.FirstChild : first) is CodeInline code)
        {
            ReadCode(code);
            ReadFurther(code);
            return true;
        }

        var (start, end) = MarkdownText.Trim(source.Text, paragraph.Span.Start, paragraph.Span.End + 1);
        var position = start;
        if (Literals.TryRead(source.Text, ref position, end, out var literal) && position == end)
        {
            source.ReportReadAs(paragraph, "The bullet without backticks", $"the value '{literal.Text}'");
            values.Add(null, literal.Text, literal.Notation, start, end);
            return true;
        }

        var text = source.Slice(start, end);
        if (first != inlines.LastChild || first is not LiteralInline || text.Any(char.IsWhiteSpace))
        {
            source.ReportUnused(source.RangeOf(paragraph), "The bullet", "it is no value in backticks");
            return false;
        }

        source.ReportReadAs(paragraph, "The bullet without backticks", $"the value '{text}'");
        values.Add(null, text, ValueNotation.Bare, start, end);
        return true;
    }

    /// <summary>Reads the other values of a bullet if only punctuation separates them.</summary>
    private void ReadFurther(CodeInline first)
    {
        var isOfValues = true;
        for (var inline = first.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            isOfValues &= inline is CodeInline or LineBreakInline
                || (inline is LiteralInline literal && !literal.Content.ToString().Any(char.IsLetterOrDigit));
        }

        for (var inline = first.NextSibling; isOfValues && inline is not null; inline = inline.NextSibling)
        {
            if (inline is CodeInline code)
            {
                source.ReportReadAs(
                    source.Range(code.Span.Start, code.Span.End + 1), "The further code of a bullet", $"the value '{code.Content}'");
                ReadCode(code);
            }
        }
    }

    private void ReadCode(CodeInline code)
    {
        var start = code.Span.Start + code.DelimiterCount;
        var end = code.Span.End + 1 - code.DelimiterCount;
        (start, end) = MarkdownText.Trim(source.Text, start, end);
        var position = start;
        if (Literals.TryRead(source.Text, ref position, end, out var literal) && position == end)
        {
            values.Add(null, literal.Text, literal.Notation, start, end);
        }
        else if (!UnrecognizedValues.Is(code.Content))
        {
            values.Add(null, code.Content, code.Content is "true" or "false" ? ValueNotation.Boolean : ValueNotation.Bare, start, end);
        }
    }
}
