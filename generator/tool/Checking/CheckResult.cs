using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Checking;

/// <summary>The findings in a project: first those about the whole project, then those in files, in the order of their places.</summary>
internal sealed record CheckResult(ImmutableArray<Finding> Findings)
{
    public int Errors => Count(DiagnosticSeverity.Error);

    public int Warnings => Count(DiagnosticSeverity.Warning);

    public int Infos => Count(DiagnosticSeverity.Info);

    /// <summary>Checks a project. Severities are the same as in its build.</summary>
    public static CheckResult Of(PageProject project, CancellationToken cancellation) => new(
    [
        .. GeneratorRun.WithAllDiagnostics(project, cancellation).Diagnostics
            .Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: not DiagnosticSeverity.Hidden })
            .Select(diagnostic => Finding.Of(diagnostic, project))
            .OrderBy(finding => finding.Place is not null)
            .ThenBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Diagnostic.Location.SourceSpan)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ]);

    private int Count(DiagnosticSeverity severity) => Findings.Count(finding => finding.Severity == severity);
}
