using Router.Codegen.Tests.Projects;
using static Router.Codegen.Tests.Mistakes.Parts;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>Files that should be pages but are not.</summary>
public sealed class FileMistakesTests
{
    private const string NoTitle = "it has no title '# Name' above its section";
    private const string NoSection = "it has no section '## Fields', '## Values' or '## Supported Types'";

    private static readonly GeneratedProject Pages = GeneratedProject.Of(Markdown.Object("Cat", Markdown.Required("name", "*str*")));

    private static readonly string Untitled = "## Fields\n\n" + Header + Id;

    [Theory]
    [InlineData("", "", "it is empty")]
    [InlineData(" \n\n", "", "it is empty")]
    [InlineData(
        "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n",
        "",
        "it is a pointer of Git LFS; 'git lfs pull' fetches the page itself")]
    [InlineData("<!DOCTYPE html>\n<html><body><h1>Order</h1></body></html>\n", "", "it is a page of HTML, not of markdown")]
    [InlineData("<html>\n<h1>Order</h1>\n</html>\n", "", "it is a page of HTML, not of markdown")]
    [InlineData("{\\rtf1\\ansi Order}\n", "", "it is a document of rich text, not of markdown")]
    [InlineData(
        "#\0 \0O\0r\0d\0e\0r\0\n\0",
        "",
        "it has zeros between its characters, as UTF-16 without a byte order mark has; save it as UTF-8")]
    [InlineData("404: Not Found", "", "it has one line of text, and no title")]
    [InlineData("../components/order.md", "", "it has one line of text, and no title")]
    [InlineData("## Fields\n\n" + Header + Id, "## Fields", NoTitle)]
    [InlineData("## Order\n\n### Fields\n\n" + Header + Id, "### Fields", NoTitle)]
    [InlineData("**Order**\n\n## Fields\n\n" + Header + Id, "## Fields", NoTitle)]
    [InlineData("<h1>Order</h1>\n\n## Fields\n\n" + Header + Id, "## Fields", NoTitle)]
    [InlineData("#\n\n## Fields\n\n" + Header + Id, "## Fields", NoTitle)]
    [InlineData("# Fields\n\n" + Header + Id, "# Fields", NoTitle)]
    [InlineData("---\nlayout: model\n---\n\n## Fields\n\n" + Header + Id, "## Fields", NoTitle)]
    [InlineData("---\ntitle: Order\n\n## Fields\n\n" + Header + Id, "## Fields", NoTitle)]
    [InlineData("## Values\n\n- `\"open\"`\n- `\"paid\"`\n", "## Values", NoTitle)]
    [InlineData("## Supported Types\n\n### `models.Cat`\n", "## Supported Types", NoTitle)]
    [InlineData(Header + Id, "| Field | Type | Required | Description |", NoTitle)]
    [InlineData(
        "# Order\n\n## Felder\n\n" + Header + Id,
        "| Field | Type | Required | Description |",
        "its table of fields is not in a section '## Fields'")]
    [InlineData("# The order\n\n## Feilds\n\n" + Header + Id, "## Feilds", "its heading 'Feilds' is not '## Fields'")]
    [InlineData(
        "# The order\n\n## Fields\n\n| Field | Type | Required | Description |\n" + Id,
        "## Fields",
        "its section 'Fields' has nothing that can be read")]
    [InlineData("# Order\n", "Order", NoSection)]
    [InlineData("# Order\n\n- `id` (string)\n- `size` (int)\n", "Order", NoSection)]
    [InlineData("# Order\n\n<table><tr><td>id</td></tr></table>\n", "Order", NoSection)]
    [InlineData("# Order\n\n| `id` | *str* | :heavy_check_mark: | N/A |\n", "Order", NoSection)]
    public void A_file_beside_pages_is_reported_with_its_reason(string text, string place, string reason)
    {
        var sources = Pages.With("docs/order.md", text).Run();
        var diagnostic = sources.Single("RCG0017");
        Assert.Single(sources.Diagnostics);
        Assert.Equal(place, Place.Of(diagnostic, text));
        Assert.Equal("The file is not read as a schema page, so it has no model: " + reason, GeneratedSources.Message(diagnostic));
        Assert.Equal(["Acme.Models.Cat"], sources.Compile().Models);
    }

    [Theory]
    [InlineData("docs/README.md", "")]
    [InlineData("docs/README.md", "Read me.\n\n## Fields\n\n" + Header + Id)]
    [InlineData("docs/CHANGELOG.md", "")]
    [InlineData("docs/guide.md", "How to order.\n\nCall us.\n")]
    [InlineData("docs/order.md", "# Order\n\nHow to order.\n")]
    [InlineData("docs/retryconfig.md", "# RetryConfig\n\n## Fields\n\n| Name | Type | Description |\n| - | - | - |\n| `a` | `b` | c |\n")]
    [InlineData("docs/sdks/orders/README.md", "# Orders\n\n## list\n\n### Parameters\n\n| Parameter | Type | Required |\n| - | - | - |\n")]
    [InlineData("elsewhere/deep/order.md", "## Fields\n\n" + Header + Id)]
    [InlineData("elsewhere/order.md", "")]
    public void Prose_and_files_far_from_pages_are_not_reported(string path, string text) =>
        Assert.Equal(["Acme.Models.Cat"], Pages.With(path, text).Build().Models);

    [Theory]
    [InlineData("## Fields\n\n" + Header + Id)]
    [InlineData("")]
    public void A_file_in_the_folder_of_a_set_is_reported(string text) => Pages
        .With("elsewhere/deep/order.md", text)
        .WithProperty("RouterSchemaSets", "Folder=/acme/elsewhere/deep/|Namespace=Acme.Other").Run().Single("RCG0017");

    [Fact]
    public void A_file_in_a_folder_next_to_that_of_pages_is_reported_if_it_has_a_part_of_a_page() =>
        Pages.With("errors/order.md", Untitled).Run().Single("RCG0017");

    [Theory]
    [InlineData("README.md")]
    [InlineData("../elsewhere/deep/order.md")]
    public void A_file_to_which_a_page_links_is_reported_in_any_folder(string target)
    {
        var path = target[0] == '.' ? target[3..] : "docs/" + target;
        var owner = Markdown.Object("Owner", Markdown.Required("order", $"[models.Order]({target})"));
        var sources = Pages.With(owner).With(path, Untitled).Run();
        Assert.Equal(["RCG0003", "RCG0017"], sources.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        Assert.Equal(
            $"No page describes 'Order', and its link leads to '{target}', which is no schema page: {NoTitle}; its values are raw JSON",
            GeneratedSources.Message(sources.Single("RCG0003")));
    }

    [Fact]
    public void Prose_to_which_a_page_links_is_named_at_the_link()
    {
        var owner = Markdown.Object("Owner", Markdown.Required("order", "[models.Order](guide.md)"));
        Assert.Equal(
            $"No page describes 'Order', and its link leads to 'guide.md', which is no schema page: {NoSection}; its values are raw JSON",
            GeneratedSources.Message(Assert.Single(Pages.With(owner).With("docs/guide.md", "How to.\n\nOrder.\n").Run().Diagnostics)));
    }

    [Fact]
    public void A_file_with_the_long_extension_is_a_page() =>
        Assert.Equal(["Acme.Models.Cat", "Acme.Models.Order"], Pages.With("docs/order.markdown", Top + Header + Id).Build().Models);
}
