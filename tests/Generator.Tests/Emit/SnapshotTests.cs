using System.Runtime.CompilerServices;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

public sealed class SnapshotTests
{
    /// <summary>The number of models up to which each has its own file.</summary>
    private const int MostSingle = 200;

    private const string ReadmeFile = "Acme.Models.RouterImageGenerationsChoices.g.cs";

    private static readonly string Role = Markdown.Bullets("Role", "user", "admin");

    private static readonly string Cat =
        Markdown.Object("Cat", Markdown.Required("type", "*Literal[\"cat\"]*"), Markdown.Required("lives", "*int*"));

    private static readonly string Dog =
        Markdown.Object("Dog", Markdown.Required("type", "*Literal[\"dog\"]*"), Markdown.Required("tricks", "List[*str*]"));

    [Fact]
    public void Object_with_all_kinds_of_property() => Verify(
        GeneratedProject.Of(
            Markdown.Object(
                "Pet",
                Markdown.Required("id", "*str*", "The number on the collar", "p-7"),
                Markdown.Required("type", "*Literal[\"pet\"]*"),
                Markdown.Required("weight", "*float*"),
                Markdown.Required("tags", "List[*str*]", "One<br/><br/>of <b>many</b> & more"),
                Markdown.Required("role", Markdown.Link("Role")),
                Markdown.Required("born", "[date](https://docs.python.org/3/library/datetime.html#date-objects)"),
                Markdown.Required("died", "*Nullable[int]*"),
                Markdown.Optional("name", "*Optional[str]*"),
                Markdown.Optional("age", "*Optional[int]*"),
                Markdown.Optional("nick", "*OptionalNullable[str]*"),
                Markdown.Optional("chipped", "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)"),
                Markdown.Optional("parents", "Dict[str, [models.Pet](pet.md)]"),
                Markdown.Optional("metadata", "*Any*"),
                Markdown.Optional("~~owner~~", Markdown.Link("Role"), ": warning: ** DEPRECATED **: Use `role`."),
                Markdown.Optional("additionalProperties", "Dict[str, *str*]"))
                .Replace("# Pet\n", "# Pet\n\nAn animal that lives with somebody.\n", StringComparison.Ordinal),
            Role),
        ["Acme.Models.Pet.g.cs"]);

    [Fact]
    public void Page_that_the_readme_shows() => Verify(
        Directory.GetFiles(Repository.File("schemas"), "*.md").Order(StringComparer.Ordinal)
            .Aggregate(new GeneratedProject(), static (all, page) => all.With("docs/" + Path.GetFileName(page), File.ReadAllText(page))),
        [ReadmeFile]);

