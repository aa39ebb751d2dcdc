using Router.Codegen.Collections;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.WireNames;

/// <summary>The evidence of one page's wire names, from the pages of its set.</summary>
/// <param name="Convention">The convention of names that no example shows, if it differs from the set's; otherwise null.</param>
/// <param name="Shown">The names that examples show.</param>
internal sealed record PageNameEvidence(WireNameConvention? Convention, EquatableArray<ShownName> Shown)
{
    public static readonly PageNameEvidence None = new(null, EquatableArray<ShownName>.Empty);

    /// <summary>The name that examples show for a field; null if they show none.</summary>
    public string? Find(string field)
    {
        foreach (var shown in Shown)
        {
            if (shown.Field == field)
            {
                return shown.WireName;
            }
        }

        return null;
    }
}

/// <summary>A wire name that an example shows.</summary>
internal sealed record ShownName(string Field, string WireName);
