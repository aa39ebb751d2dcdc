using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Fixes;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Fixes;

/// <summary>A project in a workspace, like in an editor, with the diagnostics of its files.</summary>
internal sealed class OpenProject : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly GeneratedProject _project;
    private readonly Project _opened;
    private readonly ImmutableArray<Diagnostic> _reported;

    private OpenProject(GeneratedProject project, ImmutableArray<Diagnostic> reported)
    {
        (_project, _reported) = (project, reported);
        var id = _workspace.AddProject("Acme", LanguageNames.CSharp).Id;
        var solution = project.Texts.Aggregate(_workspace.CurrentSolution, (opened, file) => opened.AddAdditionalDocument(
            DocumentId.CreateNewId(id), Path.GetFileName(file.Path), SourceText.From(file.Text, Encoding.UTF8), filePath: file.Path));
        Assert.True(_workspace.TryApplyChanges(solution));
        _opened = _workspace.CurrentSolution.GetProject(id)!;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<OpenProject> Of(GeneratedProject project) =>
        new(project, [.. (await project.Analyze()).All.Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile)]);

    /// <summary>The titles of the fixes for an id, except those that ignore it.</summary>
    public async Task<IReadOnlyList<string>> Titles(string id) =>
        [.. (await AllTitles(id)).Where(title => title != $"Ignore {id} here")];

    /// <summary>The titles of the fixes for an id.</summary>
    public async Task<IReadOnlyList<string>> AllTitles(string id) => [.. (await Actions(id)).Select(action => action.Title)];

    /// <summary>The project after the only fix with a title.</summary>
    public async Task<GeneratedProject> Fix(string id, string title)
    {
        var actions = await Actions(id);
        var action = Assert.Single(actions, action => action.Title == title);
        return await Changed(action);
    }

    /// <summary>The project after all fixes with the same key as those with a title.</summary>
    public async Task<GeneratedProject> FixAll(string id, string title)
    {
        var key = (await Actions(id)).First(action => action.Title == title).EquivalenceKey!;
        var provider = new PageFixProvider();
        var context = new FixAllContext(_opened, provider, FixAllScope.Project, key, [id], new Reported(_reported, id), Cancellation);
        return await Changed((await provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<List<CodeAction>> Actions(string id)
    {
        var actions = new List<CodeAction>();
        foreach (var diagnostic in _reported.Where(diagnostic => diagnostic.Id == id))
        {
            var path = diagnostic.Location.GetLineSpan().Path;
            var document = _opened.AdditionalDocuments.Single(document => document.FilePath == path);
            await new PageFixProvider().RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), Cancellation));
        }

        return actions;
    }

    private async Task<GeneratedProject> Changed(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(Cancellation);
        var changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution.GetProject(_opened.Id)!;
        var files = new List<AdditionalText>();
        foreach (var document in changed.AdditionalDocuments)
        {
            files.Add(new InMemoryText(document.FilePath!, (await document.GetTextAsync(Cancellation)).ToString()));
        }

        return _project.WithFiles(files);
    }

    /// <summary>Provides the diagnostics for a fix of all.</summary>
    private sealed class Reported(ImmutableArray<Diagnostic> all, string id) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(diagnostic => diagnostic.Id == id));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
