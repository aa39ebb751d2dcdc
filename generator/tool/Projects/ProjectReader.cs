using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.MSBuild;

namespace Router.Codegen.Tool.Projects;

/// <summary>Reads a project file as MSBuild evaluates it: the same pages and options as its builds have.</summary>
internal static class ProjectReader
{
    /// <summary>Opens a project. It has to be restored, as for a build.</summary>
    /// <param name="properties">Properties as <c>dotnet build -p</c> takes them.</param>
    /// <exception cref="ProjectException">MSBuild cannot open the project, or it is not in C#.</exception>
    public static async Task<PageProject> Read(
        string file, IReadOnlyDictionary<string, string> properties, CancellationToken cancellation)
    {
        using var workspace = MSBuildWorkspace.Create(properties.ToDictionary(pair => pair.Key, pair => pair.Value));
        var project = await workspace.OpenProjectAsync(file, cancellationToken: cancellation);
        foreach (var problem in workspace.Diagnostics.Where(problem => problem.Kind == WorkspaceDiagnosticKind.Failure))
            throw new ProjectException($"{file} cannot be opened: {problem.Message}");

        // Other generators add nothing that the models depend on, and the models themselves are what the tool makes.
        project = project.WithAnalyzerReferences([]);
        project = project.RemoveDocuments([.. project.Documents.Where(IsEmitted).Select(document => document.Id)]);
        if (await project.GetCompilationAsync(cancellation) is not CSharpCompilation code)
            throw new ProjectException($"{file} is in {project.Language}; models are C#.");

        return new PageProject(
            Path.GetDirectoryName(Path.GetFullPath(file))!,
            project.AnalyzerOptions.AdditionalFiles,
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
            code)
        { ProjectFile = Path.GetFullPath(file) };
    }

    /// <summary>True for a file of a model in file mode.</summary>
    private static bool IsEmitted(Document document) => document.FilePath is { } path && EmittedTree.IsAt(path);
}
