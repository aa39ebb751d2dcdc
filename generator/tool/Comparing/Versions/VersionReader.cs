using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Router.Codegen.Binding.Baselines;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Comparing.Versions;

/// <summary>Reads versions of models: from baselines, projects, folders of pages and revisions of a folder.</summary>
/// <param name="read">Reads a project file or a folder, with the settings on the command line.</param>
/// <param name="properties">The settings on the command line.</param>
/// <param name="settings">The project whose settings apply to all folders; null if none is named.</param>
internal sealed class VersionReader(
    Func<string, Task<PageProject>> read,
    IReadOnlyDictionary<string, string> properties,
    PageProject? settings,
    CancellationToken cancellation)
{
    private const string Merge = "RouterCodegenMerge";

    /// <summary>Reads two versions by their paths.</summary>
    public async Task<(ModelVersion Old, ModelVersion New)> Read(string old, string now)
    {
        // The names of merged models become aliases, which a baseline does not list.
        var isMerged = InputFile.IsBaseline(old) || InputFile.IsBaseline(now);
        return (await Read(old, now, isMerged), await Read(now, now, isMerged));
    }

    /// <summary>Reads two revisions of a folder, or of the folders of a project.</summary>
    /// <param name="range">The revisions. A single revision is compared with the current files.</param>
    public async Task<(ModelVersion Old, ModelVersion New)> ReadRevisions(string range, string path)
    {
        var isProject = IsProject(path);
        var folder = File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;

        // The pages of a project may be anywhere in its repository.
        var git = new GitFolder(isProject ? folder = await new GitFolder(folder).Top(cancellation) : folder);
        var project = settings ?? (isProject ? await read(path) : null);
        var (old, now) = await git.Range(range, cancellation);
        return (await AtRevision(git, old, folder, project), now is null
            ? VersionOf(At(folder, FolderProject.FilesBelow(folder), project), isMerged: false)
            : await AtRevision(git, now, folder, project));
    }

    private static bool IsProject(string path) => File.Exists(path) || Directory.GetFiles(path, "*.csproj").Length > 0;

    private async Task<ModelVersion> AtRevision(GitFolder git, string commit, string folder, PageProject? project)
    {
        var (root, included) = (FolderProject.Root(folder), Included(project));
        var files = await git.Files(
            commit, path => FolderProject.IsRead(path) && included(Path.GetFullPath(root + path)), cancellation);
        var placed = files.Select(file => new PlacedText(Path.GetFullPath(root + file.Path), file.Text));
        return VersionOf(At(folder, [.. placed.OrderBy(file => file.Path, StringComparer.Ordinal)], project), isMerged: false);
    }

    private async Task<ModelVersion> Read(string path, string place, bool isMerged)
    {
        if (InputFile.IsBaseline(path))
            return Baseline(path);
        if (settings is null || IsProject(path))
            return VersionOf(await read(path), isMerged);
        if (!Directory.Exists(path))
            throw new ProjectException($"{path} does not exist.");

        // Settings belong to folders, so the old pages are read as if they were in the folder of the new ones.
        var (root, at) = (FolderProject.Root(path), FolderProject.Root(InputFile.IsBaseline(place) ? path : place));
        var files = FolderProject.FilesBelow(path).Select(file => Placed(file, at + file.Path[root.Length..]));
        return VersionOf(At(at, [.. files], settings), isMerged);

        AdditionalText Placed(AdditionalText file, string at) => file.Path == at ? file
            : new PlacedText(at, file.GetText(cancellation)!.ToString());
    }

    /// <summary>The project with these files instead of those below a folder.</summary>
    private PageProject At(string folder, ImmutableArray<AdditionalText> files, PageProject? project)
    {
        var root = FolderProject.Root(folder);
        if (project is null)
            return FolderProject.Read([(root, files)], properties);

        var isIncluded = Included(project);
        var included = files.Where(file => isIncluded(file.Path)).ToList();
        return included.Exists(file => InputFile.IsPage(file.Path))
            ? new FolderPatterns(project).With(
                [.. project.Files.Where(file => !file.Path.StartsWith(root, StringComparison.Ordinal)), .. included])
            : throw new ProjectException($"No pattern of the project includes a page below {root}.");
    }

    /// <summary>True for a file that the project has, or would have if the file existed.</summary>
    private static Func<string, bool> Included(PageProject? project)
    {
        if (project is null)
            return _ => true;

        var patterns = new FolderPatterns(project);
        var own = project.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return path => own.Contains(path) || (!File.Exists(path) && patterns.Includes(path));
    }

    private ModelVersion VersionOf(PageProject project, bool isMerged) => ModelVersion.Of(ModelSet.Of(
        isMerged ? project : project with { Options = PropertyOptions.With(project.Options, Merge, "None") }, cancellation));

    /// <exception cref="ProjectException">A line of the baseline states nothing.</exception>
    private static ModelVersion Baseline(string path)
    {
        var baseline = Binding.Baselines.Baseline.Of([BaselineFile.Parse(path, File.ReadAllText(path))]);
        return baseline.Unreadable is [var line, ..]
            ? throw new ProjectException($"{path}({line.Line.Range.StartLine + 1}): '{line.Line.Text}' states nothing: {line.Reason}.")
            : ModelVersion.Of(baseline);
    }
}
