using System.Diagnostics;
using System.Text.Json;
using Router.Codegen.Tool.Comparing.Versions;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;

namespace Tool.Tests.Comparing;

public sealed class DiffCommandTests
{
    private const string Total = "| `total` | *float* | :heavy_check_mark: | |";

    private static readonly string Old = TwoVersions.Fields("Order", Total);

    private static readonly string New = TwoVersions.Fields("Order", $"{Total}\n| `note` | *str* | :heavy_check_mark: | |");

    [Fact]
    public async Task A_baseline_has_the_same_models_as_its_pages()
    {
        using var versions = TwoVersions.OfFields(
            "| `a` | Dict[str, List[[models.Pet](pet.md)]] | :heavy_minus_sign: | |\n| `x,\"y` | *Nullable[Any]* | :heavy_check_mark: | |\n"
            + "| `additional_properties` | Dict[str, *int*] | :heavy_minus_sign: | |",
            Total);
        var file = versions.Old + ".baseline";

        var written = await ToolRun.Of("diff", "--write-baseline", file, versions.Old);
        var same = await ToolRun.Of("diff", file, versions.Old);
        var other = await ToolRun.Of("diff", file, versions.New);

        Assert.Equal((0, "", "No changes\n"), (same.ExitCode, written.Errors, same.Output));
        Assert.Equal(1, other.ExitCode);
        Assert.Equal(
            """
            # The models that a build compares the pages with. Written by: router-codegen diff --write-baseline
            Models.Cat: object
            Models.Cat.Type: string, "type", required, constant "cat"
            Models.Dog: object
            Models.Dog.Type: string, "type", required, constant "dog"
            Models.Order: object
            Models.Order.A: Dictionary<string, List<Models.Pet>>?, "a", optional
            Models.Order.AdditionalProperties: Dictionary<string, long>?, *, optional
            Models.Order.XY: JsonNode?, "x,\u0022y", required, nullable
            Models.Pet: union, Cat, Dog
            Models.Pet.Cat: Models.Cat
            Models.Pet.Dog: Models.Dog
            Models.State: enum of texts
            Models.State.Closed: "closed"
            Models.State.Open: "open"

            """,
            File.ReadAllText(file));
    }

    [Fact]
    public async Task The_generator_reports_nothing_against_the_baseline_of_the_same_pages()
    {
        using var folder = new PageFolder();
        var pages = Path.GetDirectoryName(RepositoryFile.Find("schemas/annotation.md"))!;
        var file = Path.Combine(folder.Path, "models.baseline");
        await ToolRun.Of("diff", "--write-baseline", file, pages);

        Assert.Equal(0, Differences(File.ReadAllText(file)));
        Assert.NotEqual(0, Differences(File.ReadAllText(file).Replace(", required\n", ", optional\n", StringComparison.Ordinal)));

        int Differences(string baseline)
        {
            var project = FolderProject.Read([pages], new Dictionary<string, string>());
            var held = project with { Files = project.Files.Add(new PlacedText(file, baseline)) };
            return GeneratorRun.Of(held, TestContext.Current.CancellationToken).Diagnostics.Count(one => one.Id == "RCG0031");
        }
    }

    [Fact]
    public async Task A_baseline_without_models_is_an_error()
    {
        using var folder = new PageFolder();
        folder.Write("README.md", "# Read me\n");

        var run = await ToolRun.Of("diff", "--write-baseline", Path.Combine(folder.Path, "a.baseline"), folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There are no models", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_malformed_line_of_a_baseline_is_an_error()
    {
        using var versions = new TwoVersions().With(Old, New);
        var file = versions.Old + ".baseline";
        File.WriteAllText(file, "# A comment.\nnonsense\n");

        var run = await ToolRun.Of("diff", file, versions.New);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("old.baseline(2): 'nonsense' states nothing", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v1..HEAD")]
    [InlineData("v1...HEAD")]
    [InlineData("v1")]
    public async Task Revisions_of_a_folder_are_compared(string range)
    {
        using var folder = new PageFolder();
        Commit(folder, Old, "v1");
        Commit(folder, New, "v2");

        var run = await ToolRun.Of("diff", "--git", range, Path.Combine(folder.Path, "docs"), "--format", "json");

        Assert.Equal("", run.Errors);
        var change = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal("Note", change.GetProperty("member").GetString());
    }

    [Fact]
    public async Task Uncommitted_files_are_compared_with_a_revision()
    {
        using var folder = new PageFolder();
        Commit(folder, Old, "v1");
        folder.Write("docs/order.md", New);

        var run = await ToolRun.Of("diff", "--git", "HEAD", Path.Combine(folder.Path, "docs"));

        Assert.Contains("added Note", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merged_models_keep_their_names_as_aliases_and_are_not_removed()
    {
        using var versions = new TwoVersions()
            .WithBoth(TwoVersions.Fields("Order", $"{Total}\n| `note` | *str* | :heavy_check_mark: | |"))
            .With(
                TwoVersions.Fields("Offer", Total),
                TwoVersions.Fields("Offer", $"{Total}\n| `note` | *str* | :heavy_check_mark: | |"));

        var run = await ToolRun.Of("diff", versions.Old, versions.New, "-p", "RouterCodegenMerge=Identical");

        Assert.Contains("added Note", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("removed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("takes two versions", "diff", ".")]
    [InlineData("nowhere does not exist", "diff", "nowhere", "nowhere")]
    [InlineData("does not end in .baseline", "diff", "--write-baseline", "a.txt", ".")]
    [InlineData("takes one folder or project", "diff", "--git", "HEAD", ".", ".")]
    public async Task Invalid_arguments_are_an_error(string message, params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing..HEAD")]
    [InlineData("--output=x")]
    public async Task An_unknown_revision_is_an_error(string range)
    {
        using var folder = new PageFolder();
        Commit(folder, Old, "v1");

        var run = await ToolRun.Of("diff", "--git=" + range, Path.Combine(folder.Path, "docs"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no commit", run.Errors, StringComparison.Ordinal);
    }

    private static void Commit(PageFolder folder, string page, string tag)
    {
        folder.Write("docs/order.md", page);
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", tag);
        Git("tag", tag);

        void Git(params string[] arguments)
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
    }
}
