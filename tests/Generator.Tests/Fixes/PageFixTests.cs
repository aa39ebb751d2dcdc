using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Fixes;

/// <summary>Each fix gives the expected text, for which the generator no longer reports the problem.</summary>
public sealed class PageFixTests
{
    private const string Header = "| Field | Type | Required | Description |\n| ----- | ---- | -------- | ----------- |\n";
    private const string Row = "| `id` | *str* | :heavy_check_mark: | N/A |\n";
    private const string Start = "# Pet\n\n## Fields\n\n";

    private static readonly string Cat = Markdown.Object("Cat", Markdown.Required("id", "*str*"));

    [Theory]
    [InlineData("*strng*", "*str*", "Change 'strng' to 'str'")]
    [InlineData("*string*", "*str*", "Change 'string' to 'str'")]
    [InlineData("*Optional[integer]*", "*Optional[int]*", "Change 'integer' to 'int'")]
    [InlineData("List[*flaot*]", "List[*float*]", "Change 'flaot' to 'float'")]
    [InlineData("Dict[string, *strng*]", "Dict[str, *str*]", "Change 'string strng' to 'str str'")]
    [InlineData("*cat*", "*Cat*", "Change 'cat' to 'Cat'")]
    public Task A_type_is_replaced_by_the_nearest(string type, string meant, string title) => Becomes(
        "RCG0002", title, Pet(type), Pet(meant), Cat);

    [Theory]
    [InlineData("*Str*", "*str*", "Change 'Str' to 'str'")]
    [InlineData("*models.Catt*", "*models.Cat*", "Change 'Catt' to 'Cat'")]
    [InlineData("[models.Catt](../x/catt.md)", "[models.Cat](cat.md)", "Change 'Catt' to 'Cat'")]
    [InlineData("List[[models.Catt](catt.md)]", "List[[models.Cat](cat.md)]", "Change 'Catt' to 'Cat'")]
    [InlineData("Dict[str, [models.Cta](cta.md#x)]", "Dict[str, [models.Cat](cat.md)]", "Change 'Cta' to 'Cat'")]
    public Task A_reference_is_replaced_by_the_nearest(string type, string meant, string title) => Becomes(
        "RCG0003", title, Pet(type), Pet(meant), Cat);

    [Fact]
    public Task A_member_of_a_union_is_replaced_by_the_nearest() => Becomes(
        "RCG0003", "Change 'Catt' to 'Cat'", Markdown.Union("Pet", "models.Catt"), Markdown.Union("Pet", "models.Cat")
            .Replace("value: models.Cat =", "value: models.Catt =", StringComparison.Ordinal), Cat);

    [Fact]
    public async Task A_link_is_changed_to_the_page_of_another_folder()
    {
        var project = new GeneratedProject().With("docs/a/pet.md", Pet("[models.Catt](catt.md)")).With("docs/b/c/cat.md", Cat);
        Assert.Equal(Pet("[models.Cat](../b/c/cat.md)"), await Fixed(project, "RCG0003", "Change 'Catt' to 'Cat'", "docs/a/pet.md"));
    }

    [Fact]
    public Task A_missing_column_is_added() => Becomes(
        "RCG0001",
        "Add the column 'Required', with all fields optional",
        Start + "| Field | Type | Description |\n| - | - | - |\n| `id` | *str* | N/A |\n| `x` | a \\| b | N/A |\n\nText.\n",
        Start + "| Field | Type | Required | Description |\n| - | - | -------- | - |\n| `id` | *str* | :heavy_minus_sign: | N/A |\n"
            + "| `x` | a \\| b | :heavy_minus_sign: | N/A |\n\nText.\n");

    [Fact]
    public Task A_missing_column_is_added_to_rows_without_outer_pipes() => Becomes(
        "RCG0001",
        "Add the column 'Required', with all fields optional",
        Start + "Field | Type\n- | -\n`id` | *str*\n",
        Start + "Field | Type | Required\n- | - | --------\n`id` | *str* | :heavy_minus_sign:\n");

    [Fact]
    public Task A_column_of_another_name_is_renamed() => Becomes(
        "RCG0018",
        "Change 'Filed' to 'Field'",
        Start + Header.Replace("Field", "Filed", StringComparison.Ordinal) + Row,
        Start + Header + Row);

