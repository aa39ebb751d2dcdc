using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>A build compares the pages with the models in a baseline.</summary>
public sealed class BaselineTests
{
    private const string File = "models.baseline";

    private const string Approved = """
        # A comment.
        Acme.Models.Cat: object
        Acme.Models.Cat.Lives: long?, "lives", optional
        Acme.Models.Cat.Type: string, "type", required, constant "cat"
        Acme.Models.Dog: object
        Acme.Models.Dog.Type: string, "type", required, constant "dog"
        Acme.Models.Pet: union, Cat, Dog
        Acme.Models.Pet.Cat: Acme.Models.Cat
        Acme.Models.Pet.Dog: Acme.Models.Dog
        Acme.Models.Role: enum of texts
        Acme.Models.Role.Admin: "admin"
        Acme.Models.Role.User: "user"

        """;

    private static readonly string Cat = Markdown.Object(
        "Cat", Markdown.Required("type", "*Literal[\"cat\"]*"), Markdown.Optional("lives", "*int*", "How many"));

    private static readonly GeneratedProject Project = GeneratedProject.Of(
        Cat,
        Markdown.Object("Dog", Markdown.Required("type", "*Literal[\"dog\"]*")),
        Markdown.Union("Pet", "models.Cat", "models.Dog"),
        Markdown.Bullets("Role", "user", "admin")).With(File, Approved);

    [Fact]
    public void Pages_that_match_the_baseline_are_not_reported() => Project.Run().AssertNoDiagnostics();

    [Fact]
    public void Without_a_baseline_nothing_is_reported() => Project.Without(File).Run().AssertNoDiagnostics();

    [Fact]
    public void Descriptions_are_not_part_of_a_baseline() => Edited("How many", "How many it has").Run().AssertNoDiagnostics();

    [Fact]
    public void A_changed_type_is_reported_at_its_field() => AssertReported(
        Edited("*int*", "*float*"),
        "lives",
        "'Acme.Models.Cat.Lives' is 'double?, \"lives\", optional', in the baseline 'long?, \"lives\", optional'");

    [Fact]
    public void A_null_that_a_page_shows_is_reported_at_its_field() => AssertReported(
        Edited("*int*", "*OptionalNullable[int]*"),
        "lives",
        "'Acme.Models.Cat.Lives' is 'long?, \"lives\", optional, nullable', in the baseline 'long?, \"lives\", optional'");

    [Fact]
    public void A_JSON_name_changed_by_a_correction_is_reported_at_its_field() => AssertReported(
        Project.With("a.corrections", "Cat.lives = Lives"),
        "lives",
        "'Acme.Models.Cat.Lives' is 'long?, \"Lives\", optional', in the baseline 'long?, \"lives\", optional'");

    [Fact]
    public void A_changed_constant_is_reported_at_its_field() => AssertReported(
        Project.With(Markdown.Object("Dog", Markdown.Required("type", "*Literal[\"hound\"]*"))),
        "type",
        "'Acme.Models.Dog.Type' is 'string, \"type\", required, constant \"hound\"', "
        + "in the baseline 'string, \"type\", required, constant \"dog\"'");

    [Fact]
    public void An_added_field_is_reported_at_its_name() => AssertReported(
        Project.With("docs/cat.md", Cat + Markdown.Optional("name", "*str*")), "name", "'Acme.Models.Cat.Name' is not in the baseline");

    [Fact]
    public void A_removed_field_is_reported_at_the_title() => AssertReported(
        Project.With(Markdown.Object("Cat", Markdown.Required("type", "*Literal[\"cat\"]*"))),
        "Cat",
        "'Acme.Models.Cat.Lives' is in the baseline, and not on the page");

    [Fact]
    public void A_changed_map_of_additional_properties_is_reported_at_its_row() => AssertReported(
        Project.With("docs/cat.md", Cat + Markdown.Optional("additional_properties", "Dict[str, *int*]")),
        "additional_properties",
        "'Acme.Models.Cat.AdditionalProperties' is not in the baseline");

    [Fact]
    public void An_added_value_is_reported_at_its_entry() => AssertReported(
        Project.With(Markdown.Bullets("Role", "user", "guest", "admin")),
        "\"guest\"",
        "'Acme.Models.Role.Guest' is not in the baseline");

