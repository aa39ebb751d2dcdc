using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>Replaces a text by the text in the problem's data: a heading, a mark, a row, or a word of a correction.</summary>
internal sealed class ReplacementFixer : IPageFixer
{
    public PageFix? Fix(FixContext context)
    {
        var problem = context.Problem;
        if (problem[FixData.Found] is not { } found || problem[FixData.Text] is not { } text
            || !int.TryParse(problem[FixData.Start], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || start + found.Length > context.Text.Length)
        {
            return null;
        }

        var span = new TextSpan(start, found.Length);
        return context.Text.ToString(span) != found ? null
            : PageFix.Of(
                FixKind.Replace,
                $"Change {PageFix.Quote(found)} to {PageFix.Quote(text)}",
                problem.Path,
                new TextChange(span, text));
    }
}
