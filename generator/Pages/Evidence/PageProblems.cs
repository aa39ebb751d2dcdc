using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// The diagnostics that pages tell by themselves. Generator and analyzer are given the same text as a rule: whoever comes first reads it,
/// and the other takes what was found, which lives as long as the text.
/// </summary>
internal static class PageProblems
{
    private static readonly ConditionalWeakTable<SourceText, Found> Known = new();

    private static readonly Found Nothing = new("", EquatableArray<DiagnosticInfo>.Empty);

    /// <summary>The diagnostics of a file; none if it is no schema page.</summary>
    public static IEnumerable<DiagnosticInfo> Of(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return [];
        }

        var path = PagePath.Direct(file.Path);
        if (!Known.TryGetValue(text, out var found) || (found != Nothing && found.Path != path))
        {
            var page = PageParser.Parse(path, text.ToString(), cancellation);
            found = Note(text, path, page);
        }

        return FileReports.Limit(found.Diagnostics);
    }

    /// <summary>Notes the diagnostics of a page that was read; null if the file is none.</summary>
    public static void Add(SourceText text, string path, Page? page) => Note(text, path, page);

    private static Found Note(SourceText text, string path, Page? page)
    {
        var found = page is { Diagnostics.Count: > 0 }
            ? new Found(path, page.Diagnostics.Where(one => !IgnoreComment.IsSilenced(page, one)).ToEquatableArray())
            : Nothing;
        Known.GetValue(text, _ => found);
        return found;
    }

    private sealed record Found(string Path, EquatableArray<DiagnosticInfo> Diagnostics);
}
