using System.Diagnostics;

namespace Samples.Tests;

/// <summary>A web program in its own process, on a free port of this machine.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly Task _output;

    private RunningProgram(Process process, Uri address)
    {
        _process = process;
        Address = address;

        // The output must be read: a full pipe would block the program.
        _output = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>The address at which the program listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts a program, and waits until it listens.</summary>
    /// <param name="file">The program's file.</param>
    /// <param name="arguments">The program's arguments. Those for the address and the log follow them.</param>
    public static async Task<RunningProgram> Start(string file, params IEnumerable<string> arguments)
    {
        var process = Process.Start(new ProcessStartInfo(
            file, [.. arguments, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Microsoft.AspNetCore", "Warning"])
        {
            RedirectStandardOutput = true,
        })!;
        var printed = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            printed.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var start)
                return new RunningProgram(process, new Uri(line[(start + Listening.Length)..].Trim()));
        }

        await process.WaitForExitAsync();
        throw new InvalidOperationException($"{file} ended with {process.ExitCode}:\n{string.Join('\n', printed)}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _output;
        _process.Dispose();
    }
}
