using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

public sealed class SnapshotTests
{
    private static readonly string Role = Markdown.Bullets("Role", "user", "admin");
    private static readonly string Cat = Markdown.Object("Cat", Markdown.Required("type", "*Literal[\"cat\"]*"), Markdown.Required("lives", "*int*"));
    private static readonly string Dog = Markdown.Object("Dog", Markdown.Required("type", "*Literal[\"dog\"]*"), Markdown.Required("tricks", "List[*str*]"));

    [Fact]
    public void Object_with_all_kinds_of_property() => Verify(
        "Pet",
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
            Markdown.Optional("additionalProperties", "Dict[str, *str*]")).Replace("# Pet\n", "# Pet\n\nAn animal that lives with somebody.\n", StringComparison.Ordinal),
        Role);

    [Fact]
    public void Enum_of_text() => Verify("Role", Role);

    [Fact]
    public void Enum_of_integers() => Verify("Status", Markdown.Enum("Status", "200", "404", "-1"));

    [Fact]
    public void Union_that_a_constant_discriminates() => Verify("Animal", Markdown.Union("Animal", "models.Cat", "models.Dog", "str"), Cat, Dog);

    [Fact]
    public void Union_that_nothing_discriminates() => Verify(
        "Choice",
        Markdown.Union("Choice", "models.Named", "models.Numbered", "List[str]", "List[int]", "models.Role", "str", "float"),
        Markdown.Object("Named", Markdown.Required("name", "*str*")),
        Markdown.Object("Numbered", Markdown.Required("number", "*int*"), Markdown.Optional("name", "*Optional[str]*")),
        Role);

    private static void Verify(string model, params string[] pages)
    {
        var sources = GeneratedProject.Of(pages).Run().AssertNoDiagnostics();
        sources.Compile();
        Snapshot.Verify(sources.Files[$"Acme.Models.{model}.g.cs"], model);
    }
}
