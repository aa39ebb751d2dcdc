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

    /// <summary>How many diagnostics of this id in this file it stands for, itself among them; 0 where it says what is wrong.</summary>
    public int Further { get; init; }

    /// <summary>Makes the diagnostic that the compiler shows. Its arguments may be text of a page, which logs of builds must not take for more.</summary>
    public Diagnostic ToDiagnostic()
    {
        var location = Path.Length == 0 ? Location.None : Range.ToLocation(Path);
        return Further > 0
            ? Diagnostic.Create(DiagnosticCatalog.GetFurther(Id), location, Further)
            : Diagnostic.Create(DiagnosticCatalog.Get(Id), location, [.. Arguments.Select(LogText.Argument)]);
    }
}
