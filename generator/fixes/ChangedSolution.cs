using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Fixes.Edits;

namespace Router.Codegen.Fixes;

/// <summary>Applies the changes of fixes to the files of a project.</summary>
internal static class ChangedSolution
{
    /// <summary>The solution with the changes.</summary>
    public static async Task<Solution> Apply(Project project, IEnumerable<FileChange> changes, CancellationToken cancellation)
    {
        var solution = project.Solution;
        foreach (var change in changes)
        {
            solution = change switch
            {
                ChangedFile changed => await Apply(solution, project, changed, cancellation).ConfigureAwait(false),
                NewFile added => Add(solution, project, added),
                _ => solution,
            };
        }

        return solution;
    }

    private static async Task<Solution> Apply(Solution solution, Project project, ChangedFile file, CancellationToken cancellation)
    {
        var document = project.AdditionalDocuments.First(document => ProjectFixes.PathOf(document) == file.Path);
        var text = (await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(file.Changes);

        // A project with several target frameworks is several projects in the solution, which share their files.
        var shared = solution.GetDocumentIdsWithFilePath(file.Path).Where(id => solution.GetAdditionalDocument(id) is not null);
        return shared.Append(document.Id).Distinct().Aggregate(solution, (changed, id) => changed.WithAdditionalDocumentText(id, text));
    }

    private static Solution Add(Solution solution, Project project, NewFile file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        var text = SourceText.From(file.Text, Encoding.UTF8);
        return solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), name, text, filePath: file.Path);
    }
}
