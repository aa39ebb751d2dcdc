using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages.Evidence;

namespace Router.Codegen;

/// <summary>
/// Reports the problems of schema pages at their places. Editors show diagnostics of analyzers in additional files, but none of generators.
/// The analyzer finds the problems of a single page itself. The generator finds those that depend on other pages, and passes them on in an
/// emitted file.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. DiagnosticCatalog.All];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static compilation =>
        {
            if (OptionsReader.Read(compilation.Options.AnalyzerConfigOptionsProvider.GlobalOptions).ReportsPagesAlone
                && FilesToReport.Of(compilation.Options.AdditionalFiles, compilation.CancellationToken) is { IsEmpty: false } files)
            {
                compilation.RegisterAdditionalFileAction(file => ReportPage(file, files));
            }
        });
        context.RegisterCompilationAction(static compilation =>
        {
            var options = compilation.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
            foreach (var diagnostic in ReportFile.ReadForAnalyzer(compilation.Compilation, options, compilation.CancellationToken))
            {
                compilation.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        });
    }

    private static void ReportPage(AdditionalFileAnalysisContext context, FilesToReport files)
    {
        if (files.Contains(context.AdditionalFile))
        {
            foreach (var diagnostic in PageProblems.Of(context.AdditionalFile, context.CancellationToken))
            {
                context.ReportDiagnostic(diagnostic.ToDiagnostic());
            }
        }
    }
}
