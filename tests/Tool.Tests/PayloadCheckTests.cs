using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tool.Tests;

public sealed class PayloadCheckTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Order = """
        # Order

        | Field | Type | Required |
        | --- | --- | --- |
        | `order_id` | *str* | :heavy_check_mark: |
        | `total` | *int* | :heavy_check_mark: |
        | `items` | List[[models.Item](item.md)] | :heavy_minus_sign: |
        """;

    private const string Item = """
        # Item

        | Field | Type | Required |
        | --- | --- | --- |
        | `sku` | *str* | :heavy_check_mark: |
        """;

    [Theory]
    [InlineData("""{"order_id":"a","total":"12"}""", "$.total: expected an integer, found a string (order.md line 6)", "1 misfit")]
    [InlineData("""{"order_id":"a"}""", "$.total: expected an integer, found nothing (order.md line 6)", "1 misfit")]
    [InlineData(
        """{"orderId":"a","total":1}""", "$.orderId: 'orderId' is another spelling of 'order_id' (order.md line 5)", "1 other spelling")]
    [InlineData("""{"order_id":"a","total":1,"vat":2}""", "$.vat: 'vat' is no property of Order (order.md line 1)", "1 unknown name")]
    [InlineData(
        """{"order_id":"a","total":1,"items":[{"sku":"x"},{"sku":1}]}""",
        "$.items[1].sku: expected a string, found the number 1 (item.md line 5)",
        "1 misfit")]
    public async Task WhatDoesNotFitIsALineWithItsPlaceInPayloadAndPage(string payload, string line, string counts)
    {
        using var files = new LearningFolder(Order);
        files.Pages.Write("docs/item.md", Item);

        var run = await files.Check("""{"order_id":"a","total":1}""", payload);

        Assert.Equal($"orders.jsonl(2): {line}\n2 payloads, 1 does not fit: {counts}\n", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("""{"order_id":"a","total":1,"total":2}""", "$.total: 'total' comes twice; the last one counts (order.md line 1)")]
    [InlineData(
        """{"order_id":"a","total":1,"items":[{"sku":"x","sku":"y"}]}""",
        "$.items[0].sku: 'sku' comes twice; the last one counts (item.md line 1)")]
    public async Task A_repeated_name_is_reported(string payload, string line)
    {
        using var files = new LearningFolder(Order);
        files.Pages.Write("docs/item.md", Item);

        var run = await files.Check(payload);

        Assert.Equal($"orders.jsonl: {line}\n1 payload, 1 does not fit: 1 name twice\n", run.Output);
    }

    [Fact]
    public async Task Json_has_each_finding_with_its_position_in_payload_and_page()
    {
        using var files = new LearningFolder(Order);
        files.Pages.Write("docs/item.md", Item);

        var run = await files.Run(
            "check", "orders.jsonl", ["""{"order_id":"a","total":1}""", """{"order_id":"a","total":"1"}"""], "--format", "json");

        var json = JsonNode.Parse(run.Output)!;
        Assert.Equal((2, 1), ((int)json["payloads"]!, (int)json["unfit"]!));
        Assert.Equal(
            """{"kind":"misfit","payload":"orders.jsonl(2)","path":"$.total","problem":"expected an integer, found a string","""
                + "\"page\":\"order.md\",\"line\":6}",
            Assert.Single(json["findings"]!.AsArray())!.ToJsonString(Relaxed));
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Payloads_without_findings_report_nothing_else()
    {
        using var files = new LearningFolder(Order);
        files.Pages.Write("docs/item.md", Item);

        var run = await files.Check("""[{"order_id":"a","total":1},{"order_id":"b","total":2,"items":[]}]""");

        Assert.Equal((0, "2 payloads, all fit\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("RouterCodegenStrict=true")]
    [InlineData("RouterCodegenMisfits=Refuse")]
    [InlineData("RouterSchemaSets=Folder={docs}/|Path=|Strict=true|Misfits=Refuse|Roots=Item")]
    public async Task Payloads_of_a_set_that_refuses_misfits_are_checked_completely(string setting)
    {
        using var files = new LearningFolder(Order);
        files.Pages.Write("docs/item.md", Item);
        var stated = setting.Replace("{docs}", Path.Combine(files.Pages.Path, "docs"), StringComparison.Ordinal);

        var run = await files.Run("check", "orders.jsonl", ["""{"orderId":"a","total":"1","vat":2}"""], "-p", stated);

        Assert.Equal(4, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_payload_without_any_property_of_its_model_is_refused()
    {
        using var files = new LearningFolder(Order);
        files.Pages.Write("docs/item.md", Item);

        var run = await files.Check("""{"x":1}""");

        Assert.Contains("orders.jsonl: $: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 payload refused", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_about_an_unknown_model_names_the_nearest()
    {
        using var files = new LearningFolder(Order);
        var payload = files.Pages.Write("a.json", "{}");

        var run = await ToolRun.Of("check", Path.Combine(files.Pages.Path, "docs"), "--payload", "Ordr=" + payload);

        Assert.Equal((2, "router-codegen: No model is called 'Ordr' (did you mean 'Order'?).\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Payloads_can_be_given_by_a_folder_and_a_pattern()
    {
        using var files = new LearningFolder(Order);
        files.Pages.Write("docs/item.md", Item);
        files.Pages.Write("recorded/a.json", """{"order_id":"a","total":1}""");
        files.Pages.Write("recorded/deep/b.ndjson", "{\"order_id\":\"a\",\"total\":1}\n{\"order_id\":\"b\",\"total\":1}\n");
        files.Pages.Write("items/c.json", """{"sku":"x"}""");
        var folder = files.Pages.Path;

        var run = await ToolRun.Of(
            "check",
            Path.Combine(folder, "docs"),
            "--payload",
            "Order=" + Path.Combine(folder, "recorded"),
            "Item=" + Path.Combine(folder, "items", "*.json"));

        Assert.Equal((0, "4 payloads, all fit\n"), (run.ExitCode, run.Output));
    }
}
