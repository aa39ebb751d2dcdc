using System.Globalization;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.OtherFiles;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Planning;

/// <summary>Finds the reason why a project that refers to the package has no models, and pages of other tools that are not read.</summary>
internal static class MissingModels
{
    private const string Include = "include the pages of models, as in <AdditionalFiles Include=\"docs/models/**/*.md\" />";

    /// <param name="others">The markdown files that describe no model, including those that some dialects read as models.</param>
    /// <param name="isExplained">True if another diagnostic already gives the reason.</param>
    public static IEnumerable<DiagnosticInfo> Find(
        OtherFileTable others, NameTable names, ProjectOptions project, bool isExplained)
    {
        var files = others.Files.Select(static listed => listed.File).Where(file => names.At(file.Path) is null).ToList();
        var formats = files.Where(static file => file.Format is not null)
            .GroupBy(static file => file.Format!, StringComparer.Ordinal)
            .OrderBy(static format => format.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var format in formats)
        {
            var folder = format.Select(static file => PagePath.FolderOf(file.Path)).Aggregate(PagePath.CommonFolder);
            yield return DiagnosticInfo.OfBuild(
                DiagnosticCatalog.OtherFormat,
                format.Count() == 1 ? "a page" : Number(format.Count()) + " pages",
                PagePath.Display(folder, project.ProjectDirectory, ""),
                format.Key);
        }

        if (project.IsReferenced && names.Declarations.Length == 0 && formats.Count == 0 && !isExplained)
        {
            yield return DiagnosticInfo.OfBuild(DiagnosticCatalog.NoModels, Reason(files));
        }
    }

    private static string Reason(List<OtherFile> others) =>
        others.Count == 0 ? $"it has no page; {Include}"
        : others.All(static file => file.Path.IndexOf("/sdks/", StringComparison.OrdinalIgnoreCase) >= 0)
            ? $"its {Number(others.Count)} markdown files in 'sdks' describe operations; {Include}"
        : $"none of its {Number(others.Count)} markdown files describes one; {Include}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
