namespace Router.Codegen.Tests.Pages;

public sealed class FieldsTests
{
    [Fact]
    public void A_row_is_a_field()
    {
        var field = Read.Field("| `id` | *str* | :heavy_check_mark: | The number | u-7 |");
        Assert.Equal(
            ("id", "str", true, "The number", "u-7"),
            (field.Name, field.Type.Text, field.IsRequired, field.Description, field.Example));
    }

    [Fact]
    public void A_field_with_a_minus_sign_is_optional() =>
        Assert.False(Read.Field("| `id` | *str* | :heavy_minus_sign: | N/A | |").IsRequired);

    [Fact]
    public void A_table_may_have_no_examples()
    {
        var page = Read.Page(
            """
            # User

            ## Fields

            | Field  | Type  | Required           | Description |
            | ------ | ----- | ------------------ | ----------- |
            | `id`   | *str* | :heavy_check_mark: | The number  |
            | `name` | *str* | :heavy_check_mark: | The name    |
            """);
        Assert.Equal(["id", "name"], Read.FieldsOf(page).Select(f => f.Name));
        Assert.All(Read.FieldsOf(page), f => Assert.Null(f.Example));
    }

    [Fact]
    public void A_table_without_rows_is_an_empty_object() => Assert.Empty(Read.Fields(""));

    [Fact]
    public void The_last_row_needs_no_line_break_and_no_last_pipe() =>
        Assert.Equal("x", Read.Field("| `id` | *str* | :heavy_check_mark: | N/A | x").Example);

    [Fact]
    public void Cells_beyond_the_header_are_not_part_of_the_table() =>
        Assert.Equal("x", Read.Field("| `id` | *str* | :heavy_check_mark: | N/A | x | y | z |").Example);

    [Fact]
    public void A_table_needs_no_outer_pipes()
    {
        var page = Read.Page(
            """
            # User

            ## Fields

            Field | Type | Required | Description
            - | - | - | -
            `id` | *str* | :heavy_check_mark: | N/A
            """);
        Assert.Equal("id", Assert.Single(Read.FieldsOf(page)).Name);
    }

    [Theory]
    [InlineData("`__pydantic_extra__`", "__pydantic_extra__")]
    [InlineData("plain", "plain")]
    [InlineData(@"snake\_case", "snake_case")]
    [InlineData("~~`old`~~", "old")]
    public void A_name_is_read_without_markdown(string cell, string expected) =>
        Assert.Equal(expected, Read.Field($"| {cell} | *str* | :heavy_check_mark: | N/A | |").Name);

    [Theory]
    [InlineData("1", "1")]
    [InlineData("[<br/>\"a\",<br/>1<br/>]", "[\n\"a\",\n1\n]")]
    [InlineData(@"O:\\boats\\x", @"O:\\boats\\x")]
    [InlineData("*a* _b_ <nil>", "*a* _b_ <nil>")]
    [InlineData(@"a \| b", "a | b")]
    public void An_example_is_read_unchanged(string cell, string expected) =>
        Assert.Equal(expected, Read.Field($"| `id` | *str* | :heavy_check_mark: | N/A | {cell} |").Example);

    [Fact]
    public void An_empty_example_is_no_example() => Assert.Null(Read.Field("| `id` | *str* | :heavy_check_mark: | N/A | |").Example);

    [Fact]
    public void An_unpaired_backtick_does_not_hide_rows()
    {
        var fields = Read.Fields(
            """
            | `id`   | *str* | :heavy_check_mark: | A ` | |
            | `name` | *str* | :heavy_check_mark: | N/A | |
            """);
        Assert.Equal(["id", "name"], fields.Select(f => f.Name));
    }

    [Fact]
    public void A_carriage_return_in_a_cell_does_not_end_the_row()
    {
        var field = Read.Field("| `id` | *str* | :heavy_check_mark: | One\r<br/>\r<br/>two | x |");
        Assert.Equal("One\n\ntwo", field.Description);
        Assert.Equal("x", field.Example);
    }

    [Fact]
    public void Lines_may_end_in_carriage_return_and_line_feed()
    {
        const string Rows = "| `id` | *str* | :heavy_check_mark: | N/A | |\n| `at` | *int* | :heavy_check_mark: | N/A | |\n";
        var text = ("# User\n\n## Fields\n\n" + Read.FieldsHeader + Rows).Replace("\n", "\r\n", StringComparison.Ordinal);
        var fields = Read.FieldsOf(Read.Page(text));
        Assert.Equal(["id", "at"], fields.Select(f => f.Name));
        Assert.Equal("at", Read.At(text, fields[1].NameRange));
    }

    [Fact]
    public void Columns_may_be_padded_to_any_width()
    {
        var padding = new string(' ', 100_000);
        var field = Read.Field($"| `id`{padding} | *str*{padding} | :heavy_check_mark:{padding} | One{padding} | |");
        Assert.Equal(("id", "str", true, "One"), (field.Name, field.Type.Text, field.IsRequired, field.Description));
    }

    [Fact]
    public void Equal_texts_give_equal_pages()
    {
        const string Row = "| `id` | [models.Pet](../pet.md) | :heavy_check_mark: | N/A | |";
        const string Text = "# User\n\nWho.\n\n## Fields\n\n" + Read.FieldsHeader + Row;
        Assert.Equal(Read.Page(Text), Read.Page(Text));
        Assert.NotEqual(Read.Page(Text), Read.Page(Text.Replace("`id`", "`ID`", StringComparison.Ordinal)));
    }
}
