using Microsoft.CodeAnalysis;
using Router.Codegen.Collections;

namespace Router.Codegen.Diagnostics;

/// <summary>A diagnostic as a value of the pipeline, until it is reported.</summary>
/// <param name="Id">The id of a descriptor in <see cref="DiagnosticCatalog"/>.</param>
/// <param name="Path">The path of the page or corrections file; empty for a diagnostic of the build.</param>
/// <param name="Range">The range in that file.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record DiagnosticInfo(string Id, string Path, SourceRange Range, EquatableArray<string> Arguments)
{
    public DiagnosticInfo(DiagnosticDescriptor descriptor, string path, SourceRange range, params string[] arguments)
        : this(descriptor.Id, path, range, arguments.ToEquatableArray())
    {
    }

    /// <summary>The number of diagnostics with this id in this file that it summarises; 0 if it summarises none.</summary>
    public int Further { get; init; }

    /// <summary>The data that code fixes need. Its names are in <see cref="FixData"/>.</summary>
    public EquatableArray<DiagnosticProperty> Properties { get; init; } = FixData.None;

    /// <summary>True if it depends only on the page and not on others.</summary>
    public bool IsOfPage { get; init; }

    /// <summary>Creates a diagnostic of the build, which has no location.</summary>
    public static DiagnosticInfo OfBuild(DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, "", default, arguments);

    /// <summary>Creates the diagnostic of the compiler. Arguments may be text of a page, so they are made safe for logs.</summary>
    public Diagnostic ToDiagnostic()
    {
        var location = Path.Length == 0 ? Location.None : Range.ToLocation(Path);
        return Further > 0
            ? Diagnostic.Create(DiagnosticCatalog.GetFurther(Id), location, OfFurther, Further)
            : Diagnostic.Create(
                DiagnosticCatalog.Get(Id), location, PropertiesByName, [.. Arguments.Select(LogText.Argument)]);
    }

    private static readonly ImmutableDictionary<string, string?> OfFurther =
        ImmutableDictionary<string, string?>.Empty.Add(FixData.Further, "");

    private ImmutableDictionary<string, string?> PropertiesByName => Properties.Count == 0
        ? ImmutableDictionary<string, string?>.Empty
        : Properties.ToImmutableDictionary(static property => property.Name, static property => (string?)property.Value);
}
