using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Router.Codegen;

/// <summary>
/// Keeps the compiler from complaining of a constructor that a project adds to a model: it sets properties, and that their fields are set with them the compiler
/// does not see.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelFieldSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Rule = new("RCGS0001", "CS8618", "The field of a generated property is set when the property is");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Rule];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            // The diagnostic is at the constructor; what it did not set is the further location. That of a required property is left: the constructor forgot it.
            if (diagnostic.AdditionalLocations.Any(location => IsGenerated(location.SourceTree) && IsField(location, context.CancellationToken)))
            {
                context.ReportSuppression(Suppression.Create(Rule, diagnostic));
            }
        }
    }

    private static bool IsField(Location location, CancellationToken cancellation) =>
        location.SourceTree!.GetRoot(cancellation).FindNode(location.SourceSpan) is VariableDeclaratorSyntax;

    /// <summary>Whether the generator emitted a file: the compiler names its folder after the generator.</summary>
    private static bool IsGenerated(SyntaxTree? tree) =>
        Path.GetFileName(Path.GetDirectoryName(tree?.FilePath ?? "")) == typeof(RouterGenerator).FullName;
}
