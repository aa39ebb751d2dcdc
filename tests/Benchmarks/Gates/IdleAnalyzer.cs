extern alias generator;

using System.Collections.Immutable;
using generator::Router.Codegen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.Gates;

/// <summary>An analyzer that registers what <see cref="PageAnalyzer"/> does, and does nothing.</summary>
#pragma warning disable RS1001, RS1036, RS1041 // No compiler loads it from this assembly: it is handed over as an object.
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = new PageAnalyzer().SupportedDiagnostics;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static compilation => compilation.RegisterAdditionalFileAction(static _ => { }));
        context.RegisterCompilationAction(static _ => { });
    }
}
