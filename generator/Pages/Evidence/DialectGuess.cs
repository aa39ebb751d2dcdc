using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages.Evidence;

/// <summary>What speaks for a dialect where no page has a mark of one: how many types each understands, and how names of fields begin.</summary>
/// <param name="Understood">The types that each dialect understands.</param>
/// <param name="Capitals">How many names begin with a capital, less those that begin with a small letter.</param>
internal sealed record DialectGuess(DialectEvidence Understood, int Capitals)
{
    /// <summary>The dialect that understands most types; of several, one whose fields are named as these.</summary>
    public Dialect Likeliest => Dialect.All
        .OrderByDescending(dialect => Understood.Of(dialect))
        .ThenByDescending(dialect => dialect.Habits.BeginsNamesWithCapitals == Capitals > 0)
        .First();

    /// <summary>What a page shows.</summary>
    public static DialectGuess Of(PageBody body)
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
