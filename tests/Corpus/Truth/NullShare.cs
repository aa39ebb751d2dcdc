namespace Corpus.Truth;

/// <summary>The nulls of a set's fields as they are typed, beside the table.</summary>
/// <param name="MayBeNull">The required fields that may be null by the table.</param>
/// <param name="MayNotBeNull">The required fields that may not.</param>
/// <param name="Shown">How many fields of which the table tells are nullable by what their pages show, not by their types.</param>
/// <param name="WronglyShown">Those of them that may not be null by the table.</param>
internal sealed record NullShare(NullCounts MayBeNull, NullCounts MayNotBeNull, int Shown, IReadOnlyList<string> WronglyShown)
{
    /// <summary>The measure that cannot be taken, as the table has fields of one kind; null if it has both.</summary>
    public string? Unmeasured => (MayBeNull.All, MayNotBeNull.All) switch
    {
        (0, 0) => "its table does not tell of any required field whether it may be null",
        (_, 0) => "its table has no required field that may not be null, so that a null shown wrongly goes unseen",
        (0, _) => "its table has no required field that may be null",
        _ => null,
    };

    public static NullShare Of(IReadOnlyCollection<TypedNull> typed)
    {
        var shown = typed.Where(field => field.IsShown).ToList();
        return new NullShare(
            NullCounts.Of(typed.Where(field => field is { IsRequired: true, CanBeNull: true })),
            NullCounts.Of(typed.Where(field => field is { IsRequired: true, CanBeNull: false })),
            shown.Count,
            [.. shown.Where(field => !field.CanBeNull).Select(field => field.Name)]);
    }
}

/// <summary>The nulls of fields as they are typed.</summary>
/// <param name="Nullable">Those whose null is a value: <c>T?</c>.</param>
/// <param name="Said">Those of them whose Type cells say so.</param>
internal sealed record NullCounts(int All, int Nullable, int Said)
{
    public static NullCounts Of(IEnumerable<TypedNull> typed)
    {
        var fields = typed.ToList();
        return new NullCounts(
            fields.Count,
            fields.Count(field => field.IsNullable),
            fields.Count(field => field is { IsNullable: true, IsSaid: true }));
    }
}

/// <summary>A field of which the table tells whether it may be null.</summary>
/// <param name="Name">The page and name of the field.</param>
/// <param name="CanBeNull">True if it may be null by the table.</param>
/// <param name="IsNullable">True if its C# type has null for a null that came.</param>
/// <param name="IsSaid">True if its Type cell says that it may be null.</param>
/// <param name="IsShown">True if it is nullable by what its page shows, and its Type cell does not say so.</param>
internal sealed record TypedNull(
    string Name, bool CanBeNull, bool IsRequired, bool IsNullable, bool IsSaid, bool IsShown);
