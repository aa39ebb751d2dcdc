namespace Router.Codegen.Tests.Pages;

public sealed class DescriptionTests
{
    [Theory]
    [InlineData("One.\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One,\ntwo.", "One,\ntwo.")]
    [InlineData("A *b* **c** `d` e.", "A b c d e.")]
    [InlineData("* one\n* two", "- one\n- two")]
    [InlineData("Of:\n\n1. one\n2. two", "Of:\n\n1. one\n2. two")]
    [InlineData("> Quoted.", "Quoted.")]
    [InlineData("## Overview\n\nText.", "Overview\n\nText.")]
    [InlineData("### Detail\n\nText.", "Detail\n\nText.")]
    [InlineData("| a | b |\n| - | - |\n| c | `d` |", "a | b\nc | d")]
    [InlineData("```json\n{\n  \"a\": 1\n}\n```", "{\n  \"a\": 1\n}")]
    [InlineData("See [there](https://a.example/b).", "See there (https://a.example/b).")]
    [InlineData("See [there](../there.md).", "See there.")]
    [InlineData("See <https://a.example/b>.", "See https://a.example/b.")]
    [InlineData("![A map](map.png)", "A map")]
    [InlineData("<div>\nText\n</div>", "Text")]
    [InlineData("<worker-id>\n\nText", "<worker-id>\n\nText")]
    [InlineData("a &lt; b", "a < b")]
    [InlineData("N/A", "")]
    public void The_description_of_a_page_is_plain_text(string markdown, string expected) =>
        Assert.Equal(expected, Read.Page("# User\n\n" + markdown + "\n\n## Fields\n\n" + Read.FieldsHeader).Description);

    [Theory]
    [InlineData("N/A", "")]
    [InlineData("", "")]
    [InlineData("The name", "The name")]
    [InlineData("The `name` of *it*", "The name of it")]
    [InlineData("One<br/><br/>Two", "One\n\nTwo")]
    [InlineData("One<br/> two", "One\ntwo")]
    [InlineData(@"a \| b", "a | b")]
    [InlineData(@"`a \| b`", "a | b")]
    [InlineData("Runs on <worker-id> and <b>there</b>", "Runs on <worker-id> and there")]
    [InlineData("A List<Uint8Array>", "A List<Uint8Array>")]
    [InlineData("data:<mime-type>;base64,<base64-encoded-data>", "data:<mime-type>;base64,<base64-encoded-data>")]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "- one\n- two")]
    [InlineData("```json<br/>{}<br/>```", "json<br/>{}<br/>")]
    [InlineData("snake_case_name, 2 * 3 * 4", "snake_case_name, 2 * 3 * 4")]
    [InlineData("Zürich — 東京", "Zürich — 東京")]
    public void The_description_of_a_field_is_plain_text(string cell, string expected) => Assert.Equal(expected, Read.DescriptionOf(cell));

    [Fact]
    public void The_example_section_is_not_part_of_the_description() => Assert.Equal(
        "Who signs in.",
        Read.Page("# User\n\nWho signs in.\n\n## Example Usage\n\n```python\nx = 1\n```\n\n## Fields\n\n" + Read.FieldsHeader).Description);

    [Fact]
    public void Text_after_the_body_is_not_part_of_the_description() => Assert.Equal(
        "",
        Read.Page("# User\n\n## Fields\n\n" + Read.FieldsHeader + "\n## Notes\n\nMore.").Description);
}
