using Xunit;

namespace Package.Tests;

/// <summary>Packing fails if a public type of one framework is missing for a later one.</summary>
public sealed class PackageValidationTests(Workspace workspace)
{
    [Fact]
    public async Task A_type_that_a_later_framework_lacks_is_an_error()
    {
        var copy = await SourceCopy.Write(workspace.FolderFor("Invalid"));
        await File.WriteAllTextAsync(
            Path.Combine(copy, "runtime", "Lost.cs"),
            """
            #if !NET10_0_OR_GREATER
            namespace Router.Codegen;

            /// <summary>Exists only for net8.0.</summary>
            public static class Lost;
            #endif

            """,
            TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(copy, "runtime", "PublicAPI", "net8.0"));
        await File.WriteAllTextAsync(
            Path.Combine(copy, "runtime", "PublicAPI", "net8.0", "PublicAPI.Unshipped.txt"),
            "#nullable enable\nRouter.Codegen.Lost\n",
            TestContext.Current.CancellationToken);

        var pack = await Shell.DotNet(copy, "pack", "generator", "-c", "Release", "-o", "packed", "-v", "quiet");

        Assert.NotEqual(0, pack.ExitCode);
        Assert.Contains(
            "error CP0001: Type 'Router.Codegen.Lost' exists on lib/net8.0/Router.Codegen.Runtime.dll "
                + "but not on lib/net10.0/Router.Codegen.Runtime.dll",
            pack.Output,
            StringComparison.Ordinal);
    }
}
