using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Pages;

public sealed class TitleTests
{
    private const string Body = "\n\n## Fields\n\n" + Read.FieldsHeader;

    [Theory]
    [InlineData("# User", "User")]
    [InlineData("# ~~User~~", "User")]
    [InlineData("#   User  #", "User")]
    [InlineData("# User_", "User_")]
    [InlineData(@"# User\_Name", "User_Name")]
    [InlineData("User\n====", "User")]
    [InlineData("<!-- Start -->\n\n# User", "User")]
    [InlineData("---\ntitle: \"User\"\n---", "User")]
    [InlineData("---\ntitle: \"~~User~~\"\n---", "User")]
    [InlineData("---\r\nsidebar: x\r\ntitle: User\r\n---", "User")]
    [InlineData("---\ntitle: 'User'\n---", "User")]
    public void The_title_is_the_first_heading_or_that_of_the_front_matter(string title, string expected) =>
        Assert.Equal(expected, Read.Page(title + Body).Title);

    [Fact]
    public void The_first_of_two_first_level_headings_counts()
    {
        var page = Read.Page("# User\n\nWho signs in.\n\n# Data model\n\nMore." + Body);
        Assert.Equal("User", page.Title);
        Assert.Equal("Who signs in.\n\nData model\n\nMore.", page.Description);
    }

    [Fact]
    public void The_range_covers_the_name() =>
        Assert.Equal(new SourceRange(2, 4, 0, 2, 0, 6), Read.Page("# User" + Body).TitleRange);

    [Fact]
    public void The_range_is_without_strike_marks() =>
        Assert.Equal(new SourceRange(4, 4, 0, 4, 0, 8), Read.Page("# ~~User~~" + Body).TitleRange);

    [Fact]
    public void The_range_in_front_matter_is_without_quotes() =>
        Assert.Equal(new SourceRange(12, 4, 1, 8, 1, 12), Read.Page("---\ntitle: \"User\"\n---" + Body).TitleRange);

    [Fact]
    public void Fields_after_front_matter_have_the_right_positions()
    {
        var text = "---\ntitle: \"User\"\n---" + Body + "| `id` | *str* | :heavy_check_mark: | N/A | |";
        var field = Assert.Single(Read.FieldsOf(Read.Page(text)));
        Assert.Equal("id", Read.At(text, field.NameRange));
    }

    [Fact]
    public void A_page_with_only_title_and_description_is_a_union_without_members()
    {
        var page = Read.Page("# User\n\nWho signs in.\n");
        Assert.IsType<TitleOnlyBody>(page.Body);
        Assert.Equal("Who signs in.", page.Description);
    }

    [Theory]
    [InlineData("docs/models/shared/User.md")]
    [InlineData("user.mdx")]
    [InlineData(@"C:\docs\user_.md")]
    public void A_title_only_page_is_named_after_its_title(string path) => Assert.IsType<TitleOnlyBody>(Read.File("# User", path)?.Body);

    [Fact]
    public void A_long_file_name_may_end_in_a_hash() =>
        Assert.IsType<TitleOnlyBody>(Read.File("# UserOfTheService", "docs/useroft_b3b2cf.md")?.Body);
}
