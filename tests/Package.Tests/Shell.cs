using System.Collections;
using System.Diagnostics;
using System.Text;

namespace Package.Tests;

/// <summary>The output of a command, including errors, and its exit code.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult Required(string what) =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"{what} ended with {ExitCode}:\n{Output}");
}

/// <summary>Runs programs as a user would from a shell.</summary>
internal static class Shell
{
    /// <summary>The time after which a program is ended: a script that waits for something would stop the whole run.</summary>
    private static readonly TimeSpan MaxTime = TimeSpan.FromMinutes(15);

    public static Task<CommandResult> DotNet(string folder, params IEnumerable<string> arguments) => Run(folder, "dotnet", arguments);

    public static Task<CommandResult> Run(string folder, string program, params IEnumerable<string> arguments) =>
        Run(folder, [], program, arguments);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="environment">Additional environment variables.</param>
    /// <exception cref="TimeoutException">The program did not end in time; the message has its output.</exception>
    public static async Task<CommandResult> Run(
        string folder, IReadOnlyCollection<(string Name, string Value)> environment, string program, params IEnumerable<string> arguments)
    {
        var output = new StringBuilder();
        using var process = Start(folder, environment, program, arguments);
        process.StandardInput.Close();
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var timeout = new CancellationTokenSource(MaxTime);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            lock (output)
                throw new TimeoutException($"{program} did not end in {MaxTime.TotalMinutes} minutes:\n{output}");
        }

        return new CommandResult(process.ExitCode, output.ToString());

        void Append(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is not null)
            {
                lock (output)
                    output.Append(line.Data).Append('\n');
            }
        }
    }

    /// <summary>Starts a program. The caller reads and writes its standard streams.</summary>
    /// <param name="environment">Additional environment variables.</param>
    public static Process Start(
        string folder, IReadOnlyCollection<(string Name, string Value)> environment, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            // A build that starts a test run would pass its settings on.
            if (((string)variable.Key).StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                start.Environment.Remove((string)variable.Key);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
