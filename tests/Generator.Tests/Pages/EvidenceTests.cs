namespace Router.Codegen.Tests.Pages;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData("*Optional[str]*", "Python")]
    [InlineData("List[*str*]", "Python")]
    [InlineData("[date](https://docs.python.org/3/library/datetime.html#date-objects)", "Python")]
    [InlineData("*number*", "TypeScript")]
    [InlineData("*string*[]", "TypeScript")]
    [InlineData("Record<string, *any*>", "TypeScript")]
    [InlineData(@"Record\<string, *any*>", "TypeScript")]
    [InlineData("*\"user\"*", "TypeScript")]
    [InlineData("**string*", "Go")]
    [InlineData("`*string`", "Go")]
    [InlineData("[]`string`", "Go")]
    [InlineData("map[string]`any`", "Go")]
    [InlineData("optionalnullable.OptionalNullable[`string`]", "Go")]
    [InlineData(@"*Optional\<String>*", "Java")]
    [InlineData(@"List\<*String*>", "Java")]
    [InlineData("*String*", "Java")]
    [InlineData("List<*string*>", "CSharp")]
    [InlineData("Dictionary<String, *object*>", "CSharp")]
    [InlineData("[Models.Components.Pet](../pet.md)", "CSharp")]
    [InlineData("*?string*", "Php")]
    [InlineData(@"[Components\Pet](../pet.md)", "Php")]
    [InlineData("array<*string*>", "Php")]
    [InlineData("*::String*", "Ruby")]
    [InlineData("T::Array<*::String*>", "Ruby")]
    [InlineData("[Models::Shared::Pet](../pet.md)", "Ruby")]
    [InlineData("*string*", null)]
    [InlineData("[components.Pet](../pet.md)", null)]
    public void A_type_that_only_one_dialect_has_counts_for_that_dialect(string cell, string? dialect) => Assert.Equal(
        dialect,
        Read.Page("# User\n\n## Fields\n\n" + Read.FieldsHeader + $"| `id` | {cell} | :heavy_check_mark: | N/A | |")
            .Marks.Strongest?.ToString());

    [Theory]
    [InlineData("python", "Python")]
    [InlineData("typescript", "TypeScript")]
    [InlineData("go", "Go")]
    [InlineData("java", "Java")]
    [InlineData("csharp", "CSharp")]
    [InlineData("php", "Php")]
    [InlineData("ruby", "Ruby")]
    [InlineData("json", null)]
    public void A_block_of_code_counts_for_its_language(string language, string? dialect) => Assert.Equal(
        dialect,
        Read.Page($"# Role\n\n## Example Usage\n\n```{language}\nx\n```\n\n## Values\n\n- `\"a\"`").Marks.Strongest?.ToString());
}
