using Router.Codegen.Binding.Baselines;

namespace Router.Codegen.Tool.Comparing;

/// <summary>The members of two versions of a model: the members that both versions have, and the others.</summary>
internal sealed record MemberPairs(
    IReadOnlyList<(MemberContract Before, MemberContract After)> Kept,
    IReadOnlyList<MemberContract> Removed,
    IReadOnlyList<MemberContract> Added)
{
    /// <summary>
    /// Pairs members by their C# names. Then pairs renamed members by what identifies them: the JSON name, the value, the type of a union's
    /// member, or the description of a property with the same type. Members that are only similar are removed and added.
    /// </summary>
    public static MemberPairs Of(
        ModelContract old, ModelContract now, ModelVersion before, ModelVersion after, IReadOnlyDictionary<string, string> renames)
    {
        var byName = now.Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        var names = old.Members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var kept = old.Members.Where(member => byName.ContainsKey(member.Name)).Select(member => (member, byName[member.Name])).ToList();
        var removed = old.Members.Where(member => !byName.ContainsKey(member.Name)).ToList();
        var added = now.Members.Where(member => !names.Contains(member.Name)).ToList();
        Pair(kept, removed, added, member => Identity(ModelRenames.Renamed(member, renames)), Identity);
        Pair(
            kept,
            removed,
            added,
            member => Described(ModelRenames.Renamed(member, renames), before.DescriptionOf(old, member)),
            member => Described(member, after.DescriptionOf(now, member)));
        return new MemberPairs(kept, removed, added);
    }

    private static void Pair(
        List<(MemberContract, MemberContract)> kept,
        List<MemberContract> removed,
        List<MemberContract> added,
        Func<MemberContract, string?> keyBefore,
        Func<MemberContract, string?> keyAfter)
    {
        var gone = removed.ToLookup(keyBefore);
        foreach (var same in added.ToLookup(keyAfter).Where(same => same.Key is not null))
        {
            if (gone[same.Key].ToList() is [var old] && same.ToList() is [var now])
            {
                kept.Add((old, now));
                removed.Remove(old);
                added.Remove(now);
            }
        }
    }

    /// <summary>The part of a member that no other member of its model shares.</summary>
    private static string? Identity(MemberContract member) => member switch
    {
        PropertyContract property => property.JsonName,
        ValueContract value => value.Json,
        CaseContract one => one.Type,
        _ => null,
    };

    private static string? Described(MemberContract member, string description) =>
        member is PropertyContract property && description.Length > 0 ? $"{property.Type} {property.Presence} {description}" : null;
}
