using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class MergingTests
{
    private static readonly string Lives = Markdown.Required("lives", "*int*");

    public static TheoryData<string, string, string> Apart => new()
    {
        { "the wire name", Markdown.Required("size", "*int*"), Markdown.Required("length", "*int*") },
        { "the type", Markdown.Required("size", "*int*"), Markdown.Required("size", "*str*") },
        { "that it is required", Markdown.Required("size", "*int*"), Markdown.Optional("size", "*int*") },
        { "that it may be null", Markdown.Optional("size", "*int*"), Markdown.Optional("size", "*Nullable[int]*") },
        { "the constant", Markdown.Required("size", "*Literal[\"s\"]*"), Markdown.Required("size", "*Literal[\"m\"]*") },
        { "a field more", Markdown.Required("size", "*int*"), Markdown.Required("size", "*int*") + Markdown.Optional("name", "*str*") },
        { "the order", Markdown.Required("size", "*int*") + Lives, Lives + Markdown.Required("size", "*int*") },
    };

    [Fact]
    public void Models_of_the_same_shape_become_the_one_with_the_shortest_name() => Assert.Equal(
        ["Acme.Models.Cat"],
        Merged(Markdown.Object("Tiger", Lives), Markdown.Object("Cat", Lives), Markdown.Object("Lion", Lives)).Build().Models);

    [Fact]
    public void The_first_of_equally_long_names_is_used_for_all() => Assert.Equal(
        ["Acme.Models.Cat"], Merged(Markdown.Object("Dog", Lives), Markdown.Object("Cat", Lives)).Build().Models);

    [Fact]
    public void An_added_page_does_not_change_the_name_unless_its_own_is_shorter()
    {
        var project = Merged(Markdown.Object("Tiger", Lives), Markdown.Object("Lion", Lives));
        Assert.Equal(["Acme.Models.Lion"], project.Build().Models);
        Assert.Equal(["Acme.Models.Lion"], project.With(Markdown.Object("Aardwolf", Lives)).Build().Models);
        Assert.Equal(["Acme.Models.Cat"], project.With(Markdown.Object("Cat", Lives)).Build().Models);
    }

    [Theory]
    [MemberData(nameof(Apart))]
    public void Different_models_are_not_merged(string what, string cat, string dog) => Assert.True(
        Merged(Markdown.Object("Cat", cat), Markdown.Object("Dog", dog)).Build().Models.Count == 2, what + " was lost");

    [Fact]
    public void Models_that_differ_only_in_descriptions_and_examples_are_merged()
    {
        var sources = Merged(
            Markdown.Object("Cat", Markdown.Required("lives", "*int*", "How many it has", "9")),
            Markdown.Object("Dog", Markdown.Required("lives", "*int*", "One, as it knows", "1"))).Run().AssertNoDiagnostics();
        Assert.Equal(["Acme.Models.Cat"], sources.Compile().Models);
        Assert.Contains("How many it has", string.Concat(sources.Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Models_that_refer_to_models_of_the_same_shape_are_merged() => Assert.Equal(
        ["Acme.Models.Cat", "Acme.Models.Tail"],
        Merged(
            Markdown.Object("Cat", Markdown.Optional("tail", Markdown.Link("Tail"))),
            Markdown.Object("Lion", Markdown.Optional("tail", Markdown.Link("LionTail"))),
            Markdown.Object("Tail", Markdown.Required("length", "*int*")),
            Markdown.Object("LionTail", Markdown.Required("length", "*int*"))).Build().Models);

    [Fact]
    public void Models_that_refer_to_models_of_different_shapes_are_not_merged() => Assert.Equal(
        4,
        Merged(
            Markdown.Object("Cat", Markdown.Optional("tail", Markdown.Link("Tail"))),
            Markdown.Object("Lion", Markdown.Optional("tail", Markdown.Link("LionTail"))),
            Markdown.Object("Tail", Markdown.Required("length", "*int*")),
            Markdown.Object("LionTail", Markdown.Required("length", "*float*"))).Build().Models.Count);

    [Fact]
    public void Models_that_refer_to_themselves_are_merged() => Assert.Equal(
        ["Acme.Models.Cat"],
        Merged(
            Markdown.Object("Cat", Markdown.Optional("mother", Markdown.Link("Cat"))),
            Markdown.Object("Lion", Markdown.Optional("mother", Markdown.Link("Tiger"))),
            Markdown.Object("Tiger", Markdown.Optional("mother", Markdown.Link("Lion")))).Build().Models);

    [Fact]
    public void Enums_and_unions_are_merged()
    {
        var models = Merged(
            Markdown.Bullets("Size", "s", "m"),
            Markdown.Bullets("ShirtSize", "s", "m"),
            Markdown.Union("Pet", "models.Cat", "str"),
            Markdown.Union("Animal", "models.Cat", "str"),
            Markdown.Object("Cat", Lives)).Build();
        Assert.Equal(["Acme.Models.Cat", "Acme.Models.Pet", "Acme.Models.Size"], models.Models);
    }

    [Fact]
    public void Enums_with_different_names_of_values_are_not_merged()
    {
        const string Values = "\n\n## Values\n\n| Name | Value |\n| ---- | ----- |\n";
        var models = Merged($"# N{Values}| `Small` | 1 |\n| `Large` | 2 |\n", $"# NN{Values}| `One` | 1 |\n| `Two` | 2 |\n").Build();
        Assert.Equal(["One=1", "Two=2"], models.Known("NN"));
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var project = Merged(
            Markdown.Object("Tiger", Lives), Markdown.Object("Cat", Lives), Markdown.Object("Lion", Lives), Markdown.Object("Owner"));
        Assert.Equal(project.Run().Files, project.Reordered(files => files.Reverse()).Run().Files);
    }

    [Fact]
    public void Every_other_name_can_be_used() =>
        Merged(Markdown.Object("Tiger", Lives), Markdown.Object("Cat", Lives), Markdown.Object("Lion", Lives))
        .WithCode("""
            using Acme.Models;
            internal static class Zoo { public static Cat Make() { Lion lion = new Tiger { Lives = 9 }; return lion; } }
            """).Build();

    [Fact]
    public void A_library_may_have_a_model_that_others_are_aliases_of() =>
        Merged(Markdown.Object("Cat", Lives), Markdown.Object("Lion", Lives))
        .WithLibrary("Other", "namespace Acme.Models; public class Cat; public static class RouterModels;").Build();

    private static GeneratedProject Merged(params string[] pages) =>
        GeneratedProject.Of(pages).WithProperty("RouterCodegenMerge", "Identical");

    [Fact]
    public void Members_of_a_union_that_CSharp_cannot_tell_apart_after_merging_become_one()
    {
        var models = Merged(
            Markdown.Object("Cat", Lives),
            Markdown.Object("Lion", Lives),
            Markdown.Union("Pets", "List[models.Cat]", "List[Nullable[models.Lion]]")).Build();
        Assert.Equal("""[{"lives":9}]""", models.RoundTrip("Pets", """[{"lives":9}]"""));
    }
}
