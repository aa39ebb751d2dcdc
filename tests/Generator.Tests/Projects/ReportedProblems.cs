using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Router.Codegen.Tests.Projects;

/// <summary>The diagnostics of a project, by who reports them.</summary>
/// <param name="OfGenerator">What the generator reports.</param>
/// <param name="OfProject">What the analyzer reports of the project as a whole.</param>
/// <param name="OfFiles">What the analyzer reports of single files.</param>
internal sealed record ReportedProblems(
    ImmutableArray<Diagnostic> OfGenerator, ImmutableArray<Diagnostic> OfProject, ImmutableArray<Diagnostic> OfFiles)
{
    public IEnumerable<Diagnostic> OfAnalyzer => OfProject.Concat(OfFiles);

    public IEnumerable<Diagnostic> All => OfGenerator.Concat(OfAnalyzer);
}
