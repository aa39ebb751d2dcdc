using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Pages;

public sealed class SourceRangeTests
{
    private const string Text =
        """
        # User

        ## Fields

        | Field    | Type                                    | Required           | Description |
        | -------- | --------------------------------------- | ------------------ | ----------- |
        | `id`     | *str*                                   | :heavy_check_mark: | N/A         |
        | ~~`pet`~~ | Optional[[models.Pet](../models/pet.md)] | :heavy_check_mark: | N/A         |
        """;

    private static readonly IReadOnlyList<FieldRow> Fields = Read.FieldsOf(PageParser.Parse("user.md", Text, default)!);

    [Fact]
    public void The_range_of_a_name_is_without_markdown()
    {
        var range = Fields[0].NameRange;
        Assert.Equal("id", Read.At(Text, range));
        Assert.Equal((6, 3, 6, 5), (range.StartLine, range.StartColumn, range.EndLine, range.EndColumn));
    }

    [Fact]
    public void The_range_of_a_struck_name_is_without_markdown() => Assert.Equal("pet", Read.At(Text, Fields[1].NameRange));

    [Fact]
    public void The_range_of_a_type_has_the_markdown_but_no_padding()
    {
        Assert.Equal("*str*", Read.At(Text, Fields[0].Type.Range));
        Assert.Equal("Optional[[models.Pet](../models/pet.md)]", Read.At(Text, Fields[1].Type.Range));
    }

    [Fact]
    public void The_range_of_a_link_has_its_address() =>
        Assert.Equal("[models.Pet](../models/pet.md)", Read.At(Text, Fields[1].Type.Links[0].Range));

    [Theory]
    [InlineData("| `at` | *int* | :heavy_check_mark: | one\rtwo | |\n| `id` | *str* | :heavy_check_mark: | N/A | |")]
    [InlineData("| `é\U0001F600` | *str* | :heavy_check_mark: | N/A | |\n| `id` | *str* | :heavy_check_mark: | N/A | |")]
    public void Positions_are_in_the_compiler_s_units_and_lines(string rows)
    {
        var text = "# User\r\r\n## Fields\n\n" + Read.FieldsHeader + rows;
        Assert.Contains(Read.FieldsOf(Read.Page(text)), f => Read.At(text, f.Type.Range) == "*str*");
    }

    [Theory]
    [InlineData("## Values\n\n| Name | Value |\n| - | - |\n| `User` | the user |", "the user")]
    [InlineData("## Values\n\n- `\"user\"`", "\"user\"")]
    [InlineData("## Values\n\n```typescript\n\"user\"\n```", "\"user\"")]
    public void The_range_of_a_value_is_its_text_as_written(string section, string expected)
    {
        var text = "# Role\n\n" + section;
        var value = Assert.Single(Assert.IsType<ValuesBody>(Read.Page(text).Body).Values);
        Assert.Equal(expected, Read.At(text, value.Range));
    }

    [Theory]
    [InlineData("### `List[models.Pet]`", "`List[models.Pet]`")]
    [InlineData("### Pet", "Pet")]
    [InlineData("### \n\n```go\nx := a.CreateXStr([]string{/* values here */})\n```", "[]string")]
    public void The_range_of_a_member_is_that_of_its_type(string member, string expected)
    {
        var text = "# Pets\n\n## Supported Types\n\n" + member;
        var heading = Assert.Single(Assert.IsType<MembersBody>(Read.Page(text).Body).Members);
        Assert.Equal(expected, Read.At(text, heading.Type.Range));
    }
}
