using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Package.Tests.Editors;

/// <summary>The answers of a language server about pages and the models made from them.</summary>
public sealed class LanguageServerTests(OpenedFolder opened) : IClassFixture<OpenedFolder>
{
    [Fact]
    public Task A_problem_of_one_page_is_shown_at_its_position() => AssertShown(Pets.OfPage, "id");

    [Fact]
    public Task A_problem_of_several_pages_is_shown_at_its_position() => AssertShown(Pets.OfPages, "[models.Toy](toy.md)");

    [Fact]
    public Task A_property_of_raw_JSON_shows_the_reason() => AssertSays(
        "ToyBox", "Where it plays.", "Raw JSON: the stated type is `models.Toy`, and no page describes `Toy`.", "toy_box");

    [Fact]
    public Task A_value_of_an_enum_shows_its_JSON() => AssertSays("TwoTone", "JSON: ``two-tone``");

    [Fact]
    public Task A_property_without_a_description_shows_its_name_in_JSON_and_its_presence() => AssertSays("Id", "JSON: ``id``, required");

    [Fact]
    public async Task The_docs_show_the_answers()
    {
        var docs = await Text(Path.Combine(Repository.Folder, "docs", "editors.md"));
        var page = Pets.PageIn(opened.Folder);
        var program = Path.Combine(opened.Folder, Pets.Program);
        var diagnostics = (await opened.Server().Diagnostics())[new Uri(page)]
            .OrderBy(diagnostic => TextRange.Read(diagnostic.GetProperty("range")).StartLine);
        AssertJson(JsonSerializer.Serialize(diagnostics), Block(docs, "```json\n", "\n```\n"));

        // Two spaces at the end of a line are a line break in markdown. The docs show only the break.
        var hover = await opened.Server().Hover(program, TextRange.OfLast(await Text(program), "ToyBox"));
        Assert.Equal(
            hover.Replace("  \n", "\n", StringComparison.Ordinal),
            Block(docs, "````markdown\n", "\n````\n"));
        Assert.Contains(Block(docs, "```markdown\n", "\n```\n"), await Text(page), StringComparison.Ordinal);
    }

    private static string Block(string docs, string start, string end)
    {
        var from = docs.IndexOf("\n" + start, StringComparison.Ordinal) + 1 + start.Length;
        Assert.True(from > start.Length, $"The docs have no block {start}");
        return docs[from..docs.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static void AssertJson(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"Expected {expected}");

    private async Task AssertShown(string id, string place)
    {
        var page = Pets.PageIn(opened.Folder);
        var diagnostics = (await opened.Server().Diagnostics())[new Uri(page)];
        var diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.GetProperty("code").GetString() == id);
        Assert.Equal(
            TextRange.OfLast(await Text(page), place),
            TextRange.Read(diagnostic.GetProperty("range")));
    }

    private async Task AssertSays(string member, params string[] texts)
    {
        var server = opened.Server();
        var program = Path.Combine(opened.Folder, Pets.Program);
        var hover = await server.Hover(program, TextRange.OfLast(await Text(program), member));
        Assert.All(texts, text => Assert.Contains(text, hover, StringComparison.Ordinal));
    }

    private static Task<string> Text(string file) => File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
}
