using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Router.Codegen.Types;

namespace Router.Codegen.Pages;

/// <summary>Removes the markdown from a type and keeps its links.</summary>
internal sealed class TypeCellReader(PageSource source)
{
    /// <summary>Limits recursion, so a hostile page does not overflow the stack. No type is nested so deep.</summary>
    private const int MaxDepth = 64;

    private readonly StringBuilder _text = new();
    private readonly List<TypeLink> _links = [];
    private int _depth;

    /// <summary>Reads the content of a cell or heading, from a start to an end, exclusive.</summary>
    public TypeCell Read(LeafBlock block, int start, int end)
    {
        _text.Clear();
        _links.Clear();
        (start, end) = MarkdownText.Trim(source.Text, start, end);
        if (block.Inline is null)
        {
            return Read(start, end);
        }

        WriteInlines(block.Inline);
        var (textStart, textEnd) = MarkdownText.Trim(_text.ToString(), 0, _text.Length);
        if (textStart > 0)
        {
            for (var i = 0; i < _links.Count; i++)
            {
                _links[i] = _links[i] with { Start = _links[i].Start - textStart };
            }
        }

        return new TypeCell(_text.ToString(textStart, textEnd - textStart), new([.. _links]), source.Range(start, end));
    }

    /// <summary>Reads a type in code, which has no markdown.</summary>
    public TypeCell Read(int start, int end) => new(source.Slice(start, end), default, source.Range(start, end));

    private void WriteInlines(ContainerInline inlines)
    {
        if (_depth == MaxDepth)
        {
            return;
        }

        _depth++;
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Write(inline);
        }

        _depth--;
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                break;
            case CodeInline code:
                _text.Append(MarkdownText.UnescapePipes(code.Content));
                break;
            case HtmlInline html:
                _text.Append(html.Tag);
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.Text, entity.Transcoded.Start, entity.Transcoded.Length);
                break;
            case AutolinkInline link:
                _text.Append('<').Append(link.Url).Append('>');
                break;
            case LinkInline link:
                var start = _text.Length;
                WriteInlines(link);
                var range = source.Range(link.Span.Start, link.Span.End + 1);
                _links.Add(new TypeLink(start, _text.Length - start, link.Url ?? "", range));
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
}
