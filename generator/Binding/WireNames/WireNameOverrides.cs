using Router.Codegen.Collections;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.WireNames;

/// <summary>The wire names that the project states: the entries of its *.wirenames files.</summary>
internal sealed record WireNameOverrides(EquatableArray<WireNameOverride> Entries)
{
    /// <summary>The entries of all files, in the order of the files.</summary>
    public static WireNameOverrides Of(ImmutableArray<WireNameFile> files) => new(files.SelectMany(file => file.Entries).ToEquatableArray());

    /// <summary>
    /// The index of the entry that states the wire name of a field; null where none does. An entry for the type goes before one for all types, a later one
    /// before an earlier.
    /// </summary>
    /// <param name="entries">Where the indexes go of all entries that name the field.</param>
    public int? Find(string type, string field, ICollection<int> entries)
    {
        int? forAll = null;
        int? forType = null;
        for (var i = 0; i < Entries.Count; i++)
        {
            var entry = Entries[i];
            if (entry.Field == field && Wildcard.Matches(entry.Type, type))
            {
                entries.Add(i);
                if (entry.Type == "*")
                {
                    forAll = i;
                }
                else
                {
                    forType = i;
                }
            }
        }

        return forType ?? forAll;
    }
}

/// <summary>A line <c>Type.field = wireName</c>; the type may hold wildcards.</summary>
internal sealed record WireNameOverride(string Type, string Field, string WireName);
