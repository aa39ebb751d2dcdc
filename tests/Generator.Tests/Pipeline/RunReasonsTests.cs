using Microsoft.CodeAnalysis;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Pipeline;

/// <summary>The outputs that are computed again after an edit: for each step, the number of new or modified ones.</summary>
public sealed class RunReasonsTests
{
    private static readonly string Cat = Markdown.Object(
        "Cat", Markdown.Required("type", "*Literal[\"cat\"]*"), Markdown.Optional("lives", "*int*", "How many"));

    private static readonly GeneratedProject Project = GeneratedProject.Of(
        Markdown.Object("Owner", Markdown.Required("pet", Markdown.Link("Pet")), Markdown.Required("role", Markdown.Link("Role"))),
        Markdown.Union("Pet", "models.Cat", "models.Dog"),
        Cat,
        Markdown.Object("Dog", Markdown.Required("type", "*Literal[\"dog\"]*")),
        Markdown.Bullets("Role", "user", "admin")).WithCode("class A;");

    [Fact]
    public void First_run_computes_everything() => Assert.Equal(
        new Made(Pages: 5, SetDecisions: 1, Sets: 1, TypedPages: 5, Shapes: 4, UnionShapes: 1, Sources: 5, Files: 5),
        MadeBy(Project.RunOn(Project.CreateDriver(tracksSteps: true))));

    [Fact]
    public void Nothing_changed() => AssertMade(new(), Project);

    [Fact]
    public void Unrelated_code_edited() => AssertMade(new(), Project.WithCode("class B;"));

