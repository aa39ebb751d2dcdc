using System.Runtime.InteropServices;
using Xunit;

namespace Package.Tests;

/// <summary>A trimmed program, with all trimming warnings as errors.</summary>
public sealed class TrimmingTests(Workspace workspace)
{
    [Fact]
    public async Task A_trimmed_program_publishes_without_a_warning_and_reads_and_writes()
    {
        var consumer = new ConsumerProject("Trimmed", "trimmed in full")
        {
            Properties =
            [
                ("PublishTrimmed", "true"), ("TrimMode", "full"), ("SelfContained", "true"), ("TrimmerSingleWarn", "false"),
                ("TreatWarningsAsErrors", "true"), ("ILLinkTreatWarningsAsErrors", "true"), ("Nullable", "enable"), ("UseAppHost", "true"),
            ],
            Items = ConsumerProject.Packages("Router.Codegen") + ConsumerProject.Pages + ConsumerProject.Gauges,
            PageFolders = [("schemas", "schemas"), ("gauges", "gauges")],
            Sources = ["TrimmedProgram.cs", "RoundTrip.cs"],
            Output =
            [
                .. Consumers.RoundTripOutput("Trimmed")[..^1],
                "gauge direct equal",
                "gauge typed equal",
                "integer enum typed equal",
                "enum typed equal",
                "union typed equal",
                "list resolved equal",
                "map resolved equal",
                "unions resolved equal",
                "gauge by attribute equal",
                "integer enum by attribute equal",
                "union by attribute equal",
                "known True, True, True",
            ],
        };
        var folder = workspace.Write(consumer);

        var publish = await Shell.DotNet(folder, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out");
        Assert.True(publish.ExitCode == 0, publish.Output);
        workspace.AssertBuilt(consumer, publish.Output);
        Assert.DoesNotContain("warning IL", publish.Output, StringComparison.Ordinal);
        var program = Path.Combine(folder, "out", OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed");
        await workspace.AssertPrints(consumer, Shell.Run(folder, program));
    }
}
