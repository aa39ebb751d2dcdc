using Microsoft.CodeAnalysis;
using Router.Codegen.Diagnostics;
using Router.Codegen.Tests.Diagnostics;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Fixes;

/// <summary>Fixes that add a comment to ignore a problem.</summary>
public sealed class IgnoreFixTests
{
    private const string Table = """
        | Field | Type | Required | Description |
        | ----- | ---- | -------- | ----------- |
        | `toy` | [models.Gone](gone.md) | :heavy_check_mark: | Its toy. |
        | `cup` | [models.Lost](lost.md) | :heavy_check_mark: |  |

        """;

    public static TheoryData<string> Ids() =>
    [
        .. DiagnosticCatalog.All.Select(kind => kind.Id)
            .Where(id => id is not ("RCG0008" or "RCG0017" or "RCG0023" or "RCG0030" or "RCG0031")),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_problem_in_a_page_can_be_ignored(string id)
    {
        var occasion = DiagnosticCatalogTests.Occasions[id];
        using var project = await OpenProject.Of(occasion);
        if (!occasion.Run().Diagnostics.Any(diagnostic => diagnostic.Id == id && IsInPage(diagnostic)))
        {
            Assert.Empty(await project.Titles(id)); // a problem of the build or of another file
            return;
        }

        var mended = await project.Fix(id, $"Ignore {id} here");
        Assert.DoesNotContain(mended.Run().Diagnostics, diagnostic => diagnostic.Id == id || diagnostic.Id == "RCG0030");
    }

    [Theory]
    [InlineData("RCG0008")]
    [InlineData("RCG0017")]
    [InlineData("RCG0023")]
    [InlineData("RCG0030")]
    [InlineData("RCG0031")]
    public async Task A_problem_that_comments_cannot_ignore_has_no_fix(string id)
    {
        using var project = await OpenProject.Of(DiagnosticCatalogTests.Occasions[id]);
        Assert.DoesNotContain(await project.AllTitles(id), title => title.StartsWith("Ignore", StringComparison.Ordinal));
    }

    private static bool IsInPage(Diagnostic diagnostic) =>
        diagnostic.Location.GetLineSpan().Path?.EndsWith(".md", StringComparison.Ordinal) == true;

    [Theory]
    [InlineData("Gone", "Its toy. |", "Its toy. <!-- router-codegen: ignore RCG0003 --> |")]
    [InlineData("Lost", "|  |", "|  <!-- router-codegen: ignore RCG0003 --> |")]
    public async Task In_a_row_the_comment_is_in_the_last_cell(string model, string before, string after)
    {
        var page = $"# Pet\n\n## Fields\n\n{Table}";
        var other = model == "Gone" ? "Lost" : "Gone";
        var project = GeneratedProject.Of(page, Markdown.Object(other, Markdown.Required("id", "*str*")));
        using var opened = await OpenProject.Of(project);
        var mended = await opened.Fix("RCG0003", "Ignore RCG0003 here");
        Assert.Equal(page.Replace(before, after, StringComparison.Ordinal), mended.TextOf("/acme/docs/pet.md"));
    }

    [Fact]
    public async Task The_id_is_added_to_an_existing_comment()
    {
        var row = "| `toy` | [models.Gone](gone.md) | :heavy_check_mark: | N/A <!-- router-codegen: ignore RCG0004 --> |\n";
        var page = Markdown.Object("Pet", Markdown.Required("toy", "*str*"))
            + row + row.Replace("toy", "cup", StringComparison.Ordinal);
        using var project = await OpenProject.Of(GeneratedProject.Of(page));
        var mended = await project.FixAll("RCG0003", "Ignore RCG0003 here");
        Assert.DoesNotContain(mended.Run().Diagnostics, diagnostic => diagnostic.Id == "RCG0003");
        Assert.Contains("ignore RCG0004 RCG0003 -->", mended.TextOf("/acme/docs/pet.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagnostic_with_the_number_of_others_has_no_fix()
    {
        var rows = Enumerable.Range(0, 30).Select(i => Markdown.Required($"f{i}", "no type")).ToArray();
        using var project = await OpenProject.Of(GeneratedProject.Of(Markdown.Object("Pet", rows)));
        var mended = await project.FixAll("RCG0002", "Ignore RCG0002 here");
        Assert.Equal(6, mended.Run().Diagnostics.Count(diagnostic => diagnostic.Id == "RCG0002"));
    }
}
