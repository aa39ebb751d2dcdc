using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Pages;

public sealed class SupportedTypesTests
{
    [Theory]
    [InlineData("### `models.Pet`\n\n```python\nvalue: models.Pet = /* values here */\n```", "models.Pet")]
    [InlineData("### `Dict[str, Any]`", "Dict[str, Any]")]
    [InlineData("### `{ [k: string]: any }`", "{ [k: string]: any }")]
    [InlineData("### `ReadableStream<Uint8Array>`", "ReadableStream<Uint8Array>")]
    [InlineData("### ArrayOfPet", "ArrayOfPet")]
    [InlineData("### ArrayOf_Pet_", "ArrayOf_Pet_")]
    public void A_heading_is_a_member(string section, string expected) => Assert.Equal(expected, Assert.Single(Read.Members(section)));

    [Fact]
    public void Members_keep_their_order_and_repetitions() =>
        Assert.Equal(["b", "a", "a"], Read.Members("### `b`\n\n### `a`\n\n### `a`\n"));

    [Fact]
    public void Headings_after_the_section_are_not_members() =>
        Assert.Equal(["Pet"], Read.Members("### Pet\n\n## Union Discrimination\n\n### Type\n\n```go\nswitch x.Type {\n}\n```"));

    [Fact]
    public void An_empty_heading_without_code_is_not_a_member() => Assert.Empty(Read.Members("### \n\nText.\n"));

    [Fact]
    public void A_section_may_be_empty() => Assert.IsType<MembersBody>(Read.Page("# Pet\n\n## Supported Types").Body);
}
