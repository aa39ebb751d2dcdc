using Router.Codegen.Collections;
using Router.Codegen.Types;

namespace Router.Codegen.Pages.Evidence;

/// <summary>The types on a page without marks of a dialect. They are read if no page of the set has marks.</summary>
/// <param name="Cells">The cells, without positions.</param>
/// <param name="AreMembers">True if the cells are the headings of a union's members.</param>
internal sealed record UnmarkedTypes(EquatableArray<TypeCell> Cells, bool AreMembers)
{
    private static readonly UnmarkedTypes None = new(EquatableArray<TypeCell>.Empty, false);

    private DialectGuess? _guess;

    /// <summary>The types of a page.</summary>
    public static UnmarkedTypes Of(PageBody body) => body switch
    {
        FieldsBody { Rows: var rows } => new(rows.Select(static row => WithoutPositions(row.Type)).ToEquatableArray(), false),
        MembersBody { Members: var members } =>
            new(members.Select(static member => WithoutPositions(member.Type)).ToEquatableArray(), true),
        _ => None,
    };

    /// <summary>Counts the types that each dialect understands.</summary>
    /// <param name="names">The names of the page's fields.</param>
    public DialectGuess Guess(FieldNames names) => _guess ??= DialectGuess.Count(this, names);

    public bool Equals(UnmarkedTypes? other) => other is not null && AreMembers == other.AreMembers && Cells.Equals(other.Cells);

    public override int GetHashCode() => Cells.Count;

    private static TypeCell WithoutPositions(TypeCell cell) => cell with
    {
        Links = cell.Links.Select(static link => link with { Range = default }).ToEquatableArray(),
        Range = default,
    };
}
