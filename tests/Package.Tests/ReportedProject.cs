using System.Text.RegularExpressions;
using Package.Tests.Editors;
using Xunit;

namespace Package.Tests;

/// <summary>A consumer that is built several times with different properties.</summary>
public sealed partial class ReportedProject(Workspace workspace) : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["build", "--no-restore", "-v", "quiet", "-tl:off", "-p:UseSharedCompilation=false"];

    internal string Folder { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Folder = workspace.Write(Pets.Named("Reported", "built with and without analyzers"));
        (await Shell.DotNet(Folder, "restore")).Required("Restoring the consumer");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Compiles the consumer, and returns each diagnostic of a page, like "error RCG0003", in order.</summary>
    internal async Task<string[]> Compile(params string[] properties) =>
        Reports(await Shell.DotNet(Folder, [.. Arguments, "--no-incremental", .. properties.Select(property => "-p:" + property)]));

    /// <summary>Builds the consumer incrementally.</summary>
    internal async Task<string[]> Build(params string[] properties) =>
        Reports(await Shell.DotNet(Folder, [.. Arguments, .. properties.Select(property => "-p:" + property)]));

    private static string[] Reports(CommandResult build)
    {
        // The summary at the end repeats all diagnostics.
        var summary = build.Output.IndexOf("\nBuild ", StringComparison.Ordinal);
        Assert.True(summary >= 0, build.Output);
        string[] reports =
        [
            .. Report().Matches(build.Output[..summary]).Select(match => match.Groups["report"].Value).Order(StringComparer.Ordinal),
        ];
        var isExpectedToFail = reports.Any(report => report.StartsWith("error", StringComparison.Ordinal));
        Assert.True(isExpectedToFail == (build.ExitCode != 0), build.Output);
        return reports;
    }

    [GeneratedRegex(@"pet\.md\(\d+,\d+(,\d+,\d+)?\): (?<report>(error|warning) RCG\d+)")]
    private static partial Regex Report();
}