    [Fact]
    public void Description_edited() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1), Edited("How many", "How many it has"));

    [Fact]
    public void Line_added_above_the_fields() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1), Edited("# Cat\n", "# Cat\n\n"));

    [Fact]
    public void White_space_added_below_the_fields() => AssertMade(new(), Project.With("docs/cat.md", Cat + "\n\n"));

    [Fact]
    public void Field_added() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1),
        Project.With("docs/cat.md", Cat + Markdown.Optional("name", "*str*")));

    [Fact]
    public void Field_added_whose_name_is_no_evidence_for_other_pages()
    {
        var before = Shown("""{"zip":"1"}""", "max_age, max_age and max_age");
        var after = before.With("docs/other.md", Other + Markdown.Optional("min_age", "*int*"));
        AssertMade(new(Pages: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1), before, after);
        Assert.Equal(1, RunAgain(Steps.PagesInSets, before, after));
    }

    [Fact]
    public void Field_added_that_changes_only_the_summary_of_the_set()
    {
        var after = Project.With("docs/cat.md", Cat + Markdown.Optional("fullName", "*str*"));
        AssertMade(new(Pages: 1, SetDecisions: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1), after);
        Assert.Equal(1, RunAgain(Steps.PagesInSets, Project, after));
    }

    [Fact]
    public void Field_added_whose_name_is_evidence_for_other_pages() => AssertMade(
        new(Pages: 1, SetDecisions: 1, Sets: 1, TypedPages: 3, Shapes: 3, Sources: 1, Files: 1),
        Shown("", "minAge, minAge, minAge and minAge"),
        Shown("", "minAge, minAge, minAge and minAge").With("docs/other.md", Other + Markdown.Optional("minAge", "*int*")));

    [Fact]
    public void Field_added_before_the_one_that_tells_members_apart() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, UnionShapes: 1, Sources: 2, Files: 2),
        Edited("| `type`", Markdown.Optional("name", "*str*") + "| `type`"));

    [Fact]
    public void Field_added_to_an_object_inside_a_member_that_tells_members_apart() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, UnionShapes: 1, Sources: 2, Files: 2),
        Nested("Tail", Markdown.Required("length", "*int*")),
        Nested("Tail", Markdown.Required("length", "*int*") + Markdown.Required("colour", "*str*")));

    [Fact]
    public void Field_added_to_an_object_that_no_union_compares() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1),
        Nested("Owner", Markdown.Required("name", "*str*")),
        Nested("Owner", Markdown.Required("name", "*str*") + Markdown.Required("age", "*int*")));

    [Fact]
    public void Value_added_to_an_enum_that_tells_members_apart() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, UnionShapes: 1, Sources: 2, Files: 2),
        Told("cat", "kitten"),
        Told("cat", "kitten", "tom"));

    [Fact]
    public void Value_added() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1),
        Project.With("docs/role.md", Markdown.Bullets("Role", "user", "admin", "guest")));

    [Fact]
    public void Page_added() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1), Project.With(Markdown.Object("Bird")));

    [Fact]
    public void Page_removed_without_references_to_it() => AssertMade(new(), Project.Without("docs/owner.md"));

    [Fact]
    public void Page_removed_with_a_reference_to_it() =>
        AssertMade(new(Shapes: 1, Sources: 1, Files: 1), Project.Without("docs/role.md"));

    [Fact]
    public void Enum_changed_to_a_constant() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 2, Sources: 1, Files: 1), Project.With("docs/role.md", Markdown.Bullets("Role", "user")));

    private static readonly string Other = Markdown.Object("Other", Markdown.Required("max_age", "*int*"));

    /// <summary>Two pages. An example on one of them shows JSON names of the other.</summary>
    private static GeneratedProject Shown(string example, string description = "N/A") => GeneratedProject.Of(
        Markdown.Object("Owner", Markdown.Required("home", Markdown.Link("Home"), description, example)),
        Markdown.Object("Home", Markdown.Required("zip", "*str*")),
        Other);

    [Fact]
    public void Example_that_shows_another_name_of_a_page() => AssertMade(
        new(Pages: 1, SetDecisions: 1, Sets: 1, TypedPages: 2, Shapes: 2, Sources: 2, Files: 2),
        Shown("""{"zip":"1"}"""),
        Shown("""{"_zip":"1"}"""));

    [Fact]
    public void Example_that_shows_the_same_names() => AssertMade(
        new(Pages: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1), Shown("""{"zip":"1"}"""), Shown("""{"zip":"2"}"""));

    [Fact]
    public void Word_added_that_changes_no_decision() => AssertMade(
        new(Pages: 1, SetDecisions: 1, TypedPages: 1, Shapes: 1, Sources: 1, Files: 1),
        Shown("", "max_age, max_age and max_age"),
        Shown("", "max_age, max_age, max_age and max_age"));

    [Fact]
    public void Other_markdown_added() => AssertMade(new(Pages: 1), Project.With("docs/README.md", "# Read me\n"));

    [Fact]
    public void Override_added_for_a_field_of_one_page() => AssertMade(
        new(TypedPages: 1, Shapes: 1, Sources: 1, Files: 1), Project.With("a.corrections", "Cat.lives = Lives"));

    [Fact]
    public void Accessibility_changed() =>
        AssertMade(new(Shapes: 4, UnionShapes: 1, Sources: 5, Files: 5), Project.WithProperty("RouterCodegenAccessibility", "internal"));

    [Fact]
    public void Convention_changed_that_concerns_one_page() => AssertMade(
        new(SetDecisions: 1, Sets: 1, TypedPages: 5, Shapes: 4, UnionShapes: 1, Sources: 1, Files: 1),
        Project.With("docs/cat.md", Cat.Replace("lives", "livesLeft", StringComparison.Ordinal)),
        "RouterCodegenWireNames",
        "SnakeCase");

    [Fact]
    public void Roots_changed() => AssertMade(new(), Project.WithProperty("RouterCodegenRootList", "Pet"));

    [Fact]
    public void Models_merged() => AssertMade(
        new(Shapes: 4, UnionShapes: 1, Sources: 1, Files: 1),
        Project.With("docs/dog.md", Cat.Replace("# Cat", "# Dog", StringComparison.Ordinal)),
        "RouterCodegenMerge",
        "Identical");

    [Fact]
    public void Unrelated_property_changed() => AssertMade(new(), Project.WithProperty("Company", "Acme"));

    private static readonly GeneratedProject Held = Project.With("models.baseline", "Acme.Models.Cat: object\n");

    [Fact]
    public void Description_edited_is_not_compared_with_a_baseline() => Assert.Equal(
        0,
        RunAgain(Steps.BaselineComparison, Held, Held.With("docs/cat.md", Cat.Replace("How many", "All", StringComparison.Ordinal))));

    [Fact]
    public void Type_edited_is_compared_with_a_baseline() => Assert.Equal(
        1,
        RunAgain(Steps.BaselineComparison, Held, Held.With("docs/cat.md", Cat.Replace("*int*", "*str*", StringComparison.Ordinal))));

    [Fact]
    public void Without_a_baseline_no_comparison_step_runs() => Assert.DoesNotContain(
        Steps.Contracts,
        Project.RunOn(Project.CreateDriver(tracksSteps: true)).GetRunResult().Results[0].TrackedSteps.Keys);

    private static GeneratedProject Edited(string text, string replacement) =>
        Project.With("docs/cat.md", Cat.Replace(text, replacement, StringComparison.Ordinal));

    /// <summary>A union of two objects with the same fields, which contain different objects, and another page.</summary>
    private static GeneratedProject Nested(string title, string fields) => GeneratedProject.Of(
        Markdown.Union("Pet", "models.Cat", "models.Dog"),
        Markdown.Object("Cat", Markdown.Required("body", Markdown.Link("Tail"))),
        Markdown.Object("Dog", Markdown.Required("body", Markdown.Link("Ears"))),
        Markdown.Object("Tail", Markdown.Required("length", "*int*")),
        Markdown.Object("Ears", Markdown.Required("count", "*int*")),
        Markdown.Object("Owner", Markdown.Required("name", "*str*")))
        .With($"docs/{title.ToLowerInvariant()}.md", Markdown.Object(title, fields));

    /// <summary>A union of two objects that are told apart by an enum in each.</summary>
    private static GeneratedProject Told(params string[] cats) => GeneratedProject.Of(
        Markdown.Union("Pet", "models.Cat", "models.Dog"),
        Markdown.Object("Cat", Markdown.Required("type", Markdown.Link("CatType"))),
        Markdown.Object("Dog", Markdown.Required("type", Markdown.Link("DogType"))),
        Markdown.Bullets("CatType", cats),
        Markdown.Bullets("DogType", "dog", "puppy"));

    private static void AssertMade(Made expected, GeneratedProject before, GeneratedProject after) =>
        Assert.Equal(expected, MadeBy(after.RunOn(before.RunOn(before.CreateDriver(tracksSteps: true)))));

    private static void AssertMade(Made expected, GeneratedProject edited) =>
        Assert.Equal(expected, MadeBy(edited.RunOn(Project.RunOn(Project.CreateDriver(tracksSteps: true)))));

    private static void AssertMade(Made expected, GeneratedProject before, string property, string value) =>
        Assert.Equal(expected, MadeBy(before.WithProperty(property, value).RunOn(before.RunOn(before.CreateDriver(tracksSteps: true)))));

    /// <summary>The number of a step's outputs that are computed again after an edit, including unchanged ones.</summary>
    private static int RunAgain(string step, GeneratedProject before, GeneratedProject after) =>
        after.RunOn(before.RunOn(before.CreateDriver(tracksSteps: true))).GetRunResult().Results[0].TrackedSteps[step]
            .SelectMany(run => run.Outputs)
            .Count(output => output.Reason is not IncrementalStepRunReason.Cached);

    private static Made MadeBy(GeneratorDriver driver)
    {
        var steps = driver.GetRunResult().Results[0].TrackedSteps;
        return new Made(
            Count(Steps.Pages),
            Count(Steps.SetDecisions),
            Count(Steps.Sets),
            Count(Steps.TypedPages),
            Count(Steps.Shapes),
            Count(Steps.UnionShapes),
            Count(Steps.Sources),
            Count(Steps.Files));

        int Count(string step) => !steps.TryGetValue(step, out var runs) ? 0
            : runs.SelectMany(run => run.Outputs)
                .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
    }

    private sealed record Made(
        int Pages = 0,
        int SetDecisions = 0,
        int Sets = 0,
        int TypedPages = 0,
        int Shapes = 0,
        int UnionShapes = 0,
        int Sources = 0,
        int Files = 0);
}
