using System.Text;

namespace Tool.Tests;

/// <summary>Files of payloads, in the formats of programs and shells that record them.</summary>
public sealed class PayloadFileTests
{
    private const string Order = """
        # Order

        | Field | Type | Required |
        | --- | --- | --- |
        | `note` | *str* | :heavy_check_mark: |
        """;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task The_byte_order_mark_of_a_file_decides_on_its_encoding(string encoding)
    {
        using var files = new LearningFolder(Order);
        var path = Path.Combine(files.Pages.Path, "marked.json");
        await File.WriteAllTextAsync(
            path, """{"note":"Grüße","new":"ß"}""", Encoding.GetEncoding(encoding), TestContext.Current.CancellationToken);

        var run = await Check(files, path);

        Assert.Contains("$.new: 'new' is no property of Order", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 payload, 1 does not fit: 1 unknown name", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_list_among_others_is_not_a_payload()
    {
        using var files = new LearningFolder(Order);

        var run = await Check(files, files.Pages.Write("none.json", "[]"), files.Pages.Write("one.json", """{"note":"a"}"""));

        Assert.Equal((0, "1 payload, all fit\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Files_without_any_payload_are_an_error()
    {
        using var files = new LearningFolder(Order);

        var run = await Check(files, files.Pages.Write("none.json", "[]"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("their arrays are empty", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"note\": }", "broken.json(1,10): $: it is not JSON: ", 2)]
    [InlineData("{\"note\":\"a\"}\n{\"note\":\"b\"", "broken.json(2,12): $: it is not JSON: ", 3)]
    [InlineData("[{\"note\":\"a\"},{\"note\":\"b\"},x]", "broken.json(1,28): $: it is not JSON: ", 4)]
    [InlineData("", "broken.json: $: it has no JSON value", 2)]
    public async Task A_file_that_is_not_JSON_is_reported_at_its_place_and_the_others_are_read(string text, string finding, int payloads)
    {
        using var files = new LearningFolder(Order);
        var broken = files.Pages.Write("broken.json", text);

        var run = await Check(files, broken, files.Pages.Write("other.json", """{"note":"a"}"""));

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains(finding, run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"{payloads} payloads, 1 does not fit: 1 malformed file\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_text_is_reported()
    {
        using var files = new LearningFolder(Order);
        var path = Path.Combine(files.Pages.Path, "broken.json");
        await File.WriteAllBytesAsync(path, [0xFF, 0xFE, 0x00, 0xD8], TestContext.Current.CancellationToken);

        var run = await Check(files, path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("broken.json: $: it is not valid UTF-16", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Learning_continues_after_a_file_that_is_not_JSON()
    {
        using var files = new LearningFolder(Order);
        var broken = files.Pages.Write("broken.json", "{");
        var other = files.Pages.Write("other.json", """{"Note":"a"}""");

        var run = await ToolRun.Of("learn", Path.Combine(files.Pages.Path, "docs"), "--model", "Order", "--payload", broken, other);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 line added", run.Output, StringComparison.Ordinal);
        Assert.Contains("does not fit: $: it is not JSON: ", run.Output, StringComparison.Ordinal);
    }

    private static Task<ToolRun> Check(LearningFolder files, params string[] payloads) =>
        ToolRun.Of(["check", Path.Combine(files.Pages.Path, "docs"), "--model", "Order", "--payload", .. payloads]);
}
