using Microsoft.CodeAnalysis;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Pages;

/// <summary>Comments by which a page silences diagnostics.</summary>
public sealed class IgnoreCommentTests
{
    private const string Ignore = "<!-- router-codegen: ignore RCG0003 -->";

    private const string Table = """
        | Field | Type | Required | Description |
        | ----- | ---- | -------- | ----------- |
        | `toy` | [models.Gone](gone.md) | :heavy_check_mark: | N/A |
        | `cup` | [models.Lost](lost.md) | :heavy_check_mark: | N/A |
        | `toy` | *str* | :heavy_check_mark: | N/A |

        """;

    [Fact]
    public async Task Before_a_table_it_applies_to_the_table() =>
        await Reports(["RCG0004"], $"# Pet\n\n## Fields\n\n{Ignore}\n{Table}");

    [Fact]
    public async Task A_blank_line_before_the_table_does_not_matter() =>
        await Reports(["RCG0004"], $"# Pet\n\n## Fields\n\n{Ignore}\n\n{Table}");

    [Fact]
    public async Task Before_the_title_it_applies_to_the_file() =>
        await Reports(["RCG0004"], $"{Ignore}\n# Pet\n\n## Fields\n\n{Table}");

    [Fact]
    public async Task After_front_matter_it_applies_to_the_file() =>
        await Reports(["RCG0004"], $"---\nid: pet\n---\n{Ignore}\n# Pet\n\n## Fields\n\n{Table}");

    [Fact]
    public async Task In_a_row_it_applies_to_the_row() => await Reports(
        ["RCG0003", "RCG0004"],
        $"# Pet\n\n## Fields\n\n{Table.Replace("N/A |\n| `cup`", $"N/A {Ignore} |\n| `cup`", StringComparison.Ordinal)}");

    [Fact]
    public void In_a_row_it_is_not_part_of_the_documentation()
    {
        var row = Table.Replace("N/A |\n| `cup`", $"Its toy. {Ignore} |\n| `cup`", StringComparison.Ordinal);
        var model = new GeneratedProject().With("docs/pet.md", $"# Pet\n\n## Fields\n\n{row}").Run().Files["Acme.Models.Pet.g.cs"];
        Assert.Contains("Its toy.", model, StringComparison.Ordinal);
        Assert.DoesNotContain("router-codegen", model, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unusual_line_breaks_are_counted_as_by_editors() => await Reports(
        ["RCG0004"], $"# Pet\u2028\n\nA\u0085pet.\n\n## Fields\n\n{Ignore}\n{Table}");

    [Fact]
    public async Task Before_another_line_it_applies_to_that_line() => await Reports(
        ["RCG0003", "RCG0003", "RCG0004", "RCG0030"], $"# Pet\n\n{Ignore}\n## Fields\n\n{Table}");

    [Theory]
    [InlineData("", 1)]
    [InlineData("<!-- router-codegen: ignore RCG0017 -->\n", 0)]
    public void A_file_that_looks_like_a_page_may_state_that_it_is_not(string comment, int reports)
    {
        var project = GeneratedProject.Of(Markdown.Object("Cat", Markdown.Required("id", "*str*")))
            .With("docs/notes.md", "## Fields of study\n\n" + comment + Table);
        Assert.Equal(reports, project.Run().Diagnostics.Count(diagnostic => diagnostic.Id == "RCG0017"));
    }

    [Fact]
    public async Task Several_ids_may_be_ignored() => await Reports(
        [], $"# Pet\n\n## Fields\n\n<!-- router-codegen: ignore RCG0003, rcg0004 -->\n{Table}");

    [Fact]
    public async Task Each_id_that_ignores_nothing_is_reported() => await Reports(
        ["RCG0004", "RCG0030"], $"# Pet\n\n## Fields\n\n<!-- router-codegen: ignore RCG0003 RCG0002 -->\n{Table}");

    [Fact]
    public async Task Other_comments_are_ignored() => await Reports(
        ["RCG0003", "RCG0003", "RCG0004"], $"# Pet\n\n## Fields\n\n<!-- router-codegen is a generator; ignore RCG0003 -->\n{Table}");

    [Fact]
    public void The_model_stays_the_same()
    {
        var page = $"# Pet\n\n## Fields\n\n{Table}";
        var plain = GeneratedProject.Of(page).Run().Files;
        var ignoring = GeneratedProject.Of(page.Replace("| Field", $"{Ignore}\n| Field", StringComparison.Ordinal)).Run().Files;
        Assert.Equal(Lines(plain), Lines(ignoring));

        // The numbers of lines of the page are part of the model.
        static IEnumerable<string> Lines(IReadOnlyDictionary<string, string> files) =>
            files.Values.SelectMany(file => file.Split('\n')).Where(line => !line.Contains("JsonPage", StringComparison.Ordinal));
    }

    private static async Task Reports(string[] ids, string page)
    {
        var project = new GeneratedProject().With("docs/pet.md", page);
        Assert.Equal(ids, Ids(project.Run().Diagnostics));
        Assert.Equal(ids, Ids((await project.Analyze()).OfAnalyzer));
    }

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => diagnostic.Id).Order();
}
