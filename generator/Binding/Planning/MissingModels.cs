using System.Globalization;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Formats;

namespace Router.Codegen.Binding.Planning;

/// <summary>Finds out why a project that refers to the package has no models, and which pages of other tools are not read.</summary>
internal static class MissingModels
{
    private const string Include = "include the pages of models, as in <AdditionalFiles Include=\"docs/models/**/*.md\" />";

    /// <param name="others">The markdown files that describe no model.</param>
    /// <param name="isExplained">True if another diagnostic already says why there are none.</param>
    public static IEnumerable<DiagnosticInfo> Find(
        IReadOnlyCollection<OtherFile> others, NameTable names, ProjectOptions project, bool isExplained)
    {
        var formats = others.Where(file => file.Format is not null && names.At(file.Path) is null)
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
            yield return DiagnosticInfo.OfBuild(DiagnosticCatalog.NoModels, Reason(others));
        }
    }

    private static string Reason(IReadOnlyCollection<OtherFile> others) =>
        others.Count == 0 ? $"it has no page; {Include}"
        : others.All(static file => file.Path.IndexOf("/sdks/", StringComparison.OrdinalIgnoreCase) >= 0)
            ? $"its {Number(others.Count)} markdown files in 'sdks' describe operations; {Include}"
        : $"none of its {Number(others.Count)} markdown files describes one; {Include}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
