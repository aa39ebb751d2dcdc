using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Router.Codegen;

/// <summary>Suppresses analyzer warnings about emitted code that a project cannot act on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmittedCodeSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor LikeNames = new(
        "RCGS0002", "CA1708", "The titles of pages differ by case only");

    private static readonly SuppressionDescriptor Oblivious = new(
        "RCGS0003", "RS0041", "Emitted code leaves the nullability of some types open");

    private static readonly SuppressionDescriptor Undeclared = new(
        "RCGS0004", "RS0016", "Only emitted code calls the member");

    /// <summary>The members that only emitted code calls, or the compiler for a collection expression.</summary>
    private static readonly HashSet<string> Machinery = new(StringComparer.Ordinal)
    {
        "ReadJson", "WriteJson", "ReadCase", "DescribeJsonSchema", "Converter", "Create", "GetEnumerator",
    };

    private static readonly Regex QualifiedName = new(@"\w+(?:\.\w+)+");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [LikeNames, Oblivious, Undeclared];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (Find(diagnostic, context) is { } rule)
            {
                context.ReportSuppression(Suppression.Create(rule, diagnostic));
            }
        }
    }

    private static SuppressionDescriptor? Find(Diagnostic diagnostic, SuppressionAnalysisContext context) => diagnostic.Id switch
    {
        "CA1708" => AreEmitted(diagnostic, context.Compilation) ? LikeNames : null,
        _ when !EmittedTree.Is(diagnostic.Location.SourceTree) => null,
        "RS0041" => Oblivious,
        "RS0016" => Machinery.Contains(NameAt(diagnostic.Location, context.CancellationToken)) ? Undeclared : null,
        _ => null,
    };

    /// <summary>True if all types that the message names are emitted. The diagnostic has no location.</summary>
    private static bool AreEmitted(Diagnostic diagnostic, Compilation compilation)
    {
        var types = QualifiedName.Matches(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Cast<Match>()
            .Select(name => compilation.Assembly.GetTypeByMetadataName(name.Value))
            .ToList();
        return types.Count > 1 && types.TrueForAll(static type => type is not null && EmittedTree.IsWhole(type));
    }

    /// <summary>The name of the method or type that contains a location.</summary>
    private static string NameAt(Location location, CancellationToken cancellation) =>
        location.SourceTree!.GetRoot(cancellation).FindNode(location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            ClassDeclarationSyntax type => type.Identifier.ValueText,
            _ => "",
        };
}
