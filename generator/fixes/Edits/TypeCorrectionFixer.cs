using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>States the type that is meant in a corrections file of the project, for pages that the project does not own.</summary>
internal sealed class TypeCorrectionFixer : IPageFixer
{
    private static readonly char[] FolderEnds = ['/', '\\'];

    public PageFix? Fix(FixContext context)
    {
        var problem = context.Problem;
        if (problem[FixData.Title] is not { } title || problem[FixData.Field] is not { } field || problem[FixData.Type] is not { } type
            || (title + field + type).Any(char.IsControl) || type.IndexOf('#') >= 0 || Nearest(context) is not { } file)
        {
            return null;
        }

        var end = FixContext.EndOf(file.Text);
        var isAtLineStart = file.Text.Length == 0 || file.Text[file.Text.Length - 1] is '\n' or '\r';
        var line = $"{(isAtLineStart ? "" : end)}{title}.{field}: type {type}{end}";
        var name = file.Path.Substring(file.Path.LastIndexOfAny(FolderEnds) + 1);
        return PageFix.Of(
            FixKind.CorrectType,
            $"Correct the type to {PageFix.Quote(type)} in {PageFix.Quote(name)}",
            file.Path,
            new TextChange(new TextSpan(file.Text.Length, 0), line));
    }

    /// <summary>The corrections file that shares most of its folder with the page; null if there is none.</summary>
    private static TextFile? Nearest(FixContext context) => context.Corrections
        .OrderByDescending(file => Common(file.Path, context.Problem.Path))
        .ThenBy(static file => file.Path, StringComparer.Ordinal)
        .FirstOrDefault();

    private static int Common(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return left.LastIndexOfAny(FolderEnds, Math.Max(length - 1, 0));
    }
}
