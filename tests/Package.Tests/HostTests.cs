using System.Runtime.InteropServices;
using Xunit;

namespace Package.Tests;

/// <summary>The packed generator in the oldest supported compiler, on the oldest runtime and on that of the SDK.</summary>
public sealed class HostTests(Workspace workspace)
{
    private static readonly string Packs = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../packs/Microsoft.NETCore.App.Ref"));

    [Fact]
    public async Task The_code_is_the_same_on_NET_8_and_compiles_there()
    {
        var consumer = new ConsumerProject("Host", "the generator in a compiler on .NET 8")
        {
            Framework = "net8.0",
            Properties =
            [
                ("Nullable", "enable"), ("ImplicitUsings", "enable"), ("LangVersion", "12"), ("UseAppHost", "true"),
                ("TargetFramework", ""), ("TargetFrameworks", "net8.0;net10.0"), ("RollForward", "Minor"),
            ],
            Items = $"""<PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{Repository.RoslynFloor}" />""",
            Sources = ["HostProgram.cs"],
            PageFolders = [],
        };
        var folder = workspace.Write(consumer);
        var old = await Run(folder, "net8.0");
        var current = await Run(folder, "net10.0");
        Assert.StartsWith(".NET 8.", old[0], StringComparison.Ordinal);
        Assert.StartsWith(".NET 10.", current[0], StringComparison.Ordinal);
        Assert.Equal("no exception", old[1]);
        Assert.Matches(@"^[1-9]\d* files, [0-9A-F]{64}, 0 complaints$", old[2]);
        Assert.Equal(current[1..], old[1..]);
    }

    /// <summary>The output of the host on a runtime that it includes.</summary>
    private async Task<string[]> Run(string folder, string framework)
    {
        var output = Path.Combine(folder, "out", framework);
        (await Shell.DotNet(
            folder,
            "publish", "-f", framework, "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", output, "-v", "quiet"))
            .Required("Publishing the host on " + framework);
        var package = workspace.FolderFor(Path.Combine("packages", "router.codegen", workspace.Version));
        var run = await Shell.Run(
            folder,
            Path.Combine(output, OperatingSystem.IsWindows() ? "Host.exe" : "Host"),
            Path.Combine(Repository.Folder, "schemas"),
            Directory.GetDirectories(Packs).Select(version => Path.Combine(version, "ref", "net10.0")).Single(Directory.Exists),
            Path.Combine(package, "analyzers", "dotnet", "cs", "Router.Codegen.dll"),
            Path.Combine(package, "lib", "net10.0", "Router.Codegen.Runtime.dll"));
        return run.Required("The host on " + framework).Output.TrimEnd().Split('\n');
    }
}
