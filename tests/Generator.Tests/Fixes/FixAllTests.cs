using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Fixes;

/// <summary>Fixes of one kind, applied to all files of a project.</summary>
public sealed class FixAllTests
{
    [Fact]
    public async Task Types_of_several_pages_are_replaced()
    {
        var project = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("id", "*strng*"), Markdown.Required("x", "List[*string*]")),
            Markdown.Object("Dog", Markdown.Required("id", "*boool*"), Markdown.Required("pet", "*models.Pet*")));
        var mended = await FixAll(project, "RCG0002", "Change 'strng' to 'str'");
        Assert.Empty(mended.Run().Diagnostics);
        Assert.Equal(
            Markdown.Object("Pet", Markdown.Required("id", "*str*"), Markdown.Required("x", "List[*str*]")),
            mended.TextOf("/acme/docs/pet.md"));
    }

    [Fact]
    public async Task Rows_that_follow_each_other_are_removed()
    {
        var row = Markdown.Required("id", "*str*");
        var mended = await FixAll(GeneratedProject.Of(Markdown.Object("Pet", row, row, row)), "RCG0004", "Remove the row");
        Assert.Equal(Markdown.Object("Pet", row), mended.TextOf("/acme/docs/pet.md"));
    }

    [Fact]
    public async Task A_page_to_which_several_pages_refer_is_added_once()
    {
        var project = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("a", "[models.Gone](gone.md)"), Markdown.Required("b", "[models.Lost](lost.md)")),
            Markdown.Object("Dog", Markdown.Required("a", "[models.Gone](gone.md)")));
        var mended = await FixAll(project, "RCG0003", "Add a page 'gone.md' for 'Gone'");
        Assert.Equal(
            ["/acme/docs/dog.md", "/acme/docs/gone.md", "/acme/docs/lost.md", "/acme/docs/pet.md"],
            mended.Texts.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Empty(mended.Run().Diagnostics);
    }

    [Fact]
    public async Task Types_of_several_pages_are_corrected_in_one_file()
    {
        var project = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("id", "*strng*"), Markdown.Required("x", "*intt*")),
            Markdown.Object("Dog", Markdown.Required("id", "*boool*"))).With("api.corrections", "");
        var mended = await FixAll(project, "RCG0002", "Correct the type to 'str' in 'api.corrections'");
        Assert.Equal(
            ["Dog.id: type bool", "Pet.id: type str", "Pet.x: type int"],
            mended.TextOf("/acme/api.corrections").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.Empty(mended.Run().Diagnostics);
    }

    [Fact]
    public async Task Fixes_of_another_kind_are_not_applied()
    {
        var project = GeneratedProject.Of(
            "# Pet\n\n## Fields\n\n| Field | Type | Required | Description |\n| `id` | *str* | yes | |\n",
            "# Dog\n\n## Fields\n\n| Field | Type | Required | Description |\n| - | - | - | - |\n| `id` | *str* | perhaps | |\n",
            "# Cat\n\n## Fields\n\n| Field | Type | Description |\n| - | - | - |\n| `id` | *str* | |\n");
        var mended = await FixAll(project, "RCG0001", "Add the row of dashes below the header");
        Assert.Equal(
            ["/acme/docs/cat.md", "/acme/docs/dog.md"],
            mended.Run().Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Order());
    }

    private static async Task<GeneratedProject> FixAll(GeneratedProject project, string id, string title)
    {
        using var opened = await OpenProject.Of(project);
        return await opened.FixAll(id, title);
    }
}
