using Router.Codegen.Binding.Naming;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.OtherFiles;

/// <summary>
/// Reports files that should be pages but are not: a page links to them, a RouterSchema includes their folder, or pages are next to them.
/// Texts like README.md are reported only if a page links to them.
/// </summary>
internal static class LikelyPages
{
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        "README", "CHANGELOG", "CONTRIBUTING", "LICENSE", "LICENCE", "SECURITY", "CODE_OF_CONDUCT", "HISTORY", "RELEASES", "RELEASE_NOTES",
        "MIGRATION", "MIGRATING", "UPGRADING", "USAGE", "RUNTIMES", "INDEX", "SUMMARY", "OVERVIEW", "TODO", "NOTICE", "AUTHORS", "_SIDEBAR",
    };

    public static EquatableArray<DiagnosticInfo> Find(OtherFileTable files, NameTable names, FolderTable setFolders)
    {
        var candidates = files.Files.Where(static listed => listed.File.Kind != OtherFileKind.Prose).ToList();
        if (candidates.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var folders = PageFolders.Of(names.Declarations);
        return FileReports.Limit([
            .. candidates
                .Where(listed => listed.IsLinked
                    || (!Texts.Contains(PageFile.NameOf(listed.File.Path))
                        && (setFolders.Of(listed.File.Path).IsRouterSchema || folders.AreNear(listed.File))))
                .Select(static listed => new DiagnosticInfo(
                    DiagnosticCatalog.NoPage, listed.File.Path, listed.File.Range, listed.File.Reason)),
        ]);
    }
}
