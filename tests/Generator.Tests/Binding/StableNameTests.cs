using System.Text.RegularExpressions;
using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Adding or removing a page renames no other model, except those that would have the same name.</summary>
public sealed partial class StableNameTests
{
    private static readonly string Row = Markdown.Required("id", "*str*");

    private static readonly string[] Folders =
        ["", "components/", "errors/", "errors/deep/", "models/", "router-models/", "components-model/", "pet/"];

    private static readonly string[] Titles =
    [
        "Pet", "pet", "p-e-t", "Pet2", "Pet 2", "PetModel", "Components", "ComponentsModel", "Components Model", "Errors", "Equals",
        "EqualsModel", "Value", "Deep", "RouterModels", "RouterModelsModel", "PET", new string('x', 220), new string('x', 210),
    ];

    [Fact]
    public void The_page_with_the_exact_title_keeps_the_name_and_others_are_numbered_by_path() => Assert.Equal(
        ["a.md: Pet_2", "b.md: Pet_3", "c.md: Pet", "d.md: Pet_4"],
        Names(("a.md", "pet"), ("b.md", "~pet"), ("c.md", "Pet"), ("d.md", "Pet")).Select(name => $"{name.Key}: {Last(name.Value)}"));

    [Fact]
    public void A_numbered_name_is_never_the_title_of_another_page() => Assert.Equal(
        ["a.md: Pet", "b.md: Pet_2", "c.md: Pet2", "d.md: PetModel"],
        Names(("a.md", "Pet"), ("b.md", "Pet"), ("c.md", "Pet2"), ("d.md", "PetModel"))
            .Select(name => $"{name.Key}: {Last(name.Value)}"));

    [Fact]
    public void A_title_takes_precedence_over_the_suffixed_name_of_another_page() => Assert.Equal(
        ["a.md: EqualsModel_2", "b.md: EqualsModel"],
        Names(("a.md", "Equals"), ("b.md", "EqualsModel")).Select(name => $"{name.Key}: {Last(name.Value)}"));

    [Fact]
    public void A_folder_without_a_type_uses_no_name()
    {
        var project = new GeneratedProject()
            .With("docs/pets.md", Markdown.Object("Pets", Row))
            .With("docs/pets/kind.md", Markdown.Bullets("Kind", "cat"));
        Assert.Equal(["Acme.Models.Pets"], project.Build().Models);
        Assert.Contains("Acme.Models.PetsModel", project.With("docs/pets/cat.md", Markdown.Object("Cat", Row)).Build().Models);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Removing_a_random_page_renames_no_other(int seed)
    {
        var random = new Random(seed);
        var files = Enumerable.Range(0, random.Next(2, 14))
            .Select(number => ($"/acme/docs/{random.GetItems(Folders, 1)[0]}{random.Next(100)}-{number}.md", RandomPage(random)))
            .ToList();
        AssertStable(Read(files), Enumerable.Range(0, files.Count));
    }

    [Theory]
    [InlineData("ding-python", 43)]
    [InlineData("gr4vy-java", 25)]
    [InlineData("novu-typescript", 25)]
    public void Removing_a_page_of_a_real_set_renames_no_other(string name, int tried)
    {
        var files = RealSet.Load(name).Select(file => ("/acme/docs/" + file.Path.TrimStart('.', '/'), file.Text)).ToList();
        AssertStable(Read(files), Enumerable.Range(0, files.Count).OrderBy(number => (number * 7919L) % files.Count).Take(tried));
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 200)];

    private static string RandomPage(Random random)
    {
        var title = random.GetItems(Titles, 1)[0];
        return random.Next(5) switch
        {
            0 => Markdown.Bullets(title, "a", "b"),
            1 => Markdown.Bullets(title, "a"),
            2 => Markdown.Union(title, "str", "int"),
            _ => Markdown.Object(title, Row),
        };
    }

    private static void AssertStable(IReadOnlyList<InputPage> pages, IEnumerable<int> removed)
    {
        var before = Names(pages);
        foreach (var number in removed)
        {
            var gone = pages[number].Path;
            var after = Names([.. pages.Where(page => page.Path != gone)]);
            var moved = after.Where(name => name.Value != before[name.Key]).ToList();
            if (moved.Count == 0)
            {
                continue;
            }

            // The folder of the page was named like a model, and the page was the last one in it.
            Assert.True(before.ContainsKey(gone), $"{gone} has no type, and moves {string.Join(", ", moved)}");
            var space = Space(before[gone]) + ".";
            var freed = moved.Where(name => space.StartsWith(Wanted(name.Value) + ".", StringComparison.Ordinal)).ToList();
            var open = freed.SelectMany(name => new[] { Wanted(before[name.Key]), Wanted(name.Value) })
                .Append(Wanted(before[gone])).ToList();
            Assert.All(moved, name => Assert.True(
                open.Contains(Wanted(before[name.Key])) || open.Contains(Wanted(name.Value)),
                $"Without {gone} ({before[gone]}), {before[name.Key]} of {name.Key} is {name.Value}"));
        }
    }

    /// <summary>The full names of the types of pages with fields, by path.</summary>
    private static SortedDictionary<string, string> Names(params (string Path, string Title)[] pages) =>
        Names(Read(pages.Select(page => (page.Path, Markdown.Object(page.Title, Row)))));

    private static SortedDictionary<string, string> Names(IReadOnlyList<InputPage> pages)
    {
        var folders = pages.Select(page => page.Path[..(page.Path.LastIndexOf('/') + 1)]).Distinct()
            .Select(folder => $"Folder={folder}|Path={(folder.Length > Start.Length ? folder[Start.Length..] : "")}|Extension=.md");
        var properties = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty
            .Add("RootNamespace", "Acme").Add("RouterCodegenFolders", string.Join("||", folders));
        var build = OptionsReader.Read(new BuildProperties(properties).GlobalOptions);
        var sets = SetDecisions.Make([.. pages.Select(page => page.Evidence).OfType<PageEvidence>()], build, default).Table;
        var corrections = CorrectionTable.Of([]);
        var typed = pages.Select(page => page.Page).OfType<Page>()
            .Select(page => TypedPage.Create(PageInSet.Of(page, sets, corrections)));
        var names = NameTable.Create(AllDeclarations.Of([.. typed.Select(PageSummary.Of)], default), default);
        return new(
            names.Declarations.Where(declaration => declaration.IsType)
                .ToDictionary(declaration => declaration.Path, declaration => names.NameOf(declaration).Qualified),
            StringComparer.Ordinal);
    }

    private const string Start = "/acme/docs/";

    private static List<InputPage> Read(IEnumerable<(string Path, string Text)> files) =>
    [
        .. files.Select(file => PageParser.Parse(file.Path, file.Text, default) is { } page
            ? new InputPage(file.Path, page, PageEvidence.Read(page))
            : new InputPage(file.Path, null, PageEvidence.ReadOther(file.Path, file.Text))),
    ];

    private static string Wanted(string name) => Number().Replace(name, "");

    private static string Last(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static string Space(string name) => name[..name.LastIndexOf('.')];

    [GeneratedRegex(@"(?<=[A-Za-z0-9])_\d+$")]
    private static partial Regex Number();

    private sealed record InputPage(string Path, Page? Page, PageEvidence? Evidence);
}
