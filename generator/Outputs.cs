using Microsoft.CodeAnalysis;
using Router.Codegen.Diagnostics;
using Router.Codegen.Emit;

namespace Router.Codegen;

/// <summary>The outputs of the pipeline: files and diagnostics.</summary>
internal static class Outputs
{
    public static void Write<T>(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> files)
        where T : class, IEmittedFile => context.RegisterSourceOutput(files, static (output, file) =>
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(file.HintName, file.ToText(output.CancellationToken));
        });

    public static void Report(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics) =>
        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) =>
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        });
}
