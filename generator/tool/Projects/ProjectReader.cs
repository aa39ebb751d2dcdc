using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.MSBuild;
using Router.Codegen.Pages;

namespace Router.Codegen.Tool.Projects;

/// <summary>Reads a project file as MSBuild evaluates it, with the same pages and options as in a build.</summary>
internal static class ProjectReader
{
    /// <summary>An option that the package's targets always pass to the compiler, even if it is not stated.</summary>
    private const string OptionOfPackage = "build_property.RouterCodegenNamespace";

    /// <summary>Opens a project. It must be restored, as for a build.</summary>
    /// <param name="properties">Properties as for <c>dotnet build -p</c>.</param>
    /// <exception cref="ProjectException">MSBuild cannot open the project, it is not in C#, or it lacks the package.</exception>
    public static async Task<PageProject> Read(
        string file, IReadOnlyDictionary<string, string> properties, CancellationToken cancellation)
    {
        using var workspace = MSBuildWorkspace.Create(properties.ToDictionary(pair => pair.Key, pair => pair.Value));
        var project = await Open(workspace, file, cancellation);
        foreach (var problem in workspace.Diagnostics.Where(problem => problem.Kind == WorkspaceDiagnosticKind.Failure))
            throw new ProjectException($"{file} cannot be opened: {problem.Message}");

        // Models do not depend on the output of other generators. The tool makes the models itself.
        project = project.WithAnalyzerReferences([]);
        project = project.RemoveDocuments([.. project.Documents.Where(IsEmitted).Select(document => document.Id)]);
        if (await project.GetCompilationAsync(cancellation) is not CSharpCompilation code)
            throw new ProjectException($"{file} is in {project.Language}; models are C#.");

        // Without the package's targets, all settings would have their defaults, and the results would be wrong.
        if (!project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(OptionOfPackage, out _))
        {
            throw new ProjectException($"{file} does not have the settings of the package Router.Codegen. Restore it (dotnet restore); "
                + "if it has no reference to the package, name its folders of pages in its place.");
        }

        return new PageProject(
            Path.GetDirectoryName(Path.GetFullPath(file))!,
            project.AnalyzerOptions.AdditionalFiles,
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
            code)
        {
            ProjectFile = Path.GetFullPath(file),
            ReferencedWithPages = ReferencedWithPages(project),
        };
    }

    /// <summary>The workspace has the project, and those that it refers to.</summary>
    private static ImmutableArray<string> ReferencedWithPages(Project project) =>
    [
        .. project.Solution.Projects
            .Where(other => other.FilePath != project.FilePath)
            .Where(other => other.AdditionalDocuments.Any(document => InputFile.IsPage(document.FilePath ?? "")))
            .Select(other => other.FilePath)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static async Task<Project> Open(MSBuildWorkspace workspace, string file, CancellationToken cancellation)
    {
        try
        {
            return await workspace.OpenProjectAsync(file, cancellationToken: cancellation);
        }
        catch (InvalidOperationException e)
        {
            // For example, the workspace does not know the project's language.
            throw new ProjectException($"{file} cannot be opened: {e.Message}");
        }
    }

    /// <summary>True for the file of a model in file mode.</summary>
    private static bool IsEmitted(Document document) => document.FilePath is { } path && EmittedTree.IsAt(path);
}
