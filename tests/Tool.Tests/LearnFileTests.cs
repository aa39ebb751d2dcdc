using System.Text;
using System.Text.Json.Nodes;

namespace Tool.Tests;

/// <summary>The file to which learned lines are written, and the format of the report.</summary>
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
    public async Task The_file_keeps_its_encoding_and_its_byte_order_mark(string name)
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
    public async Task The_file_is_not_written_if_it_would_lose_bytes()
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
    public async Task The_diff_of_a_file_with_a_byte_order_mark_applies()
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
    public async Task A_file_name_that_builds_do_not_read_as_corrections_is_an_error(string name)
    {
        using var files = new LearningFolder(Order);
        var output = Path.Combine(files.Pages.Path, "docs", name);

        var run = await files.Run("learn", "orders.jsonl", [Payload], "-o", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("does not end in .corrections", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public async Task A_file_outside_the_folders_of_pages_is_written_with_a_note()
    {
        using var files = new LearningFolder(Order);
        var output = Path.Combine(files.Pages.Path, "new", "some.corrections");

        var run = await files.Run("learn", "orders.jsonl", [Payload], "-o", output);

        Assert.Contains("Order.order_id = orderId", files.Pages.Read("new/some.corrections"), StringComparison.Ordinal);
        Assert.Contains("is in none of the folders of pages", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_lines_written_the_lines_not_written_and_the_misfits()
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
    public async Task Json_has_the_property_of_a_convention()
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
