using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Router.Codegen.Tool.Projects;

/// <summary>The pages of a project, with the options and the code that its compiler gets.</summary>
/// <param name="Folder">The folder to which shown paths are relative.</param>
/// <param name="Files">The additional files: pages, corrections, project files.</param>
/// <param name="Options">The build's options.</param>
/// <param name="Code">The project's own code and its references.</param>
internal sealed record PageProject(
    string Folder, ImmutableArray<AdditionalText> Files, AnalyzerConfigOptionsProvider Options, CSharpCompilation Code)
{
    /// <summary>The full path of the project file; null if the pages come from folders.</summary>
    public string? ProjectFile { get; init; }

    /// <summary>True if there is no project file: the pages come from folders, and nothing mentions their models.</summary>
    public bool IsFolders { get; init; }

    /// <summary>The path of a file as it is shown: relative to the project's folder if the file is below it.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
