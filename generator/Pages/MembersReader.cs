using Markdig.Syntax;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages;

/// <summary>Reads the headings under "## Supported Types".</summary>
internal sealed class MembersReader(PageSource source)
{
    private readonly TypeCellReader _types = new(source);

    public MembersBody Read(List<Block> body)
    {
        var members = ImmutableArray.CreateBuilder<MemberHeading>();
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i] is HeadingBlock { Level: 3 } heading)
            {
                var code = i + 1 < body.Count ? body[i + 1] as FencedCodeBlock : null;
                if (Type(heading, code) is { } type)
                {
                    members.Add(new MemberHeading(type));
                }
            }
        }

        return new MembersBody(members.ToImmutable());
    }

    /// <summary>The type of a member: that in its code if a dialect's heading says less, else the heading.</summary>
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
