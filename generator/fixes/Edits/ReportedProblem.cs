using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>A diagnostic in a file.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Path">The path of the file in the project.</param>
/// <param name="Span">The range in the file.</param>
/// <param name="Properties">The data for fixes, by the names in <see cref="FixData"/>.</param>
internal sealed record ReportedProblem(string Id, string Path, TextSpan Span, ImmutableDictionary<string, string?> Properties)
{
    /// <summary>The problem that a diagnostic reports.</summary>
    public static ReportedProblem Of(Diagnostic diagnostic, string path) =>
        new(diagnostic.Id, path, diagnostic.Location.SourceSpan, diagnostic.Properties);

    /// <summary>The value of a property; null if the diagnostic does not have it.</summary>
    public string? this[string property] => Properties.TryGetValue(property, out var value) ? value : null;
}
