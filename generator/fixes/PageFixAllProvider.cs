using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Router.Codegen.Fixes.Edits;

namespace Router.Codegen.Fixes;

/// <summary>Applies the fixes of one kind to all files of a project. The compiler's own provider knows only C# files.</summary>
internal sealed class PageFixAllProvider : FixAllProvider
{
    public static readonly PageFixAllProvider Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all in pages",
        cancellation => FixAll(fixAllContext.WithCancellationToken(cancellation)),
        fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAll(FixAllContext context)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.ProjectIds : [context.Project.Id];
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in projects)
        {
            var project = context.Solution.GetProject(id)!;
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var batch = await Batch(context, project, diagnostics).ConfigureAwait(false);

            // A project with several target frameworks is several projects in the solution, which share their files.
            var changes = batch.Changes.Where(change => changed.Add(change.Path)).ToList();
            solution = await ChangedSolution.Apply(solution.GetProject(id)!, changes, context.CancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static async Task<FixBatch> Batch(FixAllContext context, Project project, ImmutableArray<Diagnostic> diagnostics)
    {
        var batch = new FixBatch();
        var byPath = project.AdditionalDocuments.ToLookup(ProjectFixes.PathOf, StringComparer.Ordinal);
        foreach (var file in diagnostics.GroupBy(static diagnostic => diagnostic.Location.GetLineSpan().Path))
        {
            if (byPath[file.Key].FirstOrDefault() is not { } document)
            {
                continue;
            }

            foreach (var diagnostic in file.OrderBy(static one => one.Location.SourceSpan.Start))
            {
                var fixes = await ProjectFixes.For(document, [diagnostic], context.CancellationToken).ConfigureAwait(false);
                foreach (var fix in fixes.Where(fix => ProjectFixes.KeyOf(diagnostic.Id, fix.Kind) == context.CodeActionEquivalenceKey))
                {
                    batch.Add(fix);
                }
            }
        }

        return batch;
    }
}
