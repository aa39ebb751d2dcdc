using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Router.Codegen.Pages;

/// <summary>Converts markdown to plain text: no markup, '\n' for line breaks, an empty line between paragraphs.</summary>
internal sealed class PlainText(string source)
{
    /// <summary>Limits recursion, so that a hostile page cannot overflow the stack.</summary>
    private const int MaxDepth = 64;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isItemBegun;

    /// <summary>Reads the text of a cell; empty for N/A.</summary>
    public static string ReadCell(PipeTableCell cell, string source)
    {
        if (cell.Inline is null)
        {
            var raw = source.Substring(cell.Start, cell.End - cell.Start);
            return raw == "N/A" ? "" : raw;
        }

        var writer = new PlainText(source);
        writer.WriteInlines(cell.Inline);
        return writer.ToString();
    }

    /// <summary>Reads the text of one block.</summary>
    public static string ReadBlock(Block block, string source)
    {
        var writer = new PlainText(source);
        writer.WriteBlock(block);
        return writer.ToString();
    }

    /// <summary>Writes a block as a paragraph of its own.</summary>
    public void WriteBlock(Block block)
    {
        if (_depth == MaxDepth)
        {
            return;
        }

        _depth++;
        switch (block)
        {
            case LeafBlock { Inline: { } inlines }:
                BeginParagraph();
                WriteInlines(inlines);
                break;
            case PipeTableCell cell:
                _text.Append(source, cell.Start, cell.End - cell.Start);
                break;
            case PipeTable table:
                WriteTable(table);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    WriteBlock(child);
                }

                break;
            case HtmlBlock or CodeBlock:
                BeginParagraph();
                WriteLines((LeafBlock)block);
                break;
        }

        _depth--;
    }

    /// <summary>The text, without white space at the ends of its lines.</summary>
    public override string ToString()
    {
        var text = TrimmedLines.Read(_text);
        return text == "N/A" ? "" : text;
    }

    private void WriteInlines(ContainerInline inlines)
    {
        if (_depth == MaxDepth)
        {
            return;
        }

        _depth++;
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            WriteInline(inline);
        }

        _depth--;
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteLiteral(literal.Content);
                break;
            case CodeInline code:
                _text.Append(MarkdownText.UnescapePipes(code.Content));
                break;
            case HtmlInline html:
                HtmlText.Write(html.Tag, _text);
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.Text, entity.Transcoded.Start, entity.Transcoded.Length);
                break;
            case LineBreakInline:
                _text.Append('\n');
                break;
            case AutolinkInline link:
                _text.Append(link.Url);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case DelimiterInline delimiter:
                _text.Append(delimiter.ToLiteral());
                WriteInlines(delimiter);
                break;
            case ContainerInline container:
                WriteInlines(container);
                break;
        }
    }

    /// <summary>Writes text without the white space at its start if it follows a line break.</summary>
    private void WriteLiteral(StringSlice text)
    {
        if (_text.Length > 0 && _text[_text.Length - 1] == '\n')
        {
            text.TrimStart();
        }

        _text.Append(text.Text, text.Start, text.Length);
    }

    private void WriteLink(LinkInline link)
    {
        var start = _text.Length;
        WriteInlines(link);
        if (link.Url is { } url && IsAbsolute(url) && _text.ToString(start, _text.Length - start) != url)
        {
            _text.Append(" (").Append(url).Append(')');
        }
    }

    private static bool IsAbsolute(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private void WriteTable(PipeTable table)
    {
        BeginParagraph();
        foreach (var row in table)
        {
            var isFirst = true;
            foreach (var cell in (PipeTableRow)row)
            {
                _text.Append(isFirst ? "" : " | ");
                isFirst = false;
                if (((PipeTableCell)cell).Inline is { } inlines)
                {
                    WriteInlines(inlines);
                }
                else
                {
                    WriteBlock(cell);
                }
            }

            _text.Append('\n');
        }
    }

    private void WriteList(ListBlock list)
    {
        BeginParagraph();
        var number = 0;
        foreach (var item in list)
        {
            number++;
            _text.Append('\n').Append(list.IsOrdered ? number + ". " : "- ");
            _isItemBegun = true;
            WriteBlock(item);
        }

        _isItemBegun = false;
    }

    private void WriteLines(LeafBlock block)
    {
        var lines = block.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var slice = lines.Lines[i].Slice;
            if (block is HtmlBlock)
            {
                HtmlText.WriteMixed(slice.ToString(), _text);
            }
            else
            {
                _text.Append(slice.Text, slice.Start, slice.Length);
            }

            _text.Append('\n');
        }
    }

    /// <summary>Begins a paragraph, unless it is the first one of a list item.</summary>
    private void BeginParagraph()
    {
        if (_text.Length > 0 && !_isItemBegun)
        {
            _text.Append("\n\n");
        }

        _isItemBegun = false;
    }
}
