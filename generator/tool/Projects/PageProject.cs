using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Pages;

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

    /// <summary>The project files with pages among the projects that this one refers to, directly or not.</summary>
    public ImmutableArray<string> ReferencedWithPages { get; init; } = [];

    public bool HasPages => Files.Any(file => InputFile.IsPage(file.Path));

    /// <summary>True if there is no project file: the pages come from folders, and nothing mentions their models.</summary>
    public bool IsFolders { get; init; }

    /// <summary>The error of a project without pages. It names the projects that have some.</summary>
    public ProjectException WithoutPages()
    {
        var others = ReferencedWithPages.IsEmpty
            ? ""
            : $" It refers to projects that have pages: {string.Join(", ", ReferencedWithPages)}.";
        return new ProjectException($"{ProjectFile} has no pages: no file of AdditionalFiles or RouterSchema ends in .md or .mdx.{others}");
    }

    /// <summary>The path of a file as it is shown: relative to the project's folder if the file is below it.</summary>
    public string Shown(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
