namespace Tool.Tests;

[Collection(nameof(PetProject))]
public sealed class ProjectLearnTests(PetProject project)
{
    [Fact]
    public async Task A_project_gets_a_note_to_include_a_new_file()
    {
        using var folder = new PageFolder();
        var payload = folder.Write("toys.json", """[{ "Name": "ball" }, { "Name": null }]""");
        var output = Path.Combine(folder.Path, "toys.corrections");

        var run = await ToolRun.Of("learn", project.File, "--model", "Pets.Models.Toy", "--payload", payload, "--output", output);

        Assert.Contains(
            "Toy.name = Name  # learned: 2 of 2 payloads\nToy.name: nullable",
            folder.Read("toys.corrections"),
            StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{output} is new. The project has to include it", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("2 payloads, all fit\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_whose_pattern_includes_the_new_file_gets_no_hint()
    {
        using var folder = new PageFolder();
        var payload = folder.Write("toys.json", """[{ "Name": "ball" }, { "Name": null }]""");
        var output = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project.File)!, "../docs/new.corrections"));

        try
        {
            var run = await ToolRun.Of("learn", project.File, "--model", "Pets.Models.Toy", "--payload", payload, "--output", output);

            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        }
        finally
        {
            File.Delete(output);
        }
    }
}
