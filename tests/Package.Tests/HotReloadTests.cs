using Xunit;

namespace Package.Tests;

/// <summary>Hot reload: the models of a running program are replaced after their pages are edited.</summary>
public sealed class HotReloadTests(Workspace workspace)
{
    /// <summary>
    /// The edit adds a first row, swaps two rows, renames a row, adds a first value to a string enum and to an integer enum, and renames
    /// the row that identifies a member of a union.
    /// </summary>
    [Fact]
    public async Task After_an_update_each_value_is_in_its_property()
    {
        var before = await Generated("before");
        var after = await Generated("after");
        const string AfterUpdate =
            "after: Color a color, Content Water, Grade 0, High a high, Id an id, Low a low, Owner an owner, State full; unknown 0";
        const string BeforeUpdate =
            "before: Colour a colour, Content Water, Grade 2, High a high, Id an id, Low a low, State leaking; unknown 0";
        var consumer = new ConsumerProject("Reloaded", "hot reload")
        {
            Properties = [("Nullable", "enable")],
            Items = ConsumerProject.Packages("Router.Codegen")
                + $"""<PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{Repository.RoslynFloor}" />""",
            PageFolders = [],
            Sources = ["ReloadedProgram.cs"],
            Output =
            [
                .. Enumerable.Repeat(BeforeUpdate, 3),
                .. Enumerable.Repeat(AfterUpdate, 3),
                """kept: {"id":"an id","high":"a high","LOW":"a low","colour":null,"color":"unknown"}""",
                "leaking known",
                "2 known",
            ],
        };
        var folder = workspace.Write(consumer);
        (await Shell.DotNet(folder, "build")).Required("Building the program");

        var run = Shell.Run(folder, [("DOTNET_MODIFIABLE_ASSEMBLIES", "debug")], "dotnet", workspace.AssemblyOf(consumer), before, after);

        await workspace.AssertPrints(consumer, run);
    }

    /// <summary>Builds a library of models, and returns the folder of its generated sources.</summary>
    private async Task<string> Generated(string pages)
    {
        var folder = workspace.Write(new ConsumerProject("Reloaded-" + pages, "models " + pages + " an update")
        {
            IsProgram = false,
            Properties = [("Nullable", "enable"), ("EmitCompilerGeneratedFiles", "true"), ("CompilerGeneratedFilesOutputPath", "models")],
            Items = ConsumerProject.Packages("Router.Codegen")
                + """<Compile Remove="models/**" /><RouterSchema Include="pages/**/*.md" Namespace="Reloaded" Dialect="Python" />""",
            PageFolders = [("reloaded/" + pages, "pages")],
            Sources = [],
        });
        (await Shell.DotNet(folder, "build")).Required("Building the models " + pages + " the update");
        return Path.Combine(folder, "models");
    }
}
