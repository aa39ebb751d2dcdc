using static Tool.Tests.SchemaPage;

namespace Tool.Tests;

/// <summary>Folders with names that the options of the compiler, or the lists in them, have to escape.</summary>
public sealed class ProjectFolderTests
{
    [Theory]
    [InlineData("C#")]
    [InlineData("#1 100%")]
    public async Task Patterns_of_a_project_count_from_its_folder(string name)
    {
        using var folder = new PageFolder();
        folder.Write(name + "/Shop/schemas/pet.md", Of("Pet", Row("id", "*str*")));
        var project = await RestoredProject.Create(
            folder, name + "/Shop/Shop.csproj", "", "<AdditionalFiles Include=\"schemas/**/*.md;dcos/**/*.md\" />");

        var run = await ToolRun.Of("check", project);

        Assert.DoesNotContain("No file matches 'schemas/**/*.md'", run.Output, StringComparison.Ordinal);
        Assert.Contains("No file matches 'dcos/**/*.md'", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C#")]
    [InlineData("a;b")]
    [InlineData("100%25 %23 %3B")]
    public async Task Namespaces_of_folders_count_from_the_folder_on_the_command_line(string name)
    {
        using var folder = new PageFolder();
        folder.Write(name + "/docs/pets/pet.md", Of("Pet", Row("id", "*str*")));

        var run = await ToolRun.Of("roots", Path.Combine(folder.Path, name, "docs"));

        Assert.Contains("  Models.Pets.Pet  ", run.Output, StringComparison.Ordinal);
    }
}
