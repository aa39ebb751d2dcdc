using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>Removes the ids that ignore nothing from an ignore comment, and the whole comment if no id is left.</summary>
internal sealed class UnusedIgnoreFixer : IPageFixer
{
    private const string Command = "ignore";

    private static readonly char[] Separators = [' ', '\t', ',', '\r', '\n'];

    public PageFix? Fix(FixContext context)
    {
        var comment = context.Marked;
        var command = comment.IndexOf(Command, StringComparison.OrdinalIgnoreCase);
        var end = comment.LastIndexOf("-->", StringComparison.Ordinal);
        if (context.Problem[FixData.UnusedIds] is not { } unused || command < 0 || end < command)
        {
            return null;
        }

        var start = command + Command.Length;
        var all = comment.Substring(start, end - start).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var used = all.Except(unused.Split(Separators), StringComparer.OrdinalIgnoreCase).ToList();
        return used.Count == 0
            ? PageFix.Of(FixKind.RemoveIgnore, "Remove the comment", context.Problem.Path, new TextChange(Whole(context), ""))
            : PageFix.Of(
                FixKind.RemoveIgnore,
                $"Remove {PageFix.Quote(unused)} from the comment",
                context.Problem.Path,
                new TextChange(
                    TextSpan.FromBounds(context.Problem.Span.Start + start, context.Problem.Span.Start + end),
                    $" {string.Join(", ", used)} "));
    }

    /// <summary>The comment with its line if the line has nothing else, otherwise with the space before it.</summary>
    private static TextSpan Whole(FixContext context)
    {
        var (span, text) = (context.Problem.Span, context.Text);
        var (first, last) = (context.Line, text.Lines.GetLineFromPosition(span.End));
        if (text.ToString(TextSpan.FromBounds(first.Start, span.Start)).Trim().Length == 0
            && text.ToString(TextSpan.FromBounds(span.End, last.End)).Trim().Length == 0)
        {
            return TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        }

        return span.Start > first.Start && text[span.Start - 1] == ' ' ? TextSpan.FromBounds(span.Start - 1, span.End) : span;
    }
}
