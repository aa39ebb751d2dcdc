using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;
using Router.Codegen.Text;

namespace Router.Codegen.Fixes.Edits;

/// <summary>
/// Replaces names in a type by the names that are meant, and the target of the link if the type is a link. Or replaces the name of a
/// setting in both of its tags.
/// </summary>
internal sealed class RenameFixer : IPageFixer
{
    private static readonly char[] BetweenWords = [' '];

    public PageFix? Fix(FixContext context)
    {
        var problem = context.Problem;
        if (problem[FixData.Word] is not { } words || problem[FixData.Nearest] is not { } meant)
        {
            return null;
        }

        var (found, other) = (words.Split(BetweenWords), meant.Split(BetweenWords));
        var text = context.Marked;
        var changes = problem[FixData.Link] is { } target ? WithTarget(text, words, meant, target) : Replace(text, found, other);
        if (problem[FixData.EndTag] is { } tag && !AddEndTag(changes, context, words, meant, tag))
        {
            return null;
        }

        var title = $"Change {PageFix.Quote(words)} to {PageFix.Quote(meant)}";
        return changes.Count == 0 ? null : PageFix.Of(FixKind.Rename, title, problem.Path, [.. changes.Select(InFile)]);

        TextChange InFile(TextChange change) =>
            new(new TextSpan(problem.Span.Start + change.Span.Start, change.Span.Length), change.NewText!);
    }

    /// <summary>Adds the change of an end tag. False if the tag is no longer there.</summary>
    private static bool AddEndTag(List<TextChange> changes, FixContext context, string name, string meant, string tag)
    {
        var span = new TextSpan(int.Parse(tag, CultureInfo.InvariantCulture), name.Length);
        if (span.End > context.Text.Length || context.Text.ToString(span) != name)
        {
            return false;
        }

        // Changes are relative to the start of the problem.
        changes.Add(new TextChange(new TextSpan(span.Start - context.Problem.Span.Start, span.Length), meant));
        return true;
    }

    /// <summary>The changes that replace whole words. Empty if one of the words is written differently.</summary>
    private static List<TextChange> Replace(string text, string[] words, string[] meant)
    {
        var changes = new List<TextChange>();
        for (var i = 0; i < words.Length && i < meant.Length; i++)
        {
            var before = changes.Count;
            for (var found = WordText.IndexOf(text, words[i], 0); found >= 0; found = WordText.IndexOf(text, words[i], found + 1))
            {
                changes.Add(new TextChange(new TextSpan(found, words[i].Length), meant[i]));
            }

            if (changes.Count == before)
            {
                return [];
            }
        }

        return changes;
    }

    /// <summary>The changes in <c>[models.Name](target)</c>: of the last part of the name, and of the target.</summary>
    private static List<TextChange> WithTarget(string text, string name, string meant, string target)
    {
        var middle = text.LastIndexOf("](", StringComparison.Ordinal);
        var start = middle < 0 ? -1 : text.LastIndexOf(name, middle, StringComparison.Ordinal);
        var end = text.Length - 1;
        return start < 0 || text[end] != ')' || !IsPlain(target) ? []
            :
            [
                new TextChange(new TextSpan(start, name.Length), meant),
                new TextChange(TextSpan.FromBounds(middle + 2, end), target),
            ];
    }

    /// <summary>True if a target needs no escapes in markdown.</summary>
    private static bool IsPlain(string target) => target.All(static c => char.IsLetterOrDigit(c) || c is '.' or '/' or '-' or '_');
}
