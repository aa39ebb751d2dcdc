using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>The pages of a set decide on its dialect, and dialects on which folders are a set.</summary>
public sealed class SetDialectTests
{
    [Theory]
    [InlineData("*Optional[str]*", "Python")]
    [InlineData("*Record<string, any>*", "TypeScript")]
    [InlineData("**string*", "Go")]
    public void The_dialect_is_found_from_the_pages(string type, string dialect) => Assert.Equal(
        $"The schema set of namespace 'Acme.Models' has 1 model; its dialect is {dialect} (found from the pages), "
        + $"its wire names are {(dialect == "Go" ? "SnakeCase" : "AsWritten")} (the dialect's habit: the pages show no names)",
        Assert.Single(GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("id", type))).Run().Summaries));

    [Theory]
    [InlineData("TypeScript", "id: *string*")]
    [InlineData("TypeScript", "id: *string*", "isNew: *boolean*", "extra: *any*")]
    [InlineData("CSharp", "Id: *string*")]
    [InlineData("CSharp", "Id: *string*", "Size: *long*")]
    [InlineData("Go", "ID: *string*", "Extra: *any*")]
    [InlineData("Php", "id: *string*", "size: *int*")]
    [InlineData("Python", "id: *int*")]
    [InlineData("Python", "id: *bool*")]
    public void Without_a_mark_the_dialect_is_found_from_types_and_field_names(string dialect, params string[] fields)
    {
        var rows = fields.Select(field => field.Split(": ")).Select(field => Markdown.Required(field[0], field[1]));
        var run = GeneratedProject.Of(Markdown.Object("Pet", [.. rows])).Run().AssertNoDiagnostics();
        Assert.Contains(
            $"its dialect is {dialect} (assumed, because no notation on the pages belongs to only one dialect)",
            Assert.Single(run.Summaries),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_of_several_vendors_in_different_dialects_are_a_set_each()
    {
        var project = new GeneratedProject()
            .With("vendors/acme/models/pet.md", Markdown.Object("Pet", Markdown.Required("a", "*Optional[str]*"),
                Markdown.Required("b", "*Dict[str, str]*"), Markdown.Required("c", "List[*str*]")))
            .With("vendors/acme/models/shared/toy.md", Markdown.Object("Toy", Markdown.Required("a", "*str*")))
            .With("vendors/bolt/models/pet.md", Markdown.Object("Pet", Markdown.Required("a", "Record<string, *string*>"),
                Markdown.Required("b", "*string*[]"), Markdown.Required("c", "*number*")))
            .With("vendors/cog/models/pet.md", Markdown.Object("Pet", Markdown.Required("A", "**string*"),
                Markdown.Required("B", "map[string]`string`"), Markdown.Required("C", "[]`string`")));
        var sources = project.Run().AssertNoDiagnostics();
        Assert.Equal(
            ["Python", "TypeScript", "Go"],
            sources.Summaries.Select(summary => summary.Split("its dialect is ")[1].Split(' ')[0]));
        Assert.Equal(
            [
                "Acme.Models.Acme.Models.Pet",
                "Acme.Models.Acme.Models.Shared.Toy",
                "Acme.Models.Bolt.Models.Pet",
                "Acme.Models.Cog.Models.Pet",
            ],
            sources.Compile().Models);
    }

    [Fact]
    public void Folders_that_refer_to_each_other_are_one_set_whatever_their_marks()
    {
        var project = new GeneratedProject()
            .With("docs/components/pet.md", Markdown.Object("Pet", Markdown.Required("a", "*Optional[str]*"),
                Markdown.Required("b", "*Dict[str, str]*"), Markdown.Required("c", "List[*str*]"),
                Markdown.Required("d", "*int*"), Markdown.Required("e", "*Optional[str]*")))
            .With("docs/errors/error.md", Markdown.Object("Error", Markdown.Required("a", "[Pet](../components/pet.md)"),
                Markdown.Required("b", "*string*[]"), Markdown.Required("c", "*number*"),
                Markdown.Required("d", "Record<string, *string*>")));
        Assert.Single(project.Run().Summaries);
    }

    [Fact]
    public void Links_to_a_missing_folder_do_not_join_folders()
    {
        var project = new GeneratedProject()
            .With("py/pet.md", Markdown.Object("Pet", Markdown.Required("a", "[models.Toy](../models/toy.md)"),
                Markdown.Required("b", "*Dict[str, str]*"), Markdown.Required("c", "List[*str*]"),
                Markdown.Required("d", "*Optional[str]*")))
            .With("py/toy.md", Markdown.Object("Toy", Markdown.Required("a", "*Optional[str]*"), Markdown.Required("b", "*Any*")))
            .With("ts/pet.md", Markdown.Object("Pet", Markdown.Required("a", "[models.Toy](../models/toy.md)"),
                Markdown.Required("b", "*string*[]"), Markdown.Required("c", "Record<string, *string*>"),
                Markdown.Required("d", "*number*")))
            .With("ts/toy.md", Markdown.Object("Toy", Markdown.Required("a", "*number*")))
            .WithPattern("");
        var sources = project.Run().AssertNoDiagnostics();
        Assert.Equal(
            ["Python", "TypeScript"],
            sources.Summaries.Select(summary => summary.Split("its dialect is ")[1].Split(' ')[0]));
        var models = sources.Compile();
        Assert.Contains("required Toy A", models.Properties("Py.Pet"));
        Assert.Contains("required List<string> B", models.Properties("Ts.Pet"));
    }

    [Fact]
    public void The_report_of_a_type_in_another_dialect_suggests_to_state_the_dialect()
    {
        var page = Markdown.Object("Error", Markdown.Required("a", "*string*[]"), Markdown.Required("b", "Record<string, *number*>"));
        var diagnostic = GeneratedProject.Of(page).WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Python").Run()
            .Diagnostics.First(diagnostic => diagnostic.Id == "RCG0002");
        Assert.Equal(
            "The type 'string[]' is not in the notation of Python (the page looks like TypeScript: 'Dialect' of a RouterSchema states it); "
            + "its values are raw JSON",
            GeneratedSources.Message(diagnostic));
        Assert.Equal("*string*[]", Place.Of(diagnostic, page));
    }
}
