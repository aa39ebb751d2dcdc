using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen;

/// <summary>All diagnostics of a project, by who reports them: each is reported once.</summary>
/// <param name="OfGenerator">Those of the build, and if no analyzers run, all.</param>
/// <param name="OfAnalyzer">
/// Those with a place in a file, without those that one page tells. Where models are written to files, all: which of them the analyzer
/// reports is known when the compiler reads them.
/// </param>
internal sealed record Reports(EquatableArray<DiagnosticInfo> OfGenerator, EquatableArray<DiagnosticInfo> OfAnalyzer)
{
    private static readonly Reports None = new(EquatableArray<DiagnosticInfo>.Empty, EquatableArray<DiagnosticInfo>.Empty);

    public static Reports Of(ImmutableArray<DiagnosticInfo> diagnostics, BuildOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (options.IsDone)
        {
            return None;
        }

        if (options.IsFileWriter)
        {
            return new(EquatableArray<DiagnosticInfo>.Empty, options.Diagnostics.Concat(diagnostics).ToEquatableArray());
        }

        if (!options.HasAnalyzer)
        {
            return new(options.Diagnostics.Concat(diagnostics).ToEquatableArray(), EquatableArray<DiagnosticInfo>.Empty);
        }

        var ofBuild = diagnostics.Where(static diagnostic => diagnostic.Path.Length == 0);
        var placed = diagnostics.Where(diagnostic => diagnostic.Path.Length > 0 && !(diagnostic.IsOfPage && options.ReportsPagesAlone));
        return new(options.Diagnostics.Concat(ofBuild).ToEquatableArray(), placed.ToEquatableArray());
    }
}
