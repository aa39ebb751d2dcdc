using Router.Codegen.Types;

namespace Router.Codegen.Tests.Pages;

public sealed class TypeCellTests
{
    [Theory]
    [InlineData("*str*", "str")]
    [InlineData("**string*", "*string")]
    [InlineData("`*string`", "*string")]
    [InlineData(@"*Optional\<String>*", "Optional<String>")]
    [InlineData("*ReadableStream<Uint8Array>*", "ReadableStream<Uint8Array>")]
    [InlineData(@"[string\|null](../a.md)", "string|null")]
    [InlineData("List[[models.Pet](../pet.md)]", "List[models.Pet]")]
    [InlineData("*models.snake_case_name*", "models.snake_case_name")]
    public void The_text_of_a_type_is_without_markdown(string cell, string expected) => Assert.Equal(expected, Cell(cell).Text);

    [Fact]
    public void A_link_is_kept_with_its_position_in_the_text()
    {
        var cell = Cell("Dict[str, [models.Pet](../models/pet.md)]");
        var link = Assert.Single(cell.Links);
        Assert.Equal("models.Pet", cell.Text.Substring(link.Start, link.Length));
        Assert.Equal("../models/pet.md", link.Target);
    }

    [Fact]
    public void Every_link_is_kept() => Assert.Equal(
        ["https://m.example/File", "https://m.example/Blob", "../upload.md"],
        Cell(@"[File](https://m.example/File) \| [Blob](https://m.example/Blob) \| [ns.Upload](../upload.md)").Links.Select(l => l.Target));

    private static TypeCell Cell(string markdown) => Read.Field($"| `name` | {markdown} | :heavy_check_mark: | N/A | |").Type;
}
