using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Pages;

public sealed class UnreadablePageTests
{
    private const string Start = "# User\n\n## Fields\n\n";
    private const string Row = "| `id` | *str* | :heavy_check_mark: | N/A | |";

    [Theory]
    [InlineData(
        "| Field | Type | Description |\n| - | - | - |",
        "| Field | Type | Description |",
        "the table has no column 'Required', so no model is made of the page")]
    [InlineData(
        "| Order | Type | Required | Description |\n| - | - | - | - |",
        "| Order | Type | Required | Description |",
        "the table has no column 'Field', so no model is made of the page")]
    public void A_header_that_is_not_one_of_fields_is_reported(string table, string place, string reason)
    {
        var page = Read.Page(Start + table);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.IsType<UnreadBody>(page.Body);
        Assert.Equal("RCG0001: In the section 'Fields', " + reason, Read.Message(diagnostic));
        Assert.Equal(place, Read.At(Start + table, diagnostic.Range));
    }

    [Fact]
    public void A_section_without_a_table_is_reported_at_its_heading()
    {
        const string Text = Start + "id, name";
        var page = Read.Page(Text);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.IsType<UnreadBody>(page.Body);
        Assert.Equal(
            "RCG0001: In the section 'Fields', no table with a row of dashes under its header follows, so no model is made of the page",
            Read.Message(diagnostic));
        Assert.Equal("## Fields", Read.At(Text, diagnostic.Range));
    }

    [Theory]
    [InlineData("| `x` | *str* |", "| `x` | *str* |", "a row has 2 of 3 cells and is not used")]
    [InlineData("Text that a line break has torn off.", "Text that a line break has torn off.", "a row has 1 of 3 cells and is not used")]
    [InlineData(
        "| | *str* | :heavy_check_mark: | N/A | |",
        "| | *str* | :heavy_check_mark: | N/A | |",
        "a row names no field and is not used")]
    [InlineData("| `x` | | :heavy_check_mark: | N/A | |", "| `x` | | :heavy_check_mark: | N/A | |", "a row names no type and is not used")]
    public void An_unreadable_row_is_reported_and_skipped(string row, string place, string reason)
    {
        var text = Start + Read.FieldsHeader + Row + "\n" + row + "\n" + Row.Replace("id", "name", StringComparison.Ordinal);
        var page = Read.Page(text);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal(["id", "name"], Read.FieldsOf(page).Select(f => f.Name));
        Assert.Equal("RCG0001: In the section 'Fields', " + reason, Read.Message(diagnostic));
        Assert.Equal(place, Read.At(text, diagnostic.Range));
    }

    [Theory]
    [InlineData("| `ai` | [models.X](x.md) | *str* | :heavy_minus_sign: | N/A |")]
    [InlineData("| `ai` | *int* | *str* | :heavy_check_mark: | N/A | 5 |")]
    public void A_row_shifted_by_a_pipe_in_a_cell_is_reported_and_skipped(string row)
    {
        var page = Read.Page(Start + Read.FieldsHeader + row + "\n| `id` | *str* | :heavy_check_mark: | N/A | |");
        Assert.Equal("id", Assert.Single(Read.FieldsOf(page)).Name);
        Assert.Equal(
            "RCG0001: In the section 'Fields', a row has its Required mark in another column and is not used; "
            + "a pipe inside a cell is written '\\|'",
            Read.Message(Assert.Single(page.Diagnostics)));
    }

    [Fact]
    public void A_field_without_a_mark_is_reported_and_optional()
    {
        const string Text = Start + Read.FieldsHeader + "| `id` | *str* | maybe | N/A | |";
        var page = Read.Page(Text);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.False(Assert.Single(Read.FieldsOf(page)).IsRequired);
        Assert.Equal(
            "RCG0001: In the section 'Fields', "
            + "the Required cell of 'id' has neither :heavy_check_mark: nor :heavy_minus_sign:, so the field is optional",
            Read.Message(diagnostic));
        Assert.Equal("maybe", Read.At(Text, diagnostic.Range));
    }

    [Fact]
    public void The_first_of_repeated_fields_counts()
    {
        const string Text = Start + Read.FieldsHeader + Row + "\n| `id` | *int* | :heavy_check_mark: | N/A | |";
        var page = Read.Page(Text);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal("str", Assert.Single(Read.FieldsOf(page)).Type.Text);
        Assert.Equal("RCG0004: The field 'id' is listed twice; the second is ignored", Read.Message(diagnostic));
        Assert.Equal("id", Read.At(Text, diagnostic.Range));
        Assert.Equal(7, diagnostic.Range.StartLine);
    }

    [Theory]
    [InlineData("Text.", "no values are listed, so no model is made of the page")]
    [InlineData("| Name | Meaning |\n| - | - |", "the table has no column 'Value' and is not used")]
    public void Unreadable_values_are_reported(string section, string reason)
    {
        var page = Read.Page("# Role\n\n## Values\n\n" + section);
        Assert.IsType<UnreadBody>(page.Body);
        Assert.Equal("RCG0001: In the section 'Values', " + reason, Read.Message(Assert.Single(page.Diagnostics)));
    }

    [Fact]
    public void A_diagnostic_names_the_file() =>
        Assert.Equal("docs/models/user.md", Assert.Single(Read.Page(Start + "Text.").Diagnostics).Path);
}
