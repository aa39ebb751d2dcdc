using Package.Tests.Editors;
using Xunit;

namespace Package.Tests;

/// <summary>The tool packs, installs from a feed, and works on a project that refers to the package.</summary>
public sealed class ToolPackageTests(Workspace workspace)
{
    [Fact]
    public async Task The_installed_tool_checks_a_project_and_emits_the_files_of_its_build()
    {
        var project = workspace.Write(Pets.Named("ToolUser", "checked and emitted by the installed tool"));
        var built = workspace.FolderFor("built");
        (await Shell.DotNet(
            project,
            "build", "-v", "quiet", "-p:UseSharedCompilation=false", "-p:EmitCompilerGeneratedFiles=true",
            "-p:CompilerGeneratedFilesOutputPath=" + built))
            .Required("Building the consumer");

        var check = await workspace.Tool.Run(project, "check", "--warnaserror");
        PackedReadme.AssertIs(workspace.FileOf("Router.Codegen.Tool"), "docs/tool.md", Repository.Address);
        var emitted = workspace.FolderFor("emitted");
        var emit = await workspace.Tool.Run(project, "emit", "-o", emitted);

        Assert.Equal((1, 0), (check.ExitCode, emit.ExitCode));
        Assert.All([Pets.OfPage, Pets.OfPages], id => Assert.Matches(
            $@"(?m)^{Path.Combine("schemas", "models", "pet.md").Replace("\\", "\\\\", StringComparison.Ordinal)}"
                + $@"\(\d+,\d+,\d+,\d+\): error {id}: ",
            check.Output));
        Assert.Equal(Files(Path.Combine(built, "Router.Codegen", "Router.Codegen.RouterGenerator")), Files(emitted));
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);
}
