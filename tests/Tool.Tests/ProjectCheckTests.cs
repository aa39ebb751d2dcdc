namespace Tool.Tests;

/// <summary>A check of a project applies the project's settings and the severities of its build.</summary>
[Collection(nameof(PetProject))]
public sealed class ProjectCheckTests(PetProject project)
{
    [Fact]
    public async Task Severities_are_those_of_the_build()
    {
        var run = await ToolRun.Of("check", project.File);

        Assert.Contains(": error RCG0003: ", run.Output);
        Assert.Contains(": warning RCG0002: ", run.Output);
        Assert.DoesNotContain("RCG0004", run.Output);
        Assert.DoesNotContain("RCG0011", run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Warnings_that_the_project_exempts_are_not_errors()
    {
        var run = await ToolRun.Of("check", project.File, "--warnaserror");

        Assert.Contains(": warning RCG0002: ", run.Output);
        Assert.Contains(": error RCG0023: ", run.Output);
    }

    [Fact]
    public async Task A_diagnostic_that_is_off_by_default_is_reported_if_the_project_enables_it()
    {
        var run = await ToolRun.Of("check", project.File, "-p", "RouterCodegenMerge=Identical");

        Assert.Contains($"{project.File} : warning RCG0012: ", run.Output);
    }

    [Fact]
    public async Task Emitted_files_that_the_build_would_also_compile_cause_a_note()
    {
        var folder = Path.GetDirectoryName(project.File)!;

        var left = await ToolRun.Of("emit", project.File, "-o", Path.Combine(folder, "obj", "read"));
        var compiled = await ToolRun.Of("emit", project.File, "-o", Path.Combine(folder, "models"));
        Directory.Delete(Path.Combine(folder, "models"), recursive: true);

        Assert.Equal((0, ""), (left.ExitCode, left.Errors));
        Assert.Equal(0, compiled.ExitCode);
        Assert.Contains("is in the folder of the project", compiled.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("absent.md")]
    [InlineData("absent.corrections")]
    [InlineData("absent.baseline")]
    public async Task A_missing_file_that_the_project_includes_is_an_error(string file)
    {
        var run = await ToolRun.Of("check", project.File, "-p", "Absent=" + file);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{file} does not exist. The project includes it", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_setting_of_the_project_file_has_a_fix()
    {
        var run = await ToolRun.Of("check", project.File, "--fix", "--dry-run");

        Assert.Contains("-    <RouterCodegenNamspace>Acme</RouterCodegenNamspace>\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("+    <RouterCodegenNamespace>Acme</RouterCodegenNamespace>\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_the_project_file_is_reported_in_it()
    {
        var run = await ToolRun.Of("check", project.File);

        Assert.Contains($"{project.File}(8,6,8,27): warning RCG0023: 'RouterCodegenNamspace' is no property of Router.Codegen", run.Output);
    }
}
