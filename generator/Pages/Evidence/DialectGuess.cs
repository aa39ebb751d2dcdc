using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages.Evidence;

/// <summary>The evidence of a dialect on pages without marks: the types that each one understands, and the case of field names.</summary>
/// <param name="Understood">The number of types that each dialect understands.</param>
/// <param name="Capitals">The number of names that begin with a capital, less those that begin with a small letter.</param>
internal sealed record DialectGuess(DialectEvidence Understood, int Capitals)
{
    /// <summary>The dialect that understands most types; of several, one with the same case of field names.</summary>
    public Dialect Likeliest => Dialect.All
        .OrderByDescending(dialect => Understood.Of(dialect))
        .ThenByDescending(dialect => dialect.Habits.BeginsNamesWithCapitals == Capitals > 0)
        .First();

    /// <summary>Counts the evidence of a page.</summary>
    public static DialectGuess Count(PageBody body)
    {
        var understood = new DialectCounter();
        var capitals = 0;
        foreach (var dialect in Dialect.All)
        {
            understood.Add(dialect, UnderstoodBy(dialect, body));
        }

        foreach (var row in body is FieldsBody fields ? fields.Rows : [])
        {
            capitals += char.IsUpper(row.Name[0]) ? 1 : char.IsLower(row.Name[0]) ? -1 : 0;
        }

        return new DialectGuess(understood.Evidence, capitals);
    }

    private static int UnderstoodBy(Dialect dialect, PageBody body) => body switch
    {
        FieldsBody { Rows: var rows } => rows.Count(row => dialect.ParseCell(row.Type) is not UnrecognisedType),
        MembersBody { Members: var members } => members.Count(member => dialect.ParseMember(member.Type) is not UnrecognisedType),
        _ => 0,
    };
}