    [Theory]
    [InlineData("")]
    [InlineData("| --- | --- |\n")]
    [InlineData("\n| --- | --- | --- | --- |\n")]
    public Task The_row_of_dashes_is_added(string dashes) => Becomes(
        "RCG0001",
        "Add the row of dashes below the header",
        Start + "| Field | Type | Required | Description |\n" + dashes + Row,
        Start + Header + Row);

    [Fact]
    public Task The_row_of_dashes_has_the_line_end_of_the_file() => Becomes(
        "RCG0001",
        "Add the row of dashes below the header",
        "# Pet\r\n\r\n## Fields\r\n\r\n| Field | Type | Required |\r\n| `a` | *str* | yes |\r\n",
        "# Pet\r\n\r\n## Fields\r\n\r\n| Field | Type | Required |\r\n| ----- | ---- | -------- |\r\n| `a` | *str* | yes |\r\n");

    [Theory]
    [InlineData("### Fields")]
    [InlineData("# Fields")]
    [InlineData("## Feilds")]
    [InlineData("## fields")]
    [InlineData("## Field")]
    [InlineData("## Fields:")]
    public Task A_heading_is_replaced(string heading) => Becomes(
        "RCG0018",
        $"Change '{heading}' to '## Fields'",
        $"# Pet\n\n{heading}\n\n{Header}{Row}",
        Start + Header + Row);

    [Fact]
    public Task Pipes_in_a_type_are_escaped() => Becomes(
        "RCG0001",
        "Change '*string* | *number*[] \\| null' to '*string* \\| *number*[] \\| null'",
        Start + Header + "| `id` | *string* | *number*[] \\| null | :heavy_check_mark: | N/A |\n",
        Start + Header + "| `id` | *string* \\| *number*[] \\| null | :heavy_check_mark: | N/A |\n");

    [Fact]
    public Task A_second_row_is_removed() => Becomes(
        "RCG0004", "Remove the row", Start + Header + Row + "| `id` | *int* | :heavy_check_mark: | |\n", Start + Header + Row);

    [Theory]
    [InlineData("Pett.id: nullable", "Change 'Pett' to 'Pet'", "Pet.id: nullable")]
    [InlineData("# a\n Pet . idd = _id # b", "Change 'idd' to 'id'", "# a\n Pet . id = _id # b")]
    [InlineData("Pet.id: nulable, required", "Change 'nulable' to 'nullable'", "Pet.id: nullable, required")]
    [InlineData("Pet.id: typ int", "Change 'typ' to 'type'", "Pet.id: type int")]
    [InlineData("Pet.id: required\nPet.id = id\nPet.id: nullable", "Remove the line", "Pet.id: required\nPet.id: nullable")]
    [InlineData("Pet.id: optional, nullable", "Remove 'optional'", "Pet.id: nullable")]
    [InlineData("Pet.id: nullable, optional # c", "Remove 'optional'", "Pet.id: nullable # c")]
    public async Task A_correction_is_replaced_or_removed(string line, string title, string meant)
    {
        var project = GeneratedProject.Of(Pet("*str*")).With("api.corrections", line);
        Assert.Equal(meant, await Fixed(project, "RCG0008", title, "api.corrections"));
    }

    [Fact]
    public async Task A_type_of_a_correction_is_replaced()
    {
        var project = GeneratedProject.Of(Pet("*str*")).With("api.corrections", "Pet.id: type List[strng]\n");
        Assert.Equal("Pet.id: type List[str]\n", await Fixed(project, "RCG0002", "Change 'strng' to 'str'", "api.corrections"));
    }

    [Theory]
    [InlineData("", "Pet.id: type List[str]\n")]
    [InlineData("Pet.id: nullable", "Pet.id: nullable\nPet.id: type List[str]\n")]
    [InlineData("Pet.id: nullable\r\n", "Pet.id: nullable\r\nPet.id: type List[str]\r\n")]
    public async Task A_type_is_corrected_in_the_file_of_corrections(string before, string after)
    {
        var page = Pet("List[*strng*]");
        var project = GeneratedProject.Of(page).With("api.corrections", before);
        var mended = await Apply(project, "RCG0002", "Correct the type to 'List[str]' in 'api.corrections'");
        Assert.Equal(after, mended.TextOf("/acme/api.corrections"));
        Assert.Equal(page, mended.TextOf("/acme/docs/pet.md"));
    }

