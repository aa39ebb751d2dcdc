using Router.Codegen.Collections;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Options;

/// <summary>What the project says about one schema set. Pages with equal options are of one set.</summary>
/// <param name="Namespace">The set's namespace; null: the project's.</param>
/// <param name="Root">The folder that sub-namespaces count from; null: the deepest folder that holds all pages of the set.</param>
/// <param name="Dialect">The dialect; null: found out from the pages.</param>
/// <param name="WireNames">The convention; null: the project's, or the dialect's.</param>
/// <param name="ToleratesNulls">Whether null for a required scalar is read as the type's empty value.</param>
/// <param name="IsStrict">Whether what no page documents is an error in a payload; null: as the project says.</param>
internal sealed record SetOptions(
    string? Namespace,
    string? Root,
    Dialect? Dialect,
    WireNameConvention? WireNames,
    bool ToleratesNulls,
    bool? IsStrict,
    EquatableArray<string> Roots)
{
    /// <summary>The options of pages that are plain additional files.</summary>
    public static readonly SetOptions None = new(null, null, null, null, false, null, EquatableArray<string>.Empty);

    /// <summary>Of what tells most sets apart; to hash every setting would have the runtime compile a comparer for each of their types.</summary>
    public override int GetHashCode() => (Namespace ?? Root ?? "").GetHashCode();
}
