using System.Text.Json;
using Xunit;

namespace Package.Tests;

/// <summary>For what platforms the package has the generator compiled ahead, and which one a build has the compiler load.</summary>
public sealed class ReadyToRunTests(Workspace workspace)
{
    private const string AnyPlatform = "analyzers/dotnet/cs";

    [Theory]
    [InlineData("-p:Nothing=special", null)]
    [InlineData("-p:BundledNETCoreAppTargetFrameworkVersion=9.0", AnyPlatform)]
    [InlineData("-p:BundledNETCoreAppTargetFrameworkVersion=11.0", null)]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=haiku-x64", AnyPlatform)]
    [InlineData("-p:DesignTimeBuild=true", AnyPlatform)]
    [InlineData("-p:RouterCodegenReadyToRun=false", AnyPlatform)]
    public async Task A_compiler_gets_the_one_for_what_it_runs_on(string property, string? folder)
    {
        var consumer = Consumers.Named("NoPages");
        var result = await Shell.DotNet(workspace.FolderOf(consumer), "msbuild", "-target:ResolveLockFileAnalyzers", "-getItem:Analyzer", property);

        using var items = JsonDocument.Parse(result.Required("Listing the analyzers").Output);
        var own = Items(items, "Analyzer")
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

    [Fact]
    public async Task A_released_package_has_one_for_each_platform_that_compilers_run_on() =>
        Assert.Equal(["linux-arm64", "linux-musl-x64", "linux-x64", "osx-arm64", "osx-x64", "win-x64"], await Platforms());

    [Fact]
    public async Task A_package_for_tests_has_one_for_their_own() => Assert.Equal([Repository.Platform], await Platforms(Workspace.OwnPlatform));

    private static async Task<string[]> Platforms(params string[] properties)
    {
        var result = await Shell.DotNet(
            Path.Combine(Repository.Folder, "generator"), ["msbuild", "-target:ListReadyToRunPlatforms", "-getItem:ReadyToRunPlatform", .. properties]);
        using var items = JsonDocument.Parse(result.Required("Listing the platforms").Output);
        return [.. Items(items, "ReadyToRunPlatform").Select(item => item.GetProperty("Identity").GetString()!).Order(StringComparer.Ordinal)];
    }

    private static JsonElement.ArrayEnumerator Items(JsonDocument printed, string name) =>
        printed.RootElement.GetProperty("Items").GetProperty(name).EnumerateArray();
}
