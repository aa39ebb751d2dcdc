using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Router.Codegen.Tests.Projects;

/// <summary>The diagnostics of a project by source.</summary>
/// <param name="OfGenerator">The diagnostics of the generator.</param>
/// <param name="OfProject">The analyzer's diagnostics of the project as a whole.</param>
/// <param name="OfFiles">The analyzer's diagnostics of single files.</param>
internal sealed record ReportedProblems(
    ImmutableArray<Diagnostic> OfGenerator, ImmutableArray<Diagnostic> OfProject, ImmutableArray<Diagnostic> OfFiles)
{
    public IEnumerable<Diagnostic> OfAnalyzer => OfProject.Concat(OfFiles);

    public IEnumerable<Diagnostic> All => OfGenerator.Concat(OfAnalyzer);
}
