using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Router.Codegen;

/// <summary>
/// Suppresses warnings about constructors that a project adds to models: they set properties, and the compiler does not see that this sets
/// the fields.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelFieldSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Rule = new(
        "RCGS0001", "CS8618", "The field of a generated property is set when the property is");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Rule];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            // The diagnostic is at the constructor, and its additional location is the member that the constructor does not set. If this
            // member is a property, it is required: that warning stays.
            if (diagnostic.AdditionalLocations.Any(location => IsGeneratedField(location, context.CancellationToken)))
            {
                context.ReportSuppression(Suppression.Create(Rule, diagnostic));
            }
        }
    }

    private static bool IsGeneratedField(Location location, CancellationToken cancellation) =>
        EmittedTree.Is(location.SourceTree) && IsField(location, cancellation);

    private static bool IsField(Location location, CancellationToken cancellation) =>
        location.SourceTree!.GetRoot(cancellation).FindNode(location.SourceSpan) is VariableDeclaratorSyntax;
}
