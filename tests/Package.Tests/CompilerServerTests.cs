using Xunit;

namespace Package.Tests;

/// <summary>The generator in the compiler server, which loads assemblies differently than a compiler that ends with the build.</summary>
public sealed class CompilerServerTests(Workspace workspace)
{
    [Fact]
    public async Task Builds_with_the_compiler_server()
    {
        var consumer = new ConsumerProject("Server", "compiler server on") { Output = Consumers.RoundTripOutput("Server") };
        var folder = workspace.Write(consumer);

        await using var server = new CompilerServer();
        string[] settings = [.. server.Settings.Select(setting => $"-p:{setting.Name}={setting.Value}")];
        var build = await Shell.DotNet(folder, ["build", "-v", "quiet", .. settings]);

        workspace.AssertBuilt(consumer, build.Output);
        await workspace.AssertRuns(consumer);
    }
}