    [Fact]
    public void The_readme_shows_lines_of_what_is_emitted()
    {
        const string Start = "```csharp\n";
        var snapshot = Snapshot.NameOf($"{nameof(SnapshotTests)}.{nameof(Page_that_the_readme_shows)}", ReadmeFile);
        string[] emitted = [.. File.ReadAllLines(Path.Combine(Snapshot.Folder, snapshot)).Select(line => line.Trim())];
        var readme = File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");
        var after = readme[readme.IndexOf("<summary>What is emitted", StringComparison.Ordinal)..];
        var block = after[(after.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..].Split("\n```\n")[0];
        Assert.All(block.Split('\n'), line => Assert.True(line.Trim() == "// …" || emitted.Contains(line.Trim()), line));
    }

    [Fact]
    public void Object_of_a_strict_set() => Verify(
        Strict(Markdown.Object(
            "Pet",
            Markdown.Required("id", "*str*"),
            Markdown.Required("type", "*Literal[\"pet\"]*"),
            Markdown.Optional("age", "*Optional[int]*"))),
        ["Acme.Models.Pet.g.cs"]);

    [Fact]
    public void Object_of_a_dialect_without_a_word_for_null() => Verify(
        GeneratedProject.Of(
            Markdown.Object(
                "Pet",
                Markdown.Required("id", "*string*"),
                Markdown.Required("weight", "*number*"),
                Markdown.Required("tags", "*string*[]"),
                Markdown.Required("role", Markdown.Link("Role")),
                Markdown.Required("born", "[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)"),
                Markdown.Optional("sizes", "Record<string, *number*>")),
            Role).WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=TypeScript|Misfits=Refuse"),
        ["Acme.Models.Pet.g.cs"]);

    [Fact]
    public void Enum_of_text() => Verify(GeneratedProject.Of(Role), ["Acme.Models.Role.g.cs"]);

    [Fact]
    public void Enum_of_integers() => Verify(GeneratedProject.Of(Markdown.Enum("Status", "200", "404", "-1")), ["Acme.Models.Status.g.cs"]);

    [Fact]
    public void Union_that_a_constant_discriminates() => Verify(
        GeneratedProject.Of(Markdown.Union("Animal", "models.Cat", "models.Dog", "str"), Cat, Dog), ["Acme.Models.Animal.g.cs"]);

    [Fact]
    public void Union_of_a_strict_set() => Verify(
        Strict(Markdown.Union("Animal", "models.Cat", "models.Dog", "str"), Cat, Dog), ["Acme.Models.Animal.g.cs"]);

    [Fact]
    public void Union_that_nothing_discriminates() => Verify(
        GeneratedProject.Of(
            Markdown.Union("Choice", "models.Named", "models.Numbered", "List[str]", "List[int]", "models.Role", "str", "float"),
            Markdown.Object("Named", Markdown.Required("name", "*str*")),
            Markdown.Object("Numbered", Markdown.Required("number", "*int*"), Markdown.Optional("name", "*Optional[str]*")),
            Role),
        ["Acme.Models.Choice.g.cs"]);

    [Fact]
    public void Union_with_one_list() => Verify(
        GeneratedProject.Of(Markdown.Union("Stop", "str", "List[str]")), ["Acme.Models.Stop.g.cs"]);

    [Fact]
    public void Models_of_one_shape_that_are_merged() => Verify(
        GeneratedProject.Of(
            Markdown.Object("Cat", Markdown.Required("lives", "*int*")),
            Markdown.Object("Lion", Markdown.Required("lives", "*int*")),
            Markdown.Object("Tiger", Markdown.Required("lives", "*int*"))).WithProperty("RouterCodegenMerge", "Identical"),
        ["Acme.Models.Cat.g.cs", "RouterModels-Aliases.g.cs"]);

    [Fact]
    public void Class_by_which_models_are_asked_for() => Verify(
        GeneratedProject.Of(
            Markdown.Object(
                "Owner", Markdown.Required("animal", Markdown.Link("Animal")), Markdown.Required("role", Markdown.Link("Role"))),
            Markdown.Union("Animal", "models.Cat", "models.Dog", "str"),
            Cat,
            Dog,
            Role,
            Markdown.Enum("Status", "200", "404")),
        ["Acme.Models-RouterModels.g.cs"]);

    [Fact]
    public void File_that_models_share()
    {
        var pages = Enumerable.Range(0, MostSingle + 1).Select(number => Markdown.Bullets($"M{number}", "a", "b"));
        var sources = Compiled(GeneratedProject.Of([.. pages]).WithProperty("RouterCodegenJsonSchemas", "false"));
        var shared = sources.Files.Single(file => file.Value.Contains("class M0 ", StringComparison.Ordinal));
        Assert.NotInRange(shared.Value.Split("partial class M").Length - 1, 0, 1);
        Snapshot.Verify(sources, [shared.Key]);
    }

    /// <summary>Finds baselines whose test no longer exists. A test fails by itself for a baseline that it no longer reads.</summary>
    [Fact]
    public void Every_baseline_is_of_a_test()
    {
        var tests = typeof(SnapshotTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(), (type, method) => $"{type.Name}.{method.Name}")
            .ToHashSet();
        Complaints.AssertNone(Directory
            .GetFiles(Repository.File("tests", "Generator.Tests"), "*" + Snapshot.Extension, SearchOption.AllDirectories)
            .Where(file => Path.GetDirectoryName(file) != Snapshot.Folder || !tests.Contains(Baselines.TestOf(Path.GetFileName(file))))
            .Select(file => file + " is of no test"));
    }

    [Fact]
    public void Object_with_its_JSON_schema() => Snapshot.Verify(
        Compiled(GeneratedProject.Of(
            Markdown.Object(
                "Pet",
                Markdown.Required("type", "*Literal[\"pet\"]*"),
                Markdown.Required("name", "*str*", "What it \"hears\" to", "Rex"),
                Markdown.Optional("role", Markdown.Link("Role")),
                Markdown.Optional("parents", "List[[models.Pet](pet.md)]")),
            Role)),
        ["Acme.Models.Pet.g.cs"]);

    private static GeneratedProject Strict(params string[] pages) => GeneratedProject.Of(pages).WithProperty("RouterCodegenStrict", "true");

    /// <summary>Verifies files without JSON schemas, which have a snapshot of their own.</summary>
    private static void Verify(GeneratedProject project, string[] files, [CallerMemberName] string test = "") =>
        Snapshot.Verify(Compiled(project.WithProperty("RouterCodegenJsonSchemas", "false")), files, callerName: test);

    private static GeneratedSources Compiled(GeneratedProject project)
    {
        var sources = project.Run().AssertNoDiagnostics();
        sources.Compile();
        return sources;
    }
}
