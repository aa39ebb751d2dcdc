using Microsoft.CodeAnalysis;
using Router.Codegen.Collections;

namespace Router.Codegen.Diagnostics;

/// <summary>A diagnostic as a value: what the pipeline carries until it is reported.</summary>
/// <param name="Id">The id of a descriptor in <see cref="DiagnosticCatalog"/>.</param>
/// <param name="Path">The path of the page, or of the file of overrides; empty where no file is at fault.</param>
/// <param name="Range">Where in the page.</param>
/// <param name="Arguments">What fills the message's placeholders, in order.</param>
internal sealed record DiagnosticInfo(string Id, string Path, SourceRange Range, EquatableArray<string> Arguments)
{
    public DiagnosticInfo(DiagnosticDescriptor descriptor, string path, SourceRange range, params string[] arguments)
        : this(descriptor.Id, path, range, arguments.ToEquatableArray())
    {
    }

    /// <summary>Makes the diagnostic that the compiler shows.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        DiagnosticCatalog.Get(Id),
        Path.Length == 0 ? Location.None : Range.ToLocation(Path),
        [.. Arguments]);
}