    [Fact]
    public void An_added_member_is_reported_at_its_heading() => AssertReported(
        Project.With(Markdown.Union("Pet", "models.Cat", "str", "models.Dog")), "`str`", "'Acme.Models.Pet.String' is not in the baseline");

    [Fact]
    public void Members_in_another_order_are_reported_at_the_title() => AssertReported(
        Project.With(Markdown.Union("Pet", "models.Dog", "models.Cat")),
        "Pet",
        "'Acme.Models.Pet' has its members in another order than the baseline");

    [Fact]
    public void An_added_model_is_reported_once_at_the_title() => AssertReported(
        Project.With(Markdown.Object("Bird", Markdown.Required("name", "*str*"))), "Bird", "'Acme.Models.Bird' is not in the baseline");

    [Fact]
    public void A_model_of_another_kind_is_reported_once_at_the_title() => AssertReported(
        Project.With(Markdown.Object("Role", Markdown.Required("name", "*str*"))),
        "Role",
        "'Acme.Models.Role' is 'object', in the baseline 'enum of texts'");

    [Fact]
    public void A_removed_model_is_reported_at_its_line() => AssertReported(
        Project.Without("docs/role.md"),
        "Acme.Models.Role: enum of texts",
        "'Acme.Models.Role' is in the baseline, and is no model of the project");

    [Fact]
    public void A_model_that_no_root_refers_to_is_not_part_of_the_project() => AssertReported(
        Project.WithProperty("RouterCodegenRootList", "Pet"),
        "Acme.Models.Role: enum of texts",
        "'Acme.Models.Role' is in the baseline, and is no model of the project");

    [Theory]
    [InlineData("nonsense", "expected a line that 'router-codegen diff --write-baseline' writes")]
    [InlineData("Acme.Models.Cat.Name: string", "expected a line that 'router-codegen diff --write-baseline' writes")]
    [InlineData("Acme.Models.Cat.Name: string, \"\\u12\", required", "expected a line that 'router-codegen diff --write-baseline' writes")]
    [InlineData("Acme.Models.Dog: object", "'Acme.Models.Dog' is listed twice")]
    [InlineData("Acme.Models.Role.User: \"user\"", "'Acme.Models.Role.User' is listed twice")]
    [InlineData("Acme.Models.Bird.Name: string, \"name\", required", "there is no line of the model 'Acme.Models.Bird'")]
    public void A_malformed_line_is_reported_at_its_position(string line, string reason) =>
        AssertReported(Project.With(File, Approved + line + "\n"), line, $"'{line}' states nothing: {reason}");

    /// <summary>The compiler reports a file that is missing (CS2001), and no line of it is to blame.</summary>
    [Fact]
    public void A_baseline_that_cannot_be_read_is_left_to_the_compiler()
    {
        var project = Project.WithFile(new MissingText("/acme/" + File));
        Assert.DoesNotContain(project.Run().Diagnostics, static diagnostic => diagnostic.Id is "RCG0030" or "RCG0031");
    }

    [Fact]
    public void An_empty_baseline_is_reported_instead_of_the_models()
    {
        var diagnostic = Project.With(File, "# Nothing yet.\n").Run().Single("RCG0031");
        Assert.Equal("'models' states nothing: the file has no lines", GeneratedSources.Message(diagnostic));
        Assert.Equal("/acme/" + File, diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Models_may_be_listed_in_several_files()
    {
        var start = Approved.IndexOf("Acme.Models.Pet:", StringComparison.Ordinal);
        var more = Approved[start..].ReplaceLineEndings("\r\n");
        Project.With(File, Approved[..start]).With("more.baseline", more).Run().AssertNoDiagnostics();
    }

    [Fact]
    public async Task The_analyzer_reports_differences_in_editors()
    {
        var problems = await Edited("*int*", "*float*").Analyze();
        Assert.Contains(problems.OfAnalyzer, diagnostic => diagnostic.Id == "RCG0031");
    }

    private static GeneratedProject Edited(string text, string replacement) =>
        Project.With("docs/cat.md", Cat.Replace(text, replacement, StringComparison.Ordinal));

    private static void AssertReported(GeneratedProject project, string place, string message)
    {
        var diagnostic = project.Run().Single("RCG0031");
        Assert.Equal(message, GeneratedSources.Message(diagnostic));
        Assert.Equal(place, Place.Of(diagnostic, project.TextOf(diagnostic.Location.GetLineSpan().Path)));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    private sealed class MissingText(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
