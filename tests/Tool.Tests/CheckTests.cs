using System.Text.Json.Nodes;
using static Tool.Tests.SchemaPage;

namespace Tool.Tests;

public sealed class CheckTests
{
    private static readonly string Twice = Of("Pet", Row("id", "*str*"), Row("id", "*str*"));

    [Fact]
    public async Task A_diagnostic_is_a_line_in_the_compiler_s_format()
    {
        using var folder = new PageFolder();
        var page = folder.Write("models/pet.md", Twice);

        var run = await ToolRun.Of("check", folder.Path);

        Assert.Contains($"{page}(8,4,8,6): warning RCG0004: The field 'id' is listed twice; the second is ignored\n", run.Output);
        Assert.EndsWith("0 errors, 1 warning, 1 info; --fix fixes 1\n", run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task A_diagnostic_without_a_position_names_the_program()
    {
        using var folder = new PageFolder();
        folder.Write("models/pet.md", Of("Pet", Row("id", "*str*")));

        var run = await ToolRun.Of("check", folder.Path, "-p", "RouterCodegenRoots=Dog");

        Assert.Contains("router-codegen : warning RCG0010: No page describes the root 'Dog'", run.Output);
    }

    [Fact]
    public async Task Warnings_are_errors_on_request()
    {
        using var folder = new PageFolder();
        folder.Write("models/pet.md", Twice);

        var run = await ToolRun.Of("check", folder.Path, "--warnaserror");

        Assert.Contains(": error RCG0004: ", run.Output);
        Assert.Contains("1 error, 0 warnings, 1 info", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--dry-run")]
    [InlineData("check", "--fix", "--dry-run", "--format", "json")]
    [InlineData("check", "no/such/folder")]
    [InlineData("check", "--fix", "--choose", "RCG9999=Rename")]
    [InlineData("check", "--fix", "--choose", "RCG0002=Guess")]
    public async Task An_invalid_command_line_is_a_failure(params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output.Trim()));
        Assert.NotEqual("", run.Errors);
    }

    [Fact]
    public async Task Sarif_has_the_position_the_level_and_the_rule_of_each_diagnostic()
    {
        using var folder = new PageFolder();
        var page = folder.Write("models/pet #1.md", Twice);

        var run = await ToolRun.Of("check", folder.Path, "--format", "sarif");

        var log = JsonNode.Parse(run.Output)!;
        Assert.Equal("2.1.0", (string?)log["version"]);
        var sarif = log["runs"]![0]!;
        var result = Assert.Single(sarif["results"]!.AsArray(), one => (string?)one!["ruleId"] == "RCG0004")!;
        var rule = sarif["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!;
        Assert.Equal("RCG0004", (string?)rule["id"]);
        Assert.EndsWith("/docs/diagnostics/RCG0004.md", (string?)rule["helpUri"]);
        Assert.Equal("warning", (string?)result["level"]);
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal(new Uri(page).AbsoluteUri.Replace("#", "%23"), (string?)place["artifactLocation"]!["uri"]);
        Assert.Equal("""{"startLine":8,"startColumn":4,"endLine":8,"endColumn":6}""", place["region"]!.ToJsonString());
    }

    [Fact]
    public async Task Sarif_names_files_relative_to_the_current_folder()
    {
        using var folder = new PageFolder();
        folder.Write("src/my models/pet.md", Twice);

        var output = await OtherProgram.Run(folder.Path, "dotnet", ToolRun.Assembly, "check", "src", "--format", "sarif");

        var sarif = JsonNode.Parse(output)!["runs"]![0]!;
        var result = Assert.Single(sarif["results"]!.AsArray(), one => (string?)one!["ruleId"] == "RCG0004")!;
        var file = result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
        Assert.Equal(("src/my%20models/pet.md", "SRCROOT"), ((string?)file["uri"], (string?)file["uriBaseId"]));
        Assert.Equal(new Uri(folder.Path + "/").AbsoluteUri, (string?)sarif["originalUriBaseIds"]!["SRCROOT"]!["uri"]);
    }

    [Fact]
    public async Task Json_has_each_diagnostic_with_its_position_and_help()
    {
        using var folder = new PageFolder();
        var page = folder.Write("models/pet.md", Twice);

        var run = await ToolRun.Of("check", folder.Path, "--format", "json");

        var result = JsonNode.Parse(run.Output)!;
        Assert.Equal((0, 1, 1), ((int)result["errors"]!, (int)result["warnings"]!, (int)result["infos"]!));
        var found = Assert.Single(result["diagnostics"]!.AsArray(), one => (string?)one!["id"] == "RCG0004")!;
        Assert.Equal(page, (string?)found["file"]);
        Assert.Equal("""{"line":8,"column":4}""", found["start"]!.ToJsonString());
        Assert.EndsWith("/RCG0004.md", (string?)found["help"]);
    }
}
