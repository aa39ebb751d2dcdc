using System.Text;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Fixing;
using Router.Codegen.Tool.Projects;
using static Tool.Tests.SchemaPage;

namespace Tool.Tests;

public sealed class FixTests
{
    private static readonly string Once = Of("Pet", Row("id", "*str*"));
    private static readonly string Twice = Of("Pet", Row("id", "*str*"), Row("id", "*str*"));
    private static readonly string Misspelt = Of("Pet", Row("id", "*strng*"));

    [Fact]
    public async Task An_unambiguous_fix_is_applied()
    {
        using var folder = new PageFolder();
        var page = folder.Write("pet.md", Twice);

        var run = await ToolRun.Of("check", folder.Path, "--fix");

        Assert.Equal(Once, folder.Read("pet.md"));
        Assert.Contains($"fixed RCG0004 at {page}(8,4,8,6): Remove the row\n", run.Output);
        Assert.EndsWith("1 problem fixed in 1 file; left: 0 errors, 0 warnings, 1 info\n", run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Fixes_are_repeated_for_problems_that_were_not_listed_at_first()
    {
        using var folder = new PageFolder();
        folder.Write("pet.md", Of("Pet", Enumerable.Repeat(Row("id", "*str*"), 60)));

        var run = await ToolRun.Of("check", folder.Path, "--fix");

        Assert.Equal(Once, folder.Read("pet.md"));
        Assert.Contains("59 problems fixed in 1 file", run.Output);
    }

    public static TheoryData<string, bool> Encodings() => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16BE", true },
    };

    [Theory, MemberData(nameof(Encodings))]
    public async Task A_file_keeps_its_encoding_its_byte_order_mark_and_its_line_ends(string name, bool hasMark)
    {
        using var folder = new PageFolder();
        var encoding = name == "utf-8" ? new UTF8Encoding(hasMark) : Encoding.GetEncoding(name);
        File.WriteAllBytes(folder.Write("pet.md", ""), Bytes(Twice));

        await ToolRun.Of("check", folder.Path, "--fix");

        Assert.Equal(Bytes(Once), File.ReadAllBytes(Path.Combine(folder.Path, "pet.md")));

        byte[] Bytes(string text)
        {
            var written = text.Replace("N/A", "Grüße", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
            return [.. encoding.GetPreamble(), .. encoding.GetBytes(written)];
        }
    }

    [Fact]
    public async Task A_file_that_would_lose_bytes_is_not_changed()
    {
        using var folder = new PageFolder();
        var bytes = Encoding.Latin1.GetBytes(Twice.Replace("N/A", "Grüße", StringComparison.Ordinal));
        File.WriteAllBytes(folder.Write("pet.md", ""), bytes);

        var run = await ToolRun.Of("check", folder.Path, "--fix");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("pet.md has bytes that are no text in its encoding", run.Errors);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder.Path, "pet.md")));
    }

    [Fact]
    public void If_one_file_cannot_be_written_none_is()
    {
        using var folder = new PageFolder();
        var page = folder.Write("pet.md", Twice);
        Directory.CreateDirectory(Path.Combine(folder.Path, "toy.md"));
        var text = SourceText.From(Twice);
        var run = new FixRun(
            new CheckResult([]),
            [],
            [],
            [
                new EditedFile(page, text, SourceText.From(Once), FileBytes.OfNewFile),
                new EditedFile(Path.Combine(folder.Path, "toy.md"), text, SourceText.From(Once), FileBytes.OfNewFile),
            ]);

        var refused = Assert.Throws<ProjectException>(run.Write);

        Assert.Contains("toy.md cannot be written, so no file is changed", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Twice, folder.Read("pet.md"));
    }

    [Fact]
    public async Task Several_fixes_are_listed_and_none_is_applied()
    {
        using var folder = new PageFolder();
        folder.Write("pet.md", Misspelt);
        folder.Write("acme.corrections", "");

        var run = await ToolRun.Of("check", folder.Path, "--fix");

        Assert.Equal(Misspelt, folder.Read("pet.md"));
        Assert.Contains("  --choose RCG0002=Rename: Change 'strng' to 'str'\n", run.Output);
        Assert.Contains("  --choose RCG0002=CorrectType: Correct the type to 'str' in 'acme.corrections'\n", run.Output);
        Assert.Contains("0 problems fixed in 0 files; left: 0 errors, 1 warning", run.Output);
    }

    [Fact]
    public async Task A_chosen_fix_is_applied()
    {
        using var folder = new PageFolder();
        folder.Write("pet.md", Misspelt);
        folder.Write("acme.corrections", "");

        var run = await ToolRun.Of("check", folder.Path, "--fix", "--choose", "rcg0002=correcttype");

        Assert.Equal("Pet.id: type str\n", folder.Read("acme.corrections"));
        Assert.Equal(Misspelt, folder.Read("pet.md"));
        Assert.Contains("left: 0 errors, 0 warnings", run.Output);
    }

    [Fact]
    public async Task A_page_is_added_only_if_that_fix_is_chosen()
    {
        using var folder = new PageFolder();
        folder.Write("models/pet.md", Of("Pet", Link("owner", "Owner")));

        var run = await ToolRun.Of("check", folder.Path, "--fix");

        Assert.Contains("  --choose RCG0003=AddPage: Add a page 'owner.md' for 'Owner'\n", run.Output);
        Assert.False(File.Exists(Path.Combine(folder.Path, "models/owner.md")));

        await ToolRun.Of("check", folder.Path, "--fix", "--choose", "RCG0003=AddPage");

        Assert.StartsWith("# Owner\n", folder.Read("models/owner.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fix_inside_text_that_another_fix_removes_is_not_applied_together_with_it()
    {
        using var folder = new PageFolder();
        folder.Write("pet.md", Of("Pet", "| `id` | *strng* | :heavy_check_mark: | N/A <!-- router-codegen: ignore RCG0004 --> |"));

        var run = await ToolRun.Of("check", folder.Path, "--fix", "--choose", "RCG0002=Ignore");

        Assert.Contains("N/A <!-- router-codegen: ignore RCG0002 --> |", folder.Read("pet.md"), StringComparison.Ordinal);
        Assert.EndsWith("2 problems fixed in 1 file; left: 0 errors, 0 warnings, 1 info\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_prints_a_diff_that_git_applies()
    {
        using var folder = new PageFolder();
        using var copy = new PageFolder();
        foreach (var place in new[] { folder, copy })
        {
            place.Write("docs/models/pet.md", "\uFEFF" + Twice.ReplaceLineEndings("\r\n"));
            place.Write("docs/models/my dog.md", Of("Dog", [.. Many(1), Row("f1", "*str*"), .. Many(20), Row("f40", "*str*")]).TrimEnd());
            place.Write($"docs/models/{(OperatingSystem.IsWindows() ? "cat" : "\"cat\"")}.md", Of("Cat", Link("owner", "Owner")));
            place.Write("docs/models/fish.md", Of("Fish", Row("größe", "*int*"), Row("größe", "*int*")));
            await OtherProgram.Run(place.Path, "git", "init", "--quiet");
        }

        string[] arguments = ["check", "docs", "--fix", "--choose", "RCG0003=AddPage"];
        var before = Files(folder);
        var diff = await OtherProgram.Run(Path.Combine(folder.Path), "dotnet", [ToolRun.Assembly, .. arguments, "--dry-run"]);

        Assert.Equal(before, Files(folder));
        File.WriteAllText(Path.Combine(folder.Path, ".git/fixes.diff"), diff);
        await OtherProgram.Run(folder.Path, "git", "apply", ".git/fixes.diff");
        await OtherProgram.Run(copy.Path, "dotnet", [ToolRun.Assembly, .. arguments]);
        Assert.NotEqual(before, Files(folder));
        Assert.Equal(Files(copy), Files(folder));

        static IEnumerable<string> Many(int first) => Enumerable.Range(first, 20).Select(number => Row($"f{number}", "*str*"));

        static SortedDictionary<string, string> Files(PageFolder folder) => new(
            Directory.GetFiles(Path.Combine(folder.Path, "docs"), "*", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(folder.Path, file), file => Convert.ToHexString(File.ReadAllBytes(file))),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_lists_the_fixes_separately_from_the_diff()
    {
        using var folder = new PageFolder();
        folder.Write("models/pet.md", Twice);

        var run = await ToolRun.Of("check", folder.Path, "--fix", "--dry-run", "--warnaserror");

        Assert.Equal(Twice, folder.Read("models/pet.md"));
        Assert.StartsWith("--- a/pet.md\n+++ b/pet.md\n@@ -5,4 +5,3 @@\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("would fix RCG0004 at ", run.Errors);
        Assert.Contains("1 problem would be fixed in 1 file; left: 0 errors, 0 warnings", run.Errors);
        Assert.Contains($"The paths of the diff are relative to {Path.Combine(folder.Path, "models")}: apply it there.", run.Errors);
        Assert.Equal(1, run.ExitCode);
    }
}
