using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Package.Tests.Editors;

/// <summary>A consumer in a workspace. Its pages are edited without saving them.</summary>
internal sealed class OpenedProject : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private readonly ProjectId _id;
    private readonly string _page;
    private Solution _solution;

    private OpenedProject(MSBuildWorkspace workspace, Project project, string page)
    {
        (_workspace, _id, _page, _solution) = (workspace, project.Id, page, project.Solution);
    }

    public static async Task<OpenedProject> Open(string projectFile, string page)
    {
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(projectFile, cancellationToken: TestContext.Current.CancellationToken);
        return new OpenedProject(workspace, project, page);
    }

    /// <summary>The edited text of the page.</summary>
    public async Task<string> Text() => (await Page().GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    /// <summary>Edits the page.</summary>
    public async Task Edit(Func<string, string> change) =>
        _solution = _solution.WithAdditionalDocumentText(Page().Id, SourceText.From(change(await Text())));

    /// <summary>The ranges of the diagnostics with an id in the page, as the project's own analyzer reports them.</summary>
    public async Task<TextRange[]> Ranges(string id) =>
    [
        .. (await Analyze())
            .Where(diagnostic => diagnostic.Id == id)
            .Select(diagnostic => diagnostic.Location.GetLineSpan())
            .Where(place => place.Path == _page)
            .Select(place => new TextRange(
                place.StartLinePosition.Line,
                place.StartLinePosition.Character,
                place.EndLinePosition.Line,
                place.EndLinePosition.Character)),
    ];

    public void Dispose() => _workspace.Dispose();

    private TextDocument Page() => _solution.GetProject(_id)!.AdditionalDocuments.Single(document => document.FilePath == _page);

    private async Task<ImmutableArray<Diagnostic>> Analyze()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = _solution.GetProject(_id)!;
        var compilation = await project.GetCompilationAsync(cancellation);
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, _, _) => failure = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);

        // The SDK's analyzers may need a newer version of Roslyn.
        var analyzers = project.AnalyzerReferences
            .Where(reference => Path.GetFileName(reference.FullPath) == "Router.Codegen.dll")
            .SelectMany(reference => reference.GetAnalyzers(project.Language))
            .ToImmutableArray();
        var diagnostics = await new CompilationWithAnalyzers(compilation!, analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation);
        return failure is null ? diagnostics : throw failure;
    }
}
