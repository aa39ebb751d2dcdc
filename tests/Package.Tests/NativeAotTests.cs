using System.Runtime.InteropServices;
using Xunit;

namespace Package.Tests;

/// <summary>A program compiled ahead of time, with reflection-based serialization off and every trimming warning an error.</summary>
public sealed class NativeAotTests(Workspace workspace)
{
    /// <summary>The maximum size of the program: the models, the runtime library and the metadata part of System.Text.Json.</summary>
    private const double MegabytesAllowed = 4;

    [Fact]
    public async Task Publishes_without_a_warning_and_reads_and_writes()
    {
        Assert.SkipUnless(CanLink(), "no clang on the path: ahead-of-time compilation cannot link");
        var consumer = new ConsumerProject("NativeAot", "native AOT, reflection off")
        {
            Properties =
            [
                ("PublishAot", "true"), ("JsonSerializerIsReflectionEnabledByDefault", "false"), ("TreatWarningsAsErrors", "true"),
                ("TrimmerSingleWarn", "false"), ("Nullable", "enable"), ("UseAppHost", "true"),
            ],
            Sources = ["AotProgram.cs", "RoundTrip.cs"],
            Output = Consumers.RoundTripOutput("NativeAot")[..^1],
        };
        var folder = workspace.Write(consumer);

        var publish = await Shell.DotNet(folder, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out");
        Assert.True(publish.ExitCode == 0, publish.Output);
        workspace.AssertBuilt(consumer, publish.Output);
        var program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "NativeAot.exe" : "NativeAot");
        await workspace.AssertPrints(consumer, Shell.Run(folder, program));
        workspace.Show(consumer);

        var megabytes = new FileInfo(program).Length / 1e6;
        workspace.Note(consumer, FormattableString.Invariant($"{megabytes:F2} MB of at most {MegabytesAllowed}"));
        Assert.InRange(megabytes, 0, MegabytesAllowed);
    }

    private static bool CanLink() => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clang")));
}
