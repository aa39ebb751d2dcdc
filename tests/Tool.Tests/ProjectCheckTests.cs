namespace Tool.Tests;

/// <summary>A check of a project has its settings, and the severities of its build.</summary>
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
    public async Task Warnings_that_the_project_excepts_are_no_errors()
    {
        var run = await ToolRun.Of("check", project.File, "--warnaserror");

        Assert.Contains(": warning RCG0002: ", run.Output);
        Assert.Contains(": error RCG0023: ", run.Output);
    }

    [Fact]
    public async Task What_is_off_is_reported_if_the_project_has_it_on()
    {
        var run = await ToolRun.Of("check", project.File, "-p", "RouterCodegenMerge=Identical");

        Assert.Contains($"{project.File} : warning RCG0012: ", run.Output);
    }

    [Fact]
    public async Task A_mistake_in_the_project_file_is_reported_in_it()
    {
        var run = await ToolRun.Of("check", project.File);

        Assert.Contains($"{project.File}(8,6,8,27): warning RCG0023: 'RouterCodegenNamspace' is no property of Router.Codegen", run.Output);
    }
}
