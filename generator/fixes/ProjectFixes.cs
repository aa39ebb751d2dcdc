using Microsoft.CodeAnalysis;
using Router.Codegen.Fixes.Edits;
using Router.Codegen.Pages;

namespace Router.Codegen.Fixes;

/// <summary>Computes the fixes of problems in a project of a workspace.</summary>
internal static class ProjectFixes
{
    /// <summary>The key of fixes that can be applied together.</summary>
    public static string KeyOf(string id, string kind) => $"{id}.{kind}";

    /// <summary>The fixes of problems in one file, in the order of the problems.</summary>
    public static async Task<ImmutableArray<PageFix>> For(
        TextDocument document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var files = document.Project.AdditionalDocuments.ToList();
        var corrections = ImmutableArray.CreateBuilder<TextFile>();
        foreach (var file in files.Where(static file => InputFile.IsCorrections(PathOf(file))))
        {
            corrections.Add(new TextFile(PathOf(file), await file.GetTextAsync(cancellation).ConfigureAwait(false)));
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var paths = files.Select(PathOf).ToImmutableArray();
        var known = corrections.ToImmutable();
        return
        [
            .. diagnostics.SelectMany(diagnostic =>
                PageFixes.For(new FixContext(ReportedProblem.Of(diagnostic, PathOf(document)), text, paths, known))),
        ];
    }

    /// <summary>The path of a file, or its name if it has no path.</summary>
    public static string PathOf(TextDocument document) => document.FilePath ?? document.Name;
}
