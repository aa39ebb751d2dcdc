using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// The diagnostics that depend on a single page. The generator and the analyzer usually get the same text: the first to need its
/// diagnostics reads the page, and the other uses the result, which is kept as long as the text.
/// </summary>
internal static class PageProblems
{
    private static readonly ConditionalWeakTable<SourceText, Found> Known = new();

    private static readonly Found Nothing = new("", EquatableArray<DiagnosticInfo>.Empty);

    /// <summary>True if the file was read and has no problem.</summary>
    public static bool IsKnownToHaveNone(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text && Known.TryGetValue(text, out var found) && ReferenceEquals(found, Nothing);

    /// <summary>The diagnostics of a file. Empty if it is not a schema page.</summary>
    public static EquatableArray<DiagnosticInfo> Of(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var path = PagePath.Direct(file.Path);
        if (Known.TryGetValue(text, out var found) && (ReferenceEquals(found, Nothing) || found.Path == path))
        {
            return found.Diagnostics;
        }

        return Note(text, path, PageParser.Parse(path, text.ToString(), cancellation)).Diagnostics;
    }

    /// <summary>Keeps the diagnostics of a page that was read.</summary>
    /// <param name="page">The page; null if the file is not a schema page.</param>
    public static void Add(SourceText text, string path, Page? page) => Note(text, path, page);

    private static Found Note(SourceText text, string path, Page? page)
    {
        var found = page is { Diagnostics.Count: > 0 }
            ? new Found(path, FileReports.Limit([.. page.Diagnostics.Where(one => !IgnoreComment.IsSilenced(page, one))]))
            : Nothing;
        Known.GetValue(text, _ => found);
        return found;
    }

    private sealed record Found(string Path, EquatableArray<DiagnosticInfo> Diagnostics);
}
