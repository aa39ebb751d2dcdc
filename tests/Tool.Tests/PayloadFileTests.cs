using System.Text;

namespace Tool.Tests;

/// <summary>Files of payloads as programs and shells record them.</summary>
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
    public async Task TheMarkOfAFileTellsItsEncoding(string encoding)
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
    public async Task AnEmptyListAmongOthersIsNoPayload()
    {
        using var files = new LearningFolder(Order);

        var run = await Check(files, files.Pages.Write("none.json", "[]"), files.Pages.Write("one.json", """{"note":"a"}"""));

        Assert.Equal((0, "1 payload, all fit\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task FilesWithoutAnyPayloadAreAnError()
    {
        using var files = new LearningFolder(Order);

        var run = await Check(files, files.Pages.Write("none.json", "[]"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("their arrays are empty", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"note\": }", "broken.json(1,10): $: it is no JSON: ", 2)]
    [InlineData("{\"note\":\"a\"}\n{\"note\":\"b\"", "broken.json(2,12): $: it is no JSON: ", 3)]
    [InlineData("[{\"note\":\"a\"},{\"note\":\"b\"},x]", "broken.json(1,28): $: it is no JSON: ", 4)]
    [InlineData("", "broken.json: $: it has no JSON value", 2)]
    public async Task AFileThatIsNoJsonIsReportedAtItsPlaceAndTheOthersAreRead(string text, string finding, int payloads)
    {
        using var files = new LearningFolder(Order);
        var broken = files.Pages.Write("broken.json", text);

        var run = await Check(files, broken, files.Pages.Write("other.json", """{"note":"a"}"""));

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Contains(finding, run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"{payloads} payloads, 1 does not fit: 1 malformed file\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsNoTextIsReported()
    {
        using var files = new LearningFolder(Order);
        var path = Path.Combine(files.Pages.Path, "broken.json");
        await File.WriteAllBytesAsync(path, [0xFF, 0xFE, 0x00, 0xD8], TestContext.Current.CancellationToken);

        var run = await Check(files, path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("broken.json: $: it is no valid UTF-16", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LearningGoesOnBehindAFileThatIsNoJson()
    {
        using var files = new LearningFolder(Order);
        var broken = files.Pages.Write("broken.json", "{");
        var other = files.Pages.Write("other.json", """{"Note":"a"}""");

        var run = await ToolRun.Of("learn", Path.Combine(files.Pages.Path, "docs"), "--model", "Order", "--payload", broken, other);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 line added", run.Output, StringComparison.Ordinal);
        Assert.Contains("does not fit: $: it is no JSON: ", run.Output, StringComparison.Ordinal);
    }

    private static Task<ToolRun> Check(LearningFolder files, params string[] payloads) =>
        ToolRun.Of(["check", Path.Combine(files.Pages.Path, "docs"), "--model", "Order", "--payload", .. payloads]);
}
