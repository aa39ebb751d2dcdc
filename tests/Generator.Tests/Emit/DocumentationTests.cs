using System.Text.RegularExpressions;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>The documentation of members of models, which editors show.</summary>
public sealed class DocumentationTests
{
    /// <summary>The number of models up to which each has its own file.</summary>
    private const int MostSingle = 200;

    [Theory]
    [InlineData("[models.Toy](toy.md)", "Raw JSON: the stated type is `models.Toy`, and no page describes `Toy`.")]
    [InlineData("*Toy*", "Raw JSON: the stated type is `Toy`, which no page describes.")]
    [InlineData(
        "List[[models.Toy](toy.md)]",
        "The values in it are raw JSON: the stated type is `List[models.Toy]`, and no page describes `Toy`.")]
    [InlineData("*Toy[[*", "Raw JSON: the stated type is `Toy[[`, which is not recognised.")]
    [InlineData(
        "Union[[models.Pet](pet.md), *str*]",
        "Raw JSON: the stated type is `Union[models.Pet, str]`, a union that no page describes.")]
    public void A_property_of_raw_JSON_shows_the_type_that_the_page_states(string type, string text) =>
        Assert.StartsWith(
            $"A toy.<br/>{text}<br/>JSON: <c>toy</c>, required", SummaryOf("Toy", Pet(Markdown.Required("toy", type, "A toy."))));

    [Fact]
    public void A_property_stated_as_any_JSON_has_no_note() =>
        Assert.Equal(
            "A toy.<br/>JSON: <c>toy</c>, required, may be null", SummaryOf("Toy", Pet(Markdown.Required("toy", "*Any*", "A toy."))));

    [Fact]
    public void A_long_stated_type_is_cut() =>
        Assert.InRange(SummaryOf("Toy", Pet(Markdown.Required("toy", "*" + new string('x', 5_000) + "[[*"))).Length, 200, 350);

    [Fact]
    public void A_constant_shows_its_value() =>
        Assert.Equal(
            "Always `pet`.<br/>JSON: <c>type</c>, required", SummaryOf("Type", Pet(Markdown.Required("type", "*Literal[\"pet\"]*"))));

    [Fact]
    public void A_property_shows_its_name_in_JSON_and_its_presence()
    {
        var sources = Pet(
            Markdown.Required("id", "*str*"),
            Markdown.Required("died_on", "*Nullable[int]*"),
            Markdown.Optional("name", "*Optional[str]*"),
            Markdown.Optional("nick", "*OptionalNullable[str]*", "Short."));
        Assert.Equal("JSON: <c>id</c>, required", SummaryOf("Id", sources));
        Assert.Equal("JSON: <c>died_on</c>, required, may be null", SummaryOf("DiedOn", sources));
        Assert.Equal("JSON: <c>name</c>, optional", SummaryOf("Name", sources));
        Assert.Equal("Short.<br/>JSON: <c>nick</c>, optional, may be null", SummaryOf("Nick", sources));
    }

    [Fact]
    public void A_model_without_a_description_names_its_page()
    {
        var coat = Markdown.Bullets("Coat", "plain", "two-tone");
        Assert.Equal("From docs/coat.md.", SummaryOf("Coat", GeneratedProject.Of(coat)));
        var described = coat.Replace("# Coat\n", "# Coat\n\nOf wool.\n", StringComparison.Ordinal);
        Assert.Equal("Of wool.", SummaryOf("Coat", GeneratedProject.Of(described)));
    }

    [Fact]
    public void A_value_of_an_enum_shows_its_JSON() => Assert.Equal(
        "JSON: <c>two-tone &lt;b&gt;</c>", SummaryOf("TwoToneB", GeneratedProject.Of(Markdown.Bullets("Coat", "plain", "two-tone <b>"))));

    [Fact]
    public void Shared_files_document_only_names_that_differ_from_their_JSON()
    {
        var sources = GeneratedProject.Of(
        [
            Markdown.Bullets("Coat", "plain", "two-tone"),
            Markdown.Object("Pet", Markdown.Required("id", "*str*"), Markdown.Required("died_on", "*str*")),
            .. Enumerable.Range(0, MostSingle).Select(number => Markdown.Bullets($"M{number}", "a", "b")),
        ]);
        Assert.Null(FindSummaryOf("Coat", sources));
        Assert.Null(FindSummaryOf("Plain", sources));
        Assert.Equal("JSON: <c>two-tone</c>", SummaryOf("TwoTone", sources));
        Assert.Null(FindSummaryOf("Id", sources));
        Assert.Equal("JSON: <c>died_on</c>", SummaryOf("DiedOn", sources));
    }

    private static GeneratedProject Pet(params string[] rows) => GeneratedProject.Of(Markdown.Object("Pet", rows));

    private static string SummaryOf(string member, GeneratedProject project)
    {
        var summary = FindSummaryOf(member, project);
        Assert.NotNull(summary);
        return summary;
    }

    /// <summary>The summary of the only public type or member with this name; null if there is none.</summary>
    private static string? FindSummaryOf(string name, GeneratedProject project)
    {
        const string Start = "/// <summary>";
        const string End = "</summary>";
        var declared = new Regex($"^public (?!.*JsonTypeInfo)[^(]* {name}( [={{:]|$)");
        string[] lines = [.. project.Run().Files.Values.SelectMany(text => text.Split('\n')).Select(line => line.Trim())];
        var declaration = Assert.Single(
            Enumerable.Range(0, lines.Length),
            i => declared.IsMatch(lines[i]) && !lines[i].Contains(" const ", StringComparison.Ordinal));
        var above = lines[..declaration].Reverse().SkipWhile(line => line.StartsWith('[') || line.StartsWith('#')).First();
        return above.StartsWith(Start, StringComparison.Ordinal) ? above[Start.Length..^End.Length] : null;
    }
}