    [Theory]
    [InlineData("<!-- router-codegen: ignore RCG0003 -->\n", "")]
    [InlineData("<!-- router-codegen: ignore RCG0003, RCG0002 -->\n", "")]
    [InlineData("<!-- router-codegen: ignore RCG0004 RCG0002 -->\n", "<!-- router-codegen: ignore RCG0004 -->\n")]
    public async Task Ids_that_ignore_nothing_are_removed(string comment, string left)
    {
        var table = Header + Row + Row;
        var unused = comment.Contains("RCG0004", StringComparison.Ordinal) ? "Remove 'RCG0002' from the comment" : "Remove the comment";
        var expected = (left.Length == 0 ? Start : Start + left) + table;
        using var project = await OpenProject.Of(GeneratedProject.Of(Start + comment + table));
        var mended = await project.FixAll("RCG0030", unused);
        Assert.Equal(expected, mended.TextOf("/acme/docs/pet.md"));
    }

    [Fact]
    public Task A_comment_in_a_row_is_removed_from_it() => Becomes(
        "RCG0030",
        "Remove the comment",
        Start + Header + "| `id` | *str* | :heavy_check_mark: | Its id. <!-- router-codegen: ignore RCG0002 --> |\n",
        Start + Header + "| `id` | *str* | :heavy_check_mark: | Its id. |\n");

    [Theory]
    [InlineData(
        "<PropertyGroup>\n  <RouterCodegenNamspace>N</RouterCodegenNamspace>\n</PropertyGroup>",
        "<PropertyGroup>\n  <RouterCodegenNamespace>N</RouterCodegenNamespace>\n</PropertyGroup>",
        "Change 'RouterCodegenNamspace' to 'RouterCodegenNamespace'")]
    [InlineData(
        "<PropertyGroup><RouterCodegenRoot /></PropertyGroup>",
        "<PropertyGroup><RouterCodegenRoots /></PropertyGroup>",
        "Change 'RouterCodegenRoot' to 'RouterCodegenRoots'")]
    [InlineData(
        "<ItemGroup><RouterSchema Include='docs/**/*.md' Namespce='Namespce' /></ItemGroup>",
        "<ItemGroup><RouterSchema Include='docs/**/*.md' Namespace='Namespce' /></ItemGroup>",
        "Change 'Namespce' to 'Namespace'")]
    [InlineData(
        "<ItemGroup><RouterSchema Include='docs/**/*.md'><WireName>CamelCase</WireName ></RouterSchema></ItemGroup>",
        "<ItemGroup><RouterSchema Include='docs/**/*.md'><WireNames>CamelCase</WireNames ></RouterSchema></ItemGroup>",
        "Change 'WireName' to 'WireNames'")]
    [InlineData(
        "<ItemGroup><RouterSchemas Include='docs/**/*.md'><Strict>true</Strict></RouterSchemas></ItemGroup>",
        "<ItemGroup><RouterSchema Include='docs/**/*.md'><Strict>true</Strict></RouterSchema></ItemGroup>",
        "Change 'RouterSchemas' to 'RouterSchema'")]
    public async Task A_setting_is_renamed_in_both_of_its_tags(string content, string expected, string title)
    {
        var project = GeneratedProject.Of(Pet("*str*")).With("Acme.csproj", $"<Project>{content}</Project>");
        Assert.Equal($"<Project>{expected}</Project>", await Fixed(project, "RCG0023", title, "Acme.csproj"));
    }

    private static string Pet(string type) => Markdown.Object("Pet", Markdown.Optional("id", type));

    private static async Task Becomes(string id, string title, string page, string expected, params string[] others)
    {
        var project = GeneratedProject.Of([.. others]).With("docs/pet.md", page);
        Assert.Equal(expected, await Fixed(project, id, title, "docs/pet.md"));
    }

    private static async Task<string> Fixed(GeneratedProject project, string id, string title, string path) =>
        (await Apply(project, id, title)).TextOf(GeneratedProject.Directory + path);

    private static async Task<GeneratedProject> Apply(GeneratedProject project, string id, string title)
    {
        using var opened = await OpenProject.Of(project);
        var mended = await opened.Fix(id, title);
        Assert.DoesNotContain(mended.Run().Diagnostics, diagnostic => diagnostic.Id == id);
        return mended;
    }
}
