using System.Diagnostics;
using System.Reflection;

namespace Samples.Tests;

/// <summary>The programs of the folder samples, built with these tests.</summary>
internal static class Sample
{
    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = Metadata("RepositoryFolder");

    /// <summary>Starts the gateway.</summary>
    public static Task<RunningProgram> StartGateway(params IEnumerable<string> arguments) =>
        RunningProgram.Start("dotnet", [AssemblyOf("Gateway"), .. arguments]);

    /// <summary>Runs the client, and returns the lines of its output.</summary>
    public static async Task<string[]> RunClient(Uri gateway)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [AssemblyOf("Client"), gateway.AbsoluteUri])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return output.ReplaceLineEndings("\n").TrimEnd().Split('\n');
    }

    private static string AssemblyOf(string program) =>
        Path.Combine(Repository, "samples", program, "bin", Metadata("Configuration"), "net10.0", program + ".dll");

    private static string Metadata(string key) =>
        typeof(Sample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
