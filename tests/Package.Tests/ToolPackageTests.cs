using System.Text;
using System.Text.RegularExpressions;
using Package.Tests.Editors;
using Xunit;

namespace Package.Tests;

/// <summary>The tool can be packed, installed from a feed, and used on a project with the package.</summary>
public sealed partial class ToolPackageTests(Workspace workspace)
{
    [Fact]
    public async Task The_installed_tool_checks_a_project_and_emits_the_same_files_as_its_build()
    {
        var project = workspace.Write(Pets.Named("ToolUser", "checked and emitted by the installed tool"));
        var built = workspace.FolderFor("built");
        (await Shell.DotNet(
            project,
            "build", "-v", "quiet", "-p:UseSharedCompilation=false", "-p:EmitCompilerGeneratedFiles=true",
            "-p:CompilerGeneratedFilesOutputPath=" + built))
            .Required("Building the consumer");

        var check = await workspace.Tool.Run(project, "check", "--warnaserror");
        PackedReadme.AssertIs(await workspace.Tool.Package(), "docs/tool.md", Repository.Address);
        var emitted = workspace.FolderFor("emitted");
        var emit = await workspace.Tool.Run(project, "emit", "-o", emitted);

        Assert.Equal((1, 0), (check.ExitCode, emit.ExitCode));
        Assert.All([Pets.OfPage, Pets.OfPages], id => Assert.Matches(
            $@"(?m)^{Path.Combine("schemas", "models", "pet.md").Replace("\\", "\\\\", StringComparison.Ordinal)}"
                + $@"\(\d+,\d+,\d+,\d+\): error {id}: ",
            check.Output));
        Assert.Equal(Files(Path.Combine(built, "Router.Codegen", "Router.Codegen.RouterGenerator")), Files(emitted));
    }

    /// <summary>A name in the notices is that of an assembly, or has a wildcard for several assemblies of one owner.</summary>
    [Fact]
    public async Task The_notices_of_the_tool_name_every_third_party_assembly()
    {
        var package = await workspace.Tool.Package();
        var notices = Encoding.UTF8.GetString(PackageFiles.Read(package, "THIRD-PARTY-NOTICES.txt"));
        var named = AssemblyName().Matches(notices)
            .Select(name => new Regex("^" + Regex.Escape(name.Value).Replace(@"\*", ".*", StringComparison.Ordinal) + "$"))
            .ToList();
        var ofOthers = PackageFiles.Names(package)
            .Select(name => name.Split('/')[^1])
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("Router.Codegen", StringComparison.Ordinal))
            .Distinct()
            .ToList();

        Assert.Contains("DiffPlex.dll", ofOthers);
        Assert.All(ofOthers, assembly => Assert.Contains(named, name => name.IsMatch(assembly)));
    }

    [GeneratedRegex(@"[\w.*]+\.dll")]
    private static partial Regex AssemblyName();

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);
}
