using Xunit;

namespace Package.Tests;

/// <summary>A compiler server that only these tests use and end: no other build knows its pipe. The first build starts it.</summary>
public sealed class CompilerServer : IAsyncDisposable
{
    /// <summary>Settings of builds, as properties or as variables of their environment.</summary>
    internal IReadOnlyCollection<(string Name, string Value)> Settings { get; } =
        [("UseSharedCompilation", "true"), ("SharedCompilationId", "router-codegen-" + Guid.NewGuid().ToString("N"))];

    public async ValueTask DisposeAsync()
    {
        var folder = Path.Combine(Repository.Folder, "generator");
        var compiler = await Shell.DotNet(folder, "msbuild", "-getProperty:RoslynTargetsPath");
        var server = Path.Combine(compiler.Output.Trim(), "bincore", "VBCSCompiler");
        var end = await Shell.Run(folder, server, "-shutdown", "-pipename:" + Settings.Last().Value);
        Assert.Equal(0, end.ExitCode);
    }
}
