using System.Text.Json;
using Xunit;

namespace Package.Tests;

/// <summary>Which of the package's generators a build has the compiler load.</summary>
public sealed class ReadyToRunTests(Workspace workspace)
{
    private const string AnyPlatform = "analyzers/dotnet/cs";

    [Theory]
    [InlineData("-p:Nothing=special", null)]
    [InlineData("-p:BundledNETCoreAppTargetFrameworkVersion=9.0", AnyPlatform)]
    [InlineData("-p:BundledNETCoreAppTargetFrameworkVersion=11.0", null)]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=haiku-x64", AnyPlatform)]
    public async Task A_compiler_gets_the_one_for_what_it_runs_on(string property, string? folder)
    {
        var consumer = Consumers.Named("NoPages");
        var result = await Shell.DotNet(workspace.FolderOf(consumer), "msbuild", "-target:ResolveLockFileAnalyzers", "-getItem:Analyzer", property);

        using var items = JsonDocument.Parse(result.Required("Listing the analyzers").Output);
        var own = items.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Where(item => item.TryGetProperty("NuGetPackageId", out var id) && id.GetString() == "Router.Codegen")
            .Select(item => Path.GetFullPath(item.GetProperty("FullPath").GetString()!))
            .Order(StringComparer.Ordinal);
        var package = Path.Combine(workspace.PackagesFolder, "router.codegen", workspace.Version);
        Assert.Equal(
            [
                Path.GetFullPath(Path.Combine(package, folder ?? "tools/ready-to-run/" + Repository.Platform, "Markdig.Signed.dll")),
                Path.GetFullPath(Path.Combine(package, folder ?? "tools/ready-to-run/" + Repository.Platform, "Router.Codegen.dll")),
            ],
            own);
    }
}
