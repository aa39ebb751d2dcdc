namespace Router.Codegen.Tests.Pages;

public sealed class DeprecationTests
{
    private const string Fields = "## Fields\n\n" + Read.FieldsHeader;

    [Fact]
    public void The_notice_of_a_field_is_removed_from_its_description()
    {
        var field = Read.Field(
            "| ~~`id`~~ | *str* | :heavy_check_mark: | : warning: ** DEPRECATED **: Use `name`.<br/><br/>The number | |");
        Assert.Equal("Use name.", field.Deprecation);
        Assert.Equal("The number", field.Description);
    }

    [Fact]
    public void A_description_may_have_only_a_notice()
    {
        var field = Read.Field("| ~~`id`~~ | *str* | :heavy_check_mark: | : warning: ** DEPRECATED **: Use `name`. | |");
        Assert.Equal(("Use name.", ""), (field.Deprecation, field.Description));
    }

    [Fact]
    public void A_struck_field_without_a_notice_is_deprecated_without_a_reason() =>
        Assert.Equal("", Read.Field("| ~~`id`~~ | *str* | :heavy_check_mark: | The number | |").Deprecation);

    [Theory]
    [InlineData("The number")]
    [InlineData("DEPRECATED. Use name")]
    [InlineData("The number : warning: ** DEPRECATED **: no")]
    public void Another_field_is_not_deprecated(string description) =>
        Assert.Null(Read.Field($"| `id` | *str* | :heavy_check_mark: | {description} | |").Deprecation);

    [Fact]
    public void The_notice_of_a_page_is_removed_from_its_description()
    {
        var page = Read.Page("# ~~User~~\n\nWho signs in.\n\n> :warning: **DEPRECATED**: Use Person.\n\n" + Fields);
        Assert.Equal("Use Person.", page.Deprecation);
        Assert.Equal("Who signs in.", page.Description);
    }

    [Fact]
    public void A_struck_title_without_a_notice_is_deprecated_without_a_reason() =>
        Assert.Equal("", Read.Page("# ~~User~~\n\n" + Fields).Deprecation);

    [Fact]
    public void Another_page_is_not_deprecated() => Assert.Null(Read.Page("# User\n\n> Mind the gap.\n\n" + Fields).Deprecation);
}
