using Router.Codegen.Pages;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>The dialect of pages that bear no mark of one: of those that understand most of their types, the one that names fields as they do.</summary>
internal static class DialectGuess
{
    private static readonly Dialect[] OfCapitals = [.. Dialect.All.Where(dialect => dialect.Habits.BeginsNamesWithCapitals)];
    private static readonly Dialect[] OfSmallLetters = [.. Dialect.All.Where(dialect => !dialect.Habits.BeginsNamesWithCapitals)];

    public static Dialect Of(IEnumerable<Page> pages, CancellationToken cancellation)
    {
        var understood = new Dictionary<Dialect, int>();
        var (capitals, smallLetters) = (0, 0);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = page.Body is FieldsBody fields ? fields.Rows : [];
            capitals += rows.Count(row => char.IsUpper(row.Name[0]));
            smallLetters += rows.Count(row => char.IsLower(row.Name[0]));
            foreach (var dialect in OfSmallLetters.Concat(OfCapitals))
            {
                understood.TryGetValue(dialect, out var count);
                understood[dialect] = count + UnderstoodBy(dialect, page.Body);
            }
        }

        var order = capitals > smallLetters ? OfCapitals.Concat(OfSmallLetters) : OfSmallLetters.Concat(OfCapitals);
        return order.OrderByDescending(dialect => understood.TryGetValue(dialect, out var count) ? count : 0).First();
    }

    private static int UnderstoodBy(TypeGrammar grammar, PageBody body) => body switch
    {
        FieldsBody { Rows: var rows } => rows.Count(row => grammar.ParseCell(row.Type) is not UnrecognisedType),
        MembersBody { Members: var members } => members.Count(member => grammar.ParseMember(member.Type) is not UnrecognisedType),
        _ => 0,
    };
}
