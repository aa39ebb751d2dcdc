using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen;

/// <summary>A file that the generator adds to the project. Its text is made when the file is new or another one than before.</summary>
internal interface IEmittedFile
{
    /// <summary>The file's name, which no other has.</summary>
    string HintName { get; }

    SourceText ToText(CancellationToken cancellation);
}

/// <summary>What comes out of the pipeline: files and diagnostics.</summary>
internal static class Outputs
{
    public static void Write<T>(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<T> files)
        where T : class, IEmittedFile => context.RegisterSourceOutput(files, static (output, file) =>
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(file.HintName, file.ToText(output.CancellationToken));
        });

    public static void Report(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics) =>
        context.RegisterSourceOutput(diagnostics, static (output, diagnostic) =>
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        });
}
