using System.Diagnostics;

namespace Tool.Tests;

/// <summary>Programs that tests run in separate processes.</summary>
internal static class OtherProgram
{
    /// <summary>Runs a program, and returns its output.</summary>
    /// <exception cref="InvalidOperationException">The exit code is not zero.</exception>
    public static async Task<string> Run(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A build that starts a test run would pass its settings on.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode == 0 ? await output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{await output}{await errors}");
    }
}
