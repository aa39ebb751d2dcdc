using System.Text.RegularExpressions;

namespace Samples.Tests;

/// <summary>The guides show code of the samples.</summary>
public sealed partial class GuideTests
{
    [Fact]
    public void The_code_for_tools_and_paging_in_the_HTTP_guide_is_in_the_client() =>
        AssertInSample(Blocks("docs/http-client.md"), "samples/Client");

    [Fact]
    public void The_request_in_the_readme_is_in_the_client() => AssertInSample(Blocks("README.md"), "samples/Client");

    /// <summary>The C# blocks that a document only shows, without asking readers to write them to a file.</summary>
    private static List<string> Blocks(string guide) =>
        [.. CodeBlock().Matches(Read(guide)).Select(block => Lines(block.Groups["code"].Value))];

    private static void AssertInSample(List<string> blocks, string sample)
    {
        Assert.NotEmpty(blocks);
        var sources = Directory.EnumerateFiles(Path.Combine(Sample.Repository, sample))
            .Where(file => Path.GetExtension(file) is ".cs" or ".csproj")
            .Select(file => Lines(File.ReadAllText(file)))
            .ToList();
        Assert.All(blocks, block => Assert.Contains(sources, source => source.Contains(block, StringComparison.Ordinal)));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Sample.Repository, path)).ReplaceLineEndings("\n");

    /// <summary>The lines of a text without indentation, as a guide may show the inside of a block.</summary>
    private static string Lines(string text) => string.Concat(
        text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => line + "\n"));

    [GeneratedRegex(@"^```csharp shown[^\n]*\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
