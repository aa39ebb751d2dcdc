using Router.Codegen.Pages;
using Router.Codegen.Tests.Types;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Tests.Pages;

/// <summary>Reads the page sets of real SDKs, if they are beside the repository.</summary>
public sealed class RealPagesTests
{
    /// <summary>The sets, the dialects in which they are written, and the numbers of files that are not pages.</summary>
    public static readonly TheoryData<string, string, int> Sets = new()
    {
        { "clerk-csharp", "CSharp", 0 },
        { "conductorone-python", "Python", 1 },
        { "ding-csharp", "CSharp", 0 },
        { "ding-go", "Go", 1 },
        { "ding-java", "Java", 0 },
        { "ding-php", "Php", 0 },
        { "ding-python", "Python", 0 },
        { "ding-ruby", "Ruby", 0 },
        { "ding-typescript", "TypeScript", 1 },
        { "dub-go", "Go", 1 },
        { "dub-php", "Php", 0 },
        { "dub-ruby", "Ruby", 0 },
        { "dub-typescript", "TypeScript", 1 },
        { "gr4vy-csharp", "CSharp", 0 },
        { "gr4vy-java", "Java", 1 },
        { "novu-python", "Python", 1 },
        { "novu-typescript", "TypeScript", 1 },
        { "openrouter-go", "Go", 3 },
        { "orq-python", "Python", 1 },
        { "orq-python-seed", "Python", 1 },
        { "polar-python", "Python", 1 },
        { "polar-typescript", "TypeScript", 2 },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_real_set_is_read_to_the_last_cell(string name, string dialect, int others)
    {
        var files = RealSet.Load(name);
        var pages = files.Select(f => (f.Text, Page: Read.File(f.Text, f.Path))).ToList();
        var read = pages.Where(p => p.Page is not null).Select(p => p.Page!).ToList();

        Assert.Equal(others, pages.Count(p => p.Page is null));
        Assert.Empty(read.SelectMany(p => p.Diagnostics));
        Assert.All(pages, p => Assert.Equal(SectionOf(p.Text, p.Page), p.Page?.Body.GetType()));
        Assert.All(pages, p => Assert.Equal(EntriesOf(p.Text, p.Page?.Body), Entries(p.Page?.Body)));

        var marks = new DialectCounter();
        read.ForEach(page => marks.Add(page.Marks));
        var evidence = marks.Evidence;
        Assert.Equal(dialect, evidence.Strongest?.ToString());

        var grammar = evidence.Strongest!;
        Assert.DoesNotContain(
            read.SelectMany(p => TypesOf(p.Body, grammar)), t => t.Parsed.Contains("unrecognised", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Text, string Parsed)> TypesOf(PageBody body, TypeGrammar grammar) => body switch
    {
        FieldsBody fields => fields.Rows.Select(r => (r.Type.Text, TypeExpressionText.Of(grammar.ParseCell(r.Type)))),
        MembersBody members => members.Members.Select(m => (m.Type.Text, TypeExpressionText.Of(grammar.ParseMember(m.Type)))),
        _ => [],
    };

    private static Type? SectionOf(string text, Page? page) =>
        page is null ? null
        : HasLine(text, "## Fields") ? typeof(FieldsBody)
        : HasLine(text, "## Values") ? typeof(ValuesBody)
        : HasLine(text, "## Supported Types") ? typeof(MembersBody)
        : typeof(TitleOnlyBody);

    private static bool HasLine(string text, string line) => Lines(text).Contains(line);

    /// <summary>
    /// The expected number of entries, counted by the lines that begin like an entry. TypeScript's enums are code and not counted.
    /// </summary>
    private static int EntriesOf(string text, PageBody? body) => body switch
    {
        FieldsBody => CountLines(text, "## Fields", "| `", "| ~~`"),
        ValuesBody when !text.Contains("```typescript", StringComparison.Ordinal) => CountLines(text, "## Values", "| `", "- `"),
        MembersBody => CountLines(text, "## Supported Types", "###"),
        _ => Entries(body),
    };

    private static int CountLines(string text, string heading, params string[] beginnings) =>
        Lines(text).SkipWhile(l => l != heading).Count(l => beginnings.Any(b => l.StartsWith(b, StringComparison.Ordinal)));

    private static int Entries(PageBody? body) => body switch
    {
        FieldsBody fields => fields.Rows.Count,
        ValuesBody values => values.Values.Count,
        MembersBody members => members.Members.Count,
        _ => 0,
    };

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(l => l.TrimEnd());
}
