namespace Corpus.Truth;

/// <summary>The nullability of a set's fields, compared with the table.</summary>
/// <param name="MayBeNull">The required fields that may be null according to the table.</param>
/// <param name="MayNotBeNull">The required fields that may not be null according to the table.</param>
/// <param name="Shown">
/// The number of the table's fields that are nullable because of examples or descriptions on their pages, not by their types.
/// </param>
/// <param name="WronglyShown">The shown ones that may not be null according to the table.</param>
internal sealed record NullShare(NullCounts MayBeNull, NullCounts MayNotBeNull, int Shown, IReadOnlyList<string> WronglyShown)
{
    /// <summary>The measure that is not possible, as all fields of the table are of one kind; null if the table has both kinds.</summary>
    public string? Unmeasured => (MayBeNull.All, MayNotBeNull.All) switch
    {
        (0, 0) => "its table does not give the nullability of required fields",
        (_, 0) => "its table has no required field that may not be null, so wrongly shown nulls are not detected",
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

/// <summary>The counts of fields that are typed as nullable.</summary>
/// <param name="Nullable">The number of fields whose type has null: <c>T?</c>.</param>
/// <param name="Said">The number of those whose Type cells state it.</param>
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

/// <summary>A field whose nullability the table gives.</summary>
/// <param name="Name">The page and name of the field.</param>
/// <param name="CanBeNull">True if it may be null according to the table.</param>
/// <param name="IsNullable">True if its C# type can represent a null.</param>
/// <param name="IsSaid">True if its Type cell states that it may be null.</param>
/// <param name="IsShown">True if it is nullable because of an example or description on its page, and not by its Type cell.</param>
internal sealed record TypedNull(
    string Name, bool CanBeNull, bool IsRequired, bool IsNullable, bool IsSaid, bool IsShown);
