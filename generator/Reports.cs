using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen;

/// <summary>All diagnostics of a project, divided by who reports them. Each is reported once.</summary>
/// <param name="OfGenerator">The diagnostics without a place in a file; all diagnostics if no analyzers run.</param>
/// <param name="OfAnalyzer">
/// The diagnostics with a place in a file, except those that the analyzer finds itself in a single page. In file mode, all diagnostics: the
/// analyzer chooses among them when the compiler reads the file.
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
