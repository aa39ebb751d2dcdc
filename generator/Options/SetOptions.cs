using Router.Codegen.Collections;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Options;

/// <summary>The project's options for one schema set. Pages with equal options belong to one set.</summary>
/// <param name="Namespace">The set's namespace; null for the project's.</param>
/// <param name="Dialect">The dialect; null if the pages decide.</param>
/// <param name="WireNames">The convention; null for the project's, or the one that the pages show.</param>
/// <param name="Misfits">The treatment of values that their pages do not allow; null for the project's setting.</param>
/// <param name="UnknownNulls">The C# type if the dialect leaves null open; null for the project's setting.</param>
/// <param name="JsonSchemas">The models that have a JSON schema; null for the project's setting.</param>
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
    /// Hashes the property that differs between most sets. A hash of all properties would make the runtime compile a comparer for each of
    /// their types.
    /// </summary>
    public override int GetHashCode() => (Namespace ?? "").GetHashCode();
}
