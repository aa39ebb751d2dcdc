using Router.Codegen.Binding.Naming;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.OtherFiles;

/// <summary>
/// Reports the files that are no pages but should be: a page links to them, a RouterSchema includes their folder, or pages are beside them.
/// Texts like README.md are not reported, unless a page links to them.
/// </summary>
internal static class LikelyPages
{
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        "README", "CHANGELOG", "CONTRIBUTING", "LICENSE", "LICENCE", "SECURITY", "CODE_OF_CONDUCT", "HISTORY", "RELEASES", "RELEASE_NOTES",
        "MIGRATION", "MIGRATING", "UPGRADING", "USAGE", "RUNTIMES", "INDEX", "SUMMARY", "OVERVIEW", "TODO", "NOTICE", "AUTHORS", "_SIDEBAR",
    };

    public static EquatableArray<DiagnosticInfo> Find(OtherFileTable files, NameTable names, EquatableArray<SetFolder> folders)
    {
        var candidates = files.Files.Where(static listed => listed.File.Kind != OtherFileKind.Prose).ToList();
        if (candidates.Count == 0)
        {
            return EquatableArray<DiagnosticInfo>.Empty;
        }

        var paths = names.Declarations.Select(static declaration => declaration.Path).ToList();
        return FileReports.Limit([
            .. candidates
                .Where(listed => listed.IsLinked
                    || (!Texts.Contains(PageFile.NameOf(listed.File.Path)) && (IsOfSet(listed.File) || IsBeside(listed.File, paths))))
                .Select(static listed => new DiagnosticInfo(
                    DiagnosticCatalog.NoPage, listed.File.Path, listed.File.Range, listed.File.Reason)),
        ]);

        bool IsOfSet(OtherFile file) => !ReferenceEquals(SetFolder.SetOf(file.Path, folders), SetOptions.None);
    }

    /// <summary>
    /// True if a page is in the folder of a file. For a file that has a part of a page, a page in a neighbouring folder is enough.
    /// </summary>
    private static bool IsBeside(OtherFile file, List<string> pages)
    {
        var folder = PagePath.FolderOf(file.Path);
        var parent = file.Kind == OtherFileKind.Damaged ? folder : PagePath.FolderOf(folder.TrimEnd('/'));
        return pages.Exists(page => PagePath.AreSiblings(page, file.Path)
            || (parent.Length > 1 && parent.Length < folder.Length && page.StartsWith(parent, StringComparison.OrdinalIgnoreCase)));
    }
}
