using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Models;

/// <summary>The files and diagnostics that the generator creates for a project.</summary>
internal sealed record GeneratorRun(ImmutableArray<GeneratedSourceResult> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Runs the generator as the project's compiler does.</summary>
    public static GeneratorRun Of(PageProject project, CancellationToken cancellation)
    {
        var result = CSharpGeneratorDriver
            .Create(
                [new RouterGenerator().AsSourceGenerator()],
                project.Files,
                project.Code.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions,
                InGeneratorMode(project.Options))
            .RunGenerators(project.Code, cancellation)
            .GetRunResult();
        return result.Results[0].Exception is { } failure
            ? throw new InvalidOperationException("The generator failed.", failure)
            : new GeneratorRun(result.Results[0].GeneratedSources, result.Diagnostics);
    }

    /// <summary>Runs the generator so that it reports all diagnostics, including those that the analyzer reports in a build.</summary>
    public static GeneratorRun WithAllDiagnostics(PageProject project, CancellationToken cancellation) =>
        Of(project with { Options = PropertyOptions.With(project.Options, "RouterCodegenReporter", "Generator") }, cancellation);

    /// <summary>The options with which the generator makes the models even if the project is in file mode.</summary>
    private static AnalyzerConfigOptionsProvider InGeneratorMode(AnalyzerConfigOptionsProvider options) =>
        OptionsReader.Read(options.GlobalOptions).Mode == GenerationMode.Files
            ? PropertyOptions.With(options, "RouterCodegenMode", nameof(GenerationMode.Generator))
            : options;
}
