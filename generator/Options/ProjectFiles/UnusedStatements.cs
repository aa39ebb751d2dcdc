using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;
using Router.Codegen.Text;

namespace Router.Codegen.Options.ProjectFiles;

/// <summary>Statements in project files without an effect: settings that nothing reads, and patterns that match no file.</summary>
internal sealed record UnusedStatements(EquatableArray<DiagnosticInfo> Diagnostics, bool HasEmptyPattern)
{
    public static UnusedStatements Find(IReadOnlyCollection<ProjectFile> files, BuildOptions build)
    {
        var used = new HashSet<string>(files.SelectMany(static file => file.Used), StringComparer.OrdinalIgnoreCase);
        var unknown = files.SelectMany(file => file.Unknown.Where(name => !used.Contains(name.Name)).Select(name => Unknown(file, name)));
        var empty = files.SelectMany(file => file.Patterns
            .Where(pattern => !build.Folders.HasBelow(StartOf(pattern, build)))
            .Select(pattern => new DiagnosticInfo(DiagnosticCatalog.EmptyPattern, file.Path, pattern.Range, pattern.Text)))
            .ToList();
        return new UnusedStatements(unknown.Concat(empty).ToEquatableArray(), empty.Count > 0);
    }

    private static DiagnosticInfo Unknown(ProjectFile file, UnknownName name) => new(
        DiagnosticCatalog.UnknownSetting, file.Path, name.Range, name.Name, name.Kind, Nearest.DidYouMean(name.Known))
    {
        Properties = name.Fix,
    };

    /// <summary>The folder at which a pattern begins.</summary>
    private static string StartOf(StatedPattern pattern, BuildOptions build)
    {
        var start = PagePath.Normalize(pattern.Start);
        var isAbsolute = start.StartsWith("/", StringComparison.Ordinal) || start.IndexOf(':') >= 0;
        return PagePath.AsFolder(PagePath.Direct(isAbsolute ? start : PagePath.AsFolder(build.Project.ProjectDirectory) + start));
    }
}
