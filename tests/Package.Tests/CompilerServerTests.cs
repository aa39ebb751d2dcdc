using Xunit;

namespace Package.Tests;

/// <summary>The generator in the compiler server, which loads assemblies in another way than a compiler that ends with the build.</summary>
public sealed class CompilerServerTests(Workspace workspace)
{
    [Fact]
    public async Task Builds_with_the_compiler_server()
    {
        var consumer = new ConsumerProject("Server", "compiler server on") { Output = Consumers.RoundTripOutput("Server") };
        var folder = workspace.Write(consumer);

        // A pipe of its own, so that the server is ours to end.
        var pipe = "router-codegen-" + Guid.NewGuid().ToString("N");
        var build = await Shell.DotNet(folder, "build", "-v", "quiet", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + pipe);
        var compiler = await Shell.DotNet(folder, "msbuild", "-getProperty:RoslynTargetsPath");
        var server = Path.Combine(compiler.Output.Trim(), "bincore", "VBCSCompiler");
        var end = await Shell.Run(folder, server, "-shutdown", "-pipename:" + pipe);
        Assert.Equal(0, end.ExitCode);

        workspace.AssertBuilt(consumer, build.Output);
        await workspace.AssertRuns(consumer);
    }
}
