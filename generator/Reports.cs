using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen;

/// <summary>All diagnostics of a project, by who reports them: each is reported once.</summary>
/// <param name="OfGenerator">Those of the build, and if no analyzers run, all.</param>
/// <param name="OfAnalyzer">Those with a place in a file, without those that one page tells.</param>
internal sealed record Reports(EquatableArray<DiagnosticInfo> OfGenerator, EquatableArray<DiagnosticInfo> OfAnalyzer)
{
    public static Reports Of(ImmutableArray<DiagnosticInfo> diagnostics, BuildOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!options.HasAnalyzer)
        {
            return new(options.Diagnostics.Concat(diagnostics).ToEquatableArray(), EquatableArray<DiagnosticInfo>.Empty);
        }

        var ofBuild = diagnostics.Where(static diagnostic => diagnostic.Path.Length == 0);
        var placed = diagnostics.Where(diagnostic => diagnostic.Path.Length > 0 && !(diagnostic.IsOfPage && options.ReportsPagesAlone));
        return new(options.Diagnostics.Concat(ofBuild).ToEquatableArray(), placed.ToEquatableArray());
    }
}
