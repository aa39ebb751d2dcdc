namespace Router.Codegen.Preserving;

/// <summary>
/// Pairs the elements of a current list with those of the source list. Elements that are equal at the beginning and at the end are
/// unchanged, whatever was added or removed between them. Elements between are paired by index.
/// </summary>
internal readonly record struct UnchangedEnds(int Now, int Then, int Before, int Behind)
{
    public static UnchangedEnds Of(IElementPairs pairs)
    {
        var (now, then) = (pairs.Now, pairs.Then);
        var fewer = Math.Min(now, then);
        var before = 0;
        while (before < fewer && pairs.AreEqual(before, before))
        {
            before++;
        }

        var behind = 0;
        if (before < now || before < then)
        {
            while (behind < fewer && pairs.AreEqual(now - behind - 1, then - behind - 1))
            {
                behind++;
            }
        }

        return new UnchangedEnds(now, then, before, behind).WithMostEqual(pairs);
    }

    /// <summary>True if a current element is unchanged.</summary>
    public bool IsUnchanged(int index) => index < Before || index >= Now - Behind;

    /// <summary>The index of the source element for a current element; -1 if there is none.</summary>
    public int SourceOf(int index) => index < Before ? index
        : index >= Now - Behind ? index - Now + Then
        : index < Then - Behind ? index
        : -1;

    /// <summary>
    /// The equal beginning and end can overlap, as the empty value of a misfit equals any empty value. Then the split is used at which the
    /// most elements other than misfits are equal.
    /// </summary>
    private UnchangedEnds WithMostEqual(IElementPairs pairs)
    {
        var fewer = Math.Min(Now, Then);
        if (Before + Behind <= fewer)
        {
            return this;
        }

        if (Now == Then)
        {
            return this with { Behind = 0 };
        }

        var first = fewer - Behind;
        var (best, most, equal) = (first, 0, 0);
        for (var before = first + 1; before <= Before; before++)
        {
            // Moving the split adds an element to the beginning and removes one from the end.
            equal += IsSame(before - 1, before - 1) ? 1 : 0;
            equal -= IsSame(before - 1 - fewer + Now, before - 1 - fewer + Then) ? 1 : 0;
            if (equal > most)
            {
                (best, most) = (before, equal);
            }
        }

        return this with { Before = best, Behind = fewer - best };

        bool IsSame(int present, int source) => !pairs.IsMisfit(source) && pairs.AreEqual(present, source);
    }
}
