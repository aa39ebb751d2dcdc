using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Checking;

/// <summary>A diagnostic in the form that a check reports.</summary>
/// <param name="Diagnostic">The diagnostic, with the severity that the project gives it.</param>
/// <param name="File">
/// The full path of the file with the problem. The project file if the problem has no place in a file; null if there is no project file.
/// </param>
/// <param name="Place">The range in the file, counted from zero; null if the problem has no place in a file.</param>
internal sealed record Finding(Diagnostic Diagnostic, string? File, LinePositionSpan? Place)
{
    public string Id => Diagnostic.Id;

    public string Message => Diagnostic.GetMessage(CultureInfo.InvariantCulture);

    public DiagnosticSeverity Severity => Diagnostic.Severity;

    /// <summary>The severity in the words of compilers.</summary>
    public string SeverityWord => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The diagnostic of a project.</summary>
    public static Finding Of(Diagnostic diagnostic, PageProject project)
    {
        var place = diagnostic.Location.GetLineSpan();
        return place.IsValid && place.Path.Length > 0
            ? new Finding(diagnostic, Path.GetFullPath(place.Path), place.Span)
            : new Finding(diagnostic, project.ProjectFile, null);
    }
}
