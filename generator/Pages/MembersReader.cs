using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages;

/// <summary>Reads the headings under "## Supported Types", or a list instead.</summary>
internal sealed class MembersReader(PageSource source)
{
    private const string Section = "Supported Types";
    private const int MemberLevel = 3;

    private readonly TypeCellReader _types = new(source);

    private readonly ImmutableArray<MemberHeading>.Builder _members = ImmutableArray.CreateBuilder<MemberHeading>();

    public MembersBody Read(PageOutline outline)
    {
        var body = outline.Body;
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i] is HeadingBlock heading)
            {
                ReadHeading(heading, i + 1 < body.Count ? body[i + 1] as FencedCodeBlock : null);
            }
        }

        if (_members.Count == 0)
        {
            ReadLists(body);
        }

        if (_members.Count == 0 && body.Count > 0)
        {
            source.ReportUnreadable(Section, outline.BodyHeading!, "no members are listed, each of which has a heading '### `type`'");
        }

        return new MembersBody(_members.ToImmutable());
    }

    private void ReadHeading(HeadingBlock heading, FencedCodeBlock? code)
    {
        var (start, end) = PageOutline.HeadingText(heading, source.Text);
        if (heading is LooseHeadingBlock)
        {
            source.ReportReadAs(heading, "The line without a plain space after its '#'", $"a member, '{source.Slice(start, end)}'");
        }
        else if (heading.Level != MemberLevel)
        {
            if (!CellText.IsCode(source.Text, start, end))
            {
                return;
            }

            source.ReportReadAs(heading, $"The heading of level {heading.Level}", $"that of a member, '### {source.Slice(start, end)}'");
        }

        if (Type(heading, code) is { } type)
        {
            _members.Add(new MemberHeading(type));
        }
        else
        {
            source.ReportUnreadable(Section, heading, "a heading names no member");
        }
    }

    /// <summary>Reads members that are bullets with code or links.</summary>
    private void ReadLists(List<Block> body)
    {
        foreach (var list in body.OfType<ListBlock>())
        {
            var isFirst = true;
            foreach (var item in list)
            {
                if (item is ListItemBlock { Count: > 0 } entry
                    && entry[0] is ParagraphBlock { Inline.FirstChild: CodeInline or LinkInline or EmphasisInline } paragraph)
                {
                    if (isFirst)
                    {
                        source.ReportReadAs(paragraph, "The list", "the members, each of which has a heading '### `type`'");
                        isFirst = false;
                    }

                    _members.Add(new MemberHeading(_types.Read(paragraph, paragraph.Span.Start, paragraph.Span.End + 1)));
                }
                else
                {
                    source.ReportUnused(source.RangeOf(item), "The bullet", "it is no type in backticks");
                }
            }
        }
    }

    /// <summary>
    /// The type of a member: from the code under its heading if the dialect's headings say less than the code, else from the heading.
    /// </summary>
    private TypeCell? Type(HeadingBlock heading, FencedCodeBlock? code)
    {
        var (start, end) = PageOutline.HeadingText(heading, source.Text);
        var inCode = code is not null && Dialect.OfFence(code.Info) is { } dialect
            && dialect.MemberInCode(source.Text, code.Span.Start, code.Span.End + 1, source.Slice(start, end)) is var (codeStart, codeEnd)
            ? NotEmpty(codeStart, codeEnd)
            : null;
        return inCode is { } place ? _types.Read(place.Start, place.End)
            : start == end ? null
            : _types.Read(heading, start, end);
    }

    private (int Start, int End)? NotEmpty(int start, int end)
    {
        (start, end) = MarkdownText.Trim(source.Text, start, end);
        return start == end ? null : (start, end);
    }
}
