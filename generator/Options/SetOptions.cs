using Router.Codegen.Collections;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Options;

/// <summary>The project's options for one schema set. Pages with equal options are in one set.</summary>
/// <param name="Namespace">The set's namespace; null for the project's.</param>
/// <param name="Dialect">The dialect; null if the pages decide it.</param>
/// <param name="WireNames">The convention; null for the project's, or the one that the pages show.</param>
/// <param name="Misfits">Keep or refuse values that are not what their pages say; null for the project's setting.</param>
/// <param name="UnknownNulls">The C# of what the dialect leaves open to be null; null for the project's setting.</param>
/// <param name="JsonSchemas">Which models have a JSON schema; null for the project's setting.</param>
/// <param name="IsStrict">True if anything undocumented in a payload is an error; null for the project's setting.</param>
internal sealed record SetOptions(
    string? Namespace,
    Dialect? Dialect,
    WireNameConvention? WireNames,
    Misfits? Misfits,
    UnknownNulls? UnknownNulls,
    EmittedSchemas? JsonSchemas,
    bool? IsStrict,
    EquatableArray<string> Roots)
{
    /// <summary>The options of pages that are plain additional files.</summary>
    public static readonly SetOptions None = new(null, null, null, null, null, null, null, EquatableArray<string>.Empty);

    /// <summary>
    /// Hashes the property that differs between most sets. With every property, the runtime would compile a comparer for each of their
    /// types.
    /// </summary>
    public override int GetHashCode() => (Namespace ?? "").GetHashCode();
}
