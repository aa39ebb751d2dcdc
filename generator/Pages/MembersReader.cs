using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>Reads the headings under "## Supported Types".</summary>
internal sealed class MembersReader(PageSource source)
{
    private const string GoPlaceholder = "{/*";
    private const string PhpVariable = "@var ";
    private const string PhpList = "`array`";

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

    /// <summary>The type of a member: what its code says where a dialect's heading says less, else the heading.</summary>
    private TypeCell? Type(HeadingBlock heading, FencedCodeBlock? code)
    {
        var (start, end) = PageOutline.HeadingText(heading, source.Text);
        var inCode = code?.Info switch
        {
            "go" => ConstructedType(code),
            "php" when source.Slice(start, end) == PhpList => DocumentedType(code),
            _ => null,
        };
        return inCode is { } place ? _types.Read(place.Start, place.End)
            : start == end ? null
            : _types.Read(heading, start, end);
    }

    /// <summary>Go leaves a heading empty where the member is no model: <c>x := pkg.CreateXStr(string{/* values here */})</c>.</summary>
    private (int Start, int End)? ConstructedType(FencedCodeBlock code)
    {
        var end = source.Text.IndexOf(GoPlaceholder, code.Span.Start, code.Span.Length, StringComparison.Ordinal);
        var open = end < 0 ? -1 : source.Text.IndexOf('(', code.Span.Start, end - code.Span.Start);
        return open < 0 ? null : NotEmpty(open + 1, end);
    }

    /// <summary>PHP's heading of a list is "array"; the comment in the code has its elements: <c>@var array&lt;string&gt;</c>.</summary>
    private (int Start, int End)? DocumentedType(FencedCodeBlock code)
    {
        var start = source.Text.IndexOf(PhpVariable, code.Span.Start, code.Span.Length, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += PhpVariable.Length;
        var end = source.Text.IndexOf('\n', start, code.Span.End + 1 - start);
        var close = end < 0 ? -1 : source.Text.IndexOf("*/", start, end - start, StringComparison.Ordinal);
        return end < 0 ? null : NotEmpty(start, close < 0 ? end : close);
    }

    private (int Start, int End)? NotEmpty(int start, int end)
    {
        (start, end) = MarkdownText.Trim(source.Text, start, end);
        return start == end ? null : (start, end);
    }
}
