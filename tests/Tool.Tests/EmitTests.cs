namespace Tool.Tests;

public sealed class EmitTests
{
    private const string Page = """
        # Price

        | Field | Type | Required |
        | --- | --- | --- |
        | `amount` | *float* | :heavy_check_mark: |
        """;

    [Fact]
    public async Task FilesThatAreTheSameAreNotTouched()
    {
        using var folder = new PageFolder();
        folder.Write("docs/price.md", Page);
        var output = Path.Combine(folder.Path, "out");
        var first = await ToolRun.Of("emit", Path.Combine(folder.Path, "docs"), "-o", output);
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        var file = Directory.GetFiles(output, "*Price.g.cs").Single();
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, written);

        await ToolRun.Of("emit", Path.Combine(folder.Path, "docs"), "-o", output);

        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public async Task FilesOfModelsThatAreGoneAreDeleted()
    {
        using var folder = new PageFolder();
        folder.Write("docs/price.md", Page);
        folder.Write("docs/tax.md", Page.Replace("Price", "Tax", StringComparison.Ordinal));
        var output = Path.Combine(folder.Path, "out");
        await ToolRun.Of("emit", Path.Combine(folder.Path, "docs"), "-o", output);
        Assert.Single(Directory.GetFiles(output, "*Tax.g.cs"));
        File.Delete(Path.Combine(folder.Path, "docs/tax.md"));
        folder.Write("out/notes.txt", "kept");

        var run = await ToolRun.Of("emit", Path.Combine(folder.Path, "docs"), "-o", output);

        Assert.Contains("1 deleted", run.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(output, "*Tax.g.cs"));
        Assert.Equal("kept", folder.Read("out/notes.txt"));
    }

    [Fact]
    public async Task AFolderWithoutPagesIsAnError()
    {
        using var folder = new PageFolder();

        var run = await ToolRun.Of("emit", folder.Path, "-o", Path.Combine(folder.Path, "out"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("router-codegen: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("has no pages", run.Errors, StringComparison.Ordinal);
    }
}
