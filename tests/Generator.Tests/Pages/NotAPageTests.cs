namespace Router.Codegen.Tests.Pages;

public sealed class NotAPageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Plain text.")]
    [InlineData("## Fields\n\n" + Read.FieldsHeader)]
    [InlineData("# User\n\n## Installation\n\nRun it.")]
    [InlineData("# User guide\n\nHow to sign in.")]
    [InlineData("# User\n\n## Example Usage\n\n```python\nx = 1\n```")]
    [InlineData("# Acme SDK\n\n## Fields\n\nFields of use are many.")]
    [InlineData("---\ntitle: \"User\"\n---\n\n## Overview\n\n### Parameters\n\n" + Read.FieldsHeader)]
    [InlineData("---\ntitle: \"User\"")]
    [InlineData("User\n\n```*\n#")]
    public void Another_markdown_file_is_not_a_page(string text) => Assert.Null(Read.File(text));

    [Fact]
    public void A_file_with_title_and_text_and_another_name_is_not_a_page() =>
        Assert.Null(Read.File("# User\n\nRead me.", "README.md"));

    [Fact]
    public void A_file_name_with_a_hash_must_match_the_title() => Assert.Null(Read.File("# User", "docs/guide_b3b2cf.md"));

    [Fact]
    public void A_table_of_options_under_Fields_is_not_a_page() => Assert.Null(Read.File(
        """
        # RetryConfig

        ## Fields

        | Name       | Type                    | Description  | Example   |
        | ---------- | ----------------------- | ------------ | --------- |
        | `strategy` | `"backoff" | "none"`    | How to retry | `"none"`  |
        """));
}
