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

    [Theory]
    [InlineData("[]", "their arrays are empty")]
    [InlineData("", "none.json has no JSON value")]
    public async Task Files_without_any_payload_are_an_error(string text, string message)
    {
        using var files = new LearningFolder(Order);

        var run = await Check(files, files.Pages.Write("none.json", text));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private static Task<ToolRun> Check(LearningFolder files, params string[] payloads) =>
        ToolRun.Of(["check", Path.Combine(files.Pages.Path, "docs"), "--model", "Order", "--payload", .. payloads]);
}
