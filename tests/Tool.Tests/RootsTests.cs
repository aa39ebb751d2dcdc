using System.Text.Json.Nodes;
using static Tool.Tests.SchemaPage;

namespace Tool.Tests;

[Collection(nameof(PetProject))]
public sealed class RootsTests(PetProject project)
{
    [Fact]
    public async Task Models_without_references_to_them_are_listed_with_the_number_of_models_they_reach()
    {
        using var folder = new PageFolder();
        folder.Write("models/pet.md", Of("Pet", Link("owner", "Owner")));
        folder.Write("models/owner.md", Of("Owner", Link("home", "Home")));
        folder.Write("models/home.md", Of("Home", Row("city", "*str*")));
        folder.Write("models/shop.md", Of("Shop", Link("home", "Home")));

        var run = await ToolRun.Of("roots", folder.Path);

        Assert.Equal($"""
            4 models; these reach all, each with the number that it reaches:
                   2  Models.Pet  {folder.Path}/models/pet.md
                   1  Models.Shop  {folder.Path}/models/shop.md

            """, run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task One_model_of_an_isolated_cycle_is_listed()
    {
        using var folder = new PageFolder();
        folder.Write("models/a.md", Of("A", Link("b", "B")));
        folder.Write("models/b.md", Of("B", Link("c", "C")));
        folder.Write("models/c.md", Of("C", Link("b", "B")));
        folder.Write("models/x.md", Of("X", Link("y", "Y")));
        folder.Write("models/y.md", Of("Y", Link("x", "X")));

        var run = await ToolRun.Of("roots", folder.Path);

        Assert.Equal($"""
            5 models; these reach all, each with the number that it reaches:
                   2  Models.A  {folder.Path}/models/a.md
                   1  Models.X  {folder.Path}/models/x.md  (models that it reaches refer to it)

            """, run.Output);
    }

    [Fact]
    public async Task The_property_has_the_fewest_titles_that_reach_all_mentioned_models()
    {
        var run = await ToolRun.Of("roots", project.File);

        Assert.EndsWith("""
            The sources of the project mention 3 models:
              Owner, Pet, Toy
            With this property, the project has 3 of 4 models:
              <RouterCodegenRoots>Pet</RouterCodegenRoots>

            """, run.Output);
    }

    [Fact]
    public async Task Json_has_the_roots_and_the_property()
    {
        var run = await ToolRun.Of("roots", project.File, "--format", "json");

        var json = JsonNode.Parse(run.Output)!;
        Assert.Equal(["Pets.Models.Pet", "Pets.Models.Shop"], json["roots"]!.AsArray().Select(root => (string)root!["name"]!));
        Assert.Equal("<RouterCodegenRoots>Pet</RouterCodegenRoots>", (string?)json["property"]);
        Assert.Equal((4, 3), ((int)json["models"]!, (int)json["modelsWithProperty"]!));
    }

    [Fact]
    public async Task A_project_with_the_property_has_the_models_that_its_sources_mention()
    {
        using var folder = new PageFolder();

        await ToolRun.Of("emit", project.File, "-o", folder.Path, "-p", "RouterCodegenRoots=Pet");

        var files = Directory.GetFiles(folder.Path).Select(Path.GetFileName).ToList();
        foreach (var (model, isEmitted) in new[] { ("Owner", true), ("Pet", true), ("Toy", true), ("Shop", false) })
            Assert.Equal(isEmitted, files.Exists(file => file!.EndsWith(model + ".g.cs", StringComparison.Ordinal)));
    }
}
