using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Growth;

/// <summary>Projects of a given size. Each could cause a cost that grows faster than its size.</summary>
internal static class Bombs
{
    private const string Strings = "*str*";

    private static readonly Dictionary<string, (int Size, Func<int, GeneratedProject> Project)> All = new(StringComparer.Ordinal)
    {
        ["links to a long definition"] = (100, static n => Page(Object(
            Repeat(n, static _ => "[x][a]\n\n") + "[a]: http://x/" + new string('u', n * 100) + "\n"))),
        ["instructions that do not end"] = (700, static n => Page(Object(Repeat(n, static _ => "x <? ") + Words(n * 100)))),
        ["declarations that do not end"] = (700, static n => Page(Object(Repeat(n, static _ => "x <!A ") + Words(n * 100)))),
        ["CDATA that does not end"] = (700, static n => Page(Object(Repeat(n, static _ => "x <![CDATA[ ") + Words(n * 100)))),
        ["titles of links that do not end"] = (700, static n => Page(Object(Repeat(n, static _ => "[a](b (") + Words(n * 100)))),
        ["code that does not end"] = (100, static n => Page(Object(
            Repeat(n, static i => new string('`', i + 1) + " ") + Words(n * 1_000)))),
        ["nested lists"] = (60, static n => Page(Markdown.Object(
            "Pet", Repeat(50, i => Markdown.Required($"f{i}", Repeat(n / 8, static _ => "List[") + "str" + new string(']', n / 8)))))),
        ["values in one line"] = (10_000, static n => Page(
            "# Pet\n\n## Values\n\n```typescript\n"
            + string.Join(" | ", Enumerable.Range(0, n).Select(static i => $"\"v{i}\"")) + "\n```\n")),
        ["pages of many fields"] = (400, static n => Pages(5, i => Markdown.Object(
            $"Pet{i}", Repeat(n, static f => Markdown.Required($"f{f}", Strings))))),
        ["unions of each other"] = (50, static n => Pages(n, i => Markdown.Union(
            $"Pet{i}", [.. Enumerable.Range(0, n).Where(other => other != i).Select(static other => $"models.Pet{other}")]))),
        ["unions of the same objects"] = (25, static n => Pages(2 * n, i => i < n
            ? Markdown.Union($"Pet{i}", [.. Enumerable.Range(n, n).Select(static other => $"models.Pet{other}")])
            : Markdown.Object($"Pet{i}", Markdown.Required("a", Strings), Markdown.Required($"b{i}", Strings)))),
        ["members that share values of a tag"] = (60, static n => Pages(n + 2, i =>
            i == n ? Markdown.Enum("Tag", [.. Enumerable.Range(0, 2 * n).Select(static v => $"v{v}")])
            : i > n ? Markdown.Union("Pet", [.. Enumerable.Range(0, n).Select(static other => $"models.Pet{other}")])
            : Markdown.Object($"Pet{i}", Markdown.Required("tag", Markdown.Link("Tag"))))),
        ["a chain that is merged"] = (500, static n => Pages(n, i => Markdown.Object(
            $"Pet{i}", Markdown.Required("next", i + 1 < n ? Markdown.Link($"Pet{i + 1}") : Strings)))
            .WithProperty("RouterCodegenMerge", "Identical")),
        ["unions of the same objects of many fields"] = (25, static n => Pages(2 * n, i => i < n
            ? Markdown.Union($"Pet{i}", [.. Enumerable.Range(n, n).Select(static other => $"models.Pet{other}")])
            : Markdown.Object($"Pet{i}", Repeat(100, f => Markdown.Required($"a_name_of_many_letters_in_object_{i}_{f}", Strings))))),
        ["names like those of others"] = (500, static n => Pages(n, i => Markdown.Object(
            $"Pet{i:D8}", Repeat(10, f => Markdown.Required($"f{f}", $"models.Pot{i:D8}{f}"))))),
        ["namespaces of one title"] = (400, static n => Enumerable.Range(0, n).Aggregate(
            new GeneratedProject(),
            static (project, i) => project.WithAnother(
                $"docs/space{i}/pet.md", Markdown.Object(
                    i % 2 == 0 ? "Pet" : "PET", Repeat(20, f => Markdown.Required($"f{f}", $"space{(20 * i) + f}.Pet")))))),
        ["unions in links to files of one name"] = (250, static n => Enumerable.Range(0, n).Aggregate(
            new GeneratedProject(),
            static (project, i) => project.WithAnother(
                $"docs/{i}/pet.md", Markdown.Object($"Pet{i}", Markdown.Required("next", "[Union[str, int]](../x/pet.md)"))))),
        ["corrections that say what the page says"] = (250, static n => Corrected(n, static i => $"f_{i} = f_{i}")),
        ["corrections of fields in another spelling"] = (250, static n => Corrected(n, static i => $"F{i}: nullable")),
        ["corrections of one field"] = (250, static n => Corrected(n, static _ => "f_0: nullable")),
        ["pages of one title"] = (250, static n => Enumerable.Range(0, n).Aggregate(
            new GeneratedProject(),
            static (project, i) => project.WithAnother(
                $"docs/{i}/pet.md", Markdown.Object("Pet", Markdown.Required("next", "models.Pet"))))),
    };

    /// <summary>The names of the bombs.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The first size at which a bomb is measured.</summary>
    public static int SizeOf(string name) => All[name].Size;

    /// <summary>A project with the given size.</summary>
    public static GeneratedProject Of(string name, int size) => All[name].Project(size);

    private static GeneratedProject Page(string page) => Pages(1, _ => page);

    private static GeneratedProject Pages(int count, Func<int, string> page) => Enumerable.Range(0, count).Aggregate(
        new GeneratedProject(), (project, i) => project.WithAnother($"docs/{i}.md", page(i)));

    /// <summary>A page of a number of fields with as many lines of corrections.</summary>
    private static GeneratedProject Corrected(int fields, Func<int, string> line) => Page(Markdown.Object(
        "Pet", Repeat(fields, static i => Markdown.Required($"f_{i}", Strings))))
        .WithAnother("docs/a.corrections", Repeat(fields, i => $"Pet.{line(i)}\n"));

    private static string Object(string description) => $"# Pet\n\n{description}\n\n## Fields\n\n" + Markdown.Object(
        "", Markdown.Required("id", Strings)).Split("## Fields\n\n")[1];

    private static string Words(int characters) => Repeat(characters / 5, static _ => "word ");

    private static string Repeat(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
