using System.Text;
using System.Text.Json.Nodes;

namespace Tool.Tests;

/// <summary>The file that learned lines are written to, and the form of the report.</summary>
public sealed class LearnFileTests
{
    private const string Order = """
        # Order

        | Field | Type | Required |
        | --- | --- | --- |
        | `order_id` | *str* | :heavy_check_mark: |
        | `note` | *str* | :heavy_check_mark: |
        """;

    private const string Payload = """{"orderId":"a","note":null,"vat":1}""";
    private const string Corrections = "docs/learned.corrections";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task It_keeps_its_encoding_and_its_mark(string name)
    {
        using var files = new LearningFolder(Order);
        var encoding = Encoding.GetEncoding(name);
        File.WriteAllText(files.Pages.Write(Corrections, ""), "# Grüße\n", encoding);

        await files.Learn(Payload);

        var bytes = File.ReadAllBytes(Path.Combine(files.Pages.Path, Corrections));
        byte[] start = [.. encoding.Preamble, .. encoding.GetBytes("# Grüße\nOrder.order_id = orderId  # learned:")];
        Assert.True(bytes.AsSpan().StartsWith(start));
    }

    [Fact]
    public async Task It_is_not_written_if_it_would_lose_bytes()
    {
        using var files = new LearningFolder(Order);
        var bytes = Encoding.Latin1.GetBytes("# Grüße\n");
        File.WriteAllBytes(files.Pages.Write(Corrections, ""), bytes);

        var run = await files.Learn(Payload);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("learned.corrections has bytes that are no text in its encoding", run.Errors, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(files.Pages.Path, Corrections)));
    }

    [Fact]
    public async Task The_diff_of_a_file_with_a_mark_applies()
    {
        using var files = new LearningFolder(Order);
        var path = files.Pages.Write(Corrections, "");
        File.WriteAllText(path, "# ours\n", Encoding.UTF8);

        var diff = (await files.Run("learn", "orders.jsonl", [Payload], "--dry-run")).Output;

        Assert.Contains("\n \uFEFF# ours\n+Order.order_id = orderId", diff, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other.txt")]
    [InlineData("sub")]
    public async Task A_name_that_no_build_takes_for_corrections_is_an_error(string name)
    {
        using var files = new LearningFolder(Order);
        var output = Path.Combine(files.Pages.Path, "docs", name);

        var run = await files.Run("learn", "orders.jsonl", [Payload], "-o", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("does not end in .corrections", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public async Task A_file_that_no_folder_of_pages_has_is_written_and_told()
    {
        using var files = new LearningFolder(Order);
        var output = Path.Combine(files.Pages.Path, "new", "some.corrections");

        var run = await files.Run("learn", "orders.jsonl", [Payload], "-o", output);

        Assert.Contains("Order.order_id = orderId", files.Pages.Read("new/some.corrections"), StringComparison.Ordinal);
        Assert.Contains("is in none of the folders of pages", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_it_is_told_what_is_written_what_is_not_and_what_does_not_fit()
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections("Order.note: not nullable\n");

        var run = await files.Run("learn", "orders.jsonl", [Payload], "--format", "json");

        var json = JsonNode.Parse(run.Output)!;
        var (added, left) = (Assert.Single(json["added"]!.AsArray())!, Assert.Single(json["notWritten"]!.AsArray())!);
        Assert.Equal(
            ("Order.order_id = orderId", 1, 1, "order.md", 5),
            ((string)added["line"]!, (int)added["shown"]!, (int)added["of"]!, Name(added), (int)added["pageLine"]!));
        Assert.Equal(
            ("Order.note: nullable", "the line 'Order.note: not nullable' says otherwise", 6),
            ((string)left["line"]!, (string)left["reason"]!, (int)left["pageLine"]!));
        Assert.Equal(
            ["misfit: $.note: 1", "unknownName: $.vat: 1"],
            json["findings"]!.AsArray().Select(one => $"{one!["kind"]}: {one["path"]}: {one["payloads"]}"));
        Assert.Equal(
            (1, 1, 1, 0, null),
            ((int)json["payloads"]!, (int)json["unfit"]!, (int)json["learned"]!, json["removed"]!.AsArray().Count, json["convention"]));
        Assert.Equal(1, run.ExitCode);

        static string Name(JsonNode proposal) => Path.GetFileName((string)proposal["page"]!);
    }

    [Fact]
    public async Task As_json_a_convention_has_its_property()
    {
        using var files = new LearningFolder(Order + """

            | `ship_to` | *str* | :heavy_check_mark: |
            | `bill_to` | *str* | :heavy_check_mark: |
            """);

        var run = await files.Run(
            "learn", "orders.jsonl", ["""{"orderId":"a","shipTo":"b","billTo":"c","note":"d"}"""], "--format", "json");

        var convention = JsonNode.Parse(run.Output)!["convention"]!;
        Assert.Equal(
            ("RouterCodegenWireNames", "CamelCase", 4, 4),
            ((string)convention["property"]!, (string)convention["value"]!, (int)convention["right"]!, (int)convention["names"]!));
    }
}
