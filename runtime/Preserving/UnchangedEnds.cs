using System.Text.Json;

namespace Router.Codegen.Preserving;

/// <summary>
/// Which element of a list that came is which of the list that it is now. Elements that are equal at the beginning and at the end are
/// unchanged, whatever was added or removed between them; elements between are compared by index.
/// </summary>
internal readonly record struct UnchangedEnds(int Now, int Then, int Before, int Behind)
{
    public static UnchangedEnds Of(JsonElement[] now, List<SourceNode> then, NonCanonical nonCanonical)
    {
        var fewer = Math.Min(now.Length, then.Count);
        var before = 0;
        while (before < fewer && JsonEquality.AreEqual(now[before], then[before], nonCanonical))
        {
            before++;
        }

        var behind = 0;
        while (behind < fewer - before && JsonEquality.AreEqual(now[^(behind + 1)], then[^(behind + 1)], nonCanonical))
        {
            behind++;
        }

        return new(now.Length, then.Count, before, behind);
    }

    /// <summary>True if an element is unchanged.</summary>
    public bool IsUnchanged(int index) => index < Before || index >= Now - Behind;

    /// <summary>The element that came, by the index of what it is now; -1 where none did.</summary>
    public int SourceOf(int index) => index < Before ? index
        : index >= Now - Behind ? index - Now + Then
        : index < Then - Behind ? index
        : -1;
}
