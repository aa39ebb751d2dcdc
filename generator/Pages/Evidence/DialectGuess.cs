using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// The evidence of a dialect on pages without marks: the number of types that each dialect understands, and the case of field names.
/// </summary>
/// <param name="Understood">The number of types that each dialect understands.</param>
/// <param name="Capitals">The number of names with a capital first, minus the number of names with a small letter first.</param>
internal sealed record DialectGuess(DialectEvidence Understood, int Capitals)
{
    /// <summary>The dialect that understands most types. If there are several, the one whose field names have the same case.</summary>
    public Dialect Likeliest => Dialect.All
        .OrderByDescending(dialect => Understood.Of(dialect))
        .ThenByDescending(dialect => dialect.Habits.BeginsNamesWithCapitals == Capitals > 0)
        .First();

    /// <summary>Adds up the evidence of pages.</summary>
    public static DialectGuess OfAll(IEnumerable<PageEvidence> pages)
    {
        var understood = new DialectCounter();
        var capitals = 0;
        foreach (var page in pages)
        {
            if (page.Unmarked?.Guess(page.Fields) is { } guess)
            {
                understood.Add(guess.Understood);
                capitals += guess.Capitals;
            }
        }

        return new DialectGuess(understood.Evidence, capitals);
    }

    /// <summary>Counts the evidence of a page.</summary>
    public static DialectGuess Count(UnmarkedTypes types, FieldNames names)
    {
        var understood = new DialectCounter();
        foreach (var dialect in Dialect.All)
        {
            understood.Add(dialect, types.Cells.Count(cell => Parse(dialect, cell, types.AreMembers) is not UnrecognisedType));
        }

        return new DialectGuess(
            understood.Evidence, names.Count(static name => char.IsUpper(name[0])) - names.Count(static name => char.IsLower(name[0])));
    }

    private static TypeExpression Parse(Dialect dialect, TypeCell cell, bool isMember) =>
        isMember ? dialect.ParseMember(cell) : dialect.ParseCell(cell);
}
