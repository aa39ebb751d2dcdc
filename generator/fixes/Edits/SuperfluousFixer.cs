using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>Removes parts without an effect: the second row of a field, a correction, or a part of a correction.</summary>
internal sealed class SuperfluousFixer : IPageFixer
{
    public PageFix? Fix(FixContext context) => context.Problem[FixData.Superfluous] switch
    {
        FixData.Line => PageFix.Of(
            FixKind.Remove,
            context.IsInPage ? "Remove the row" : "Remove the line",
            context.Problem.Path,
            new TextChange(context.Line.SpanIncludingLineBreak, "")),
        FixData.Part => PageFix.Of(
            FixKind.Remove,
            $"Remove {PageFix.Quote(context.Marked)}",
            context.Problem.Path,
            new TextChange(WithComma(context.Text, context.Problem.Span, context.Line), "")),
        _ => null,
    };

    /// <summary>A part of a line with the comma after it, or with the comma before it if it is the last part.</summary>
    private static TextSpan WithComma(SourceText text, TextSpan part, TextLine line)
    {
        var end = SkipSpaces(part.End);
        if (end < line.End && text[end] == ',')
        {
            return TextSpan.FromBounds(part.Start, SkipSpaces(end + 1));
        }

        var start = part.Start;
        while (start > line.Start && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start > line.Start && text[start - 1] == ',' ? TextSpan.FromBounds(start - 1, part.End) : part;

        int SkipSpaces(int position)
        {
            while (position < line.End && char.IsWhiteSpace(text[position]))
            {
                position++;
            }

            return position;
        }
    }
}
