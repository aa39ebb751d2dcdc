using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Measuring;

/// <summary>Runs this program in a new process, for figures that can be measured only once in a process.</summary>
internal static class FreshProcess
{
    /// <summary>Runs the program, and gets the figures that it printed: one "name value" on each line.</summary>
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public static IReadOnlyDictionary<string, double> Run(params string[] arguments) => Run(Start(arguments));

    /// <summary>Runs the program with the garbage collector settings of the SDK's compilers; see their runtimeconfig.json.</summary>
    public static IReadOnlyDictionary<string, double> RunLikeCompiler(params string[] arguments)
    {
        var start = Start(arguments);
        start.Environment["DOTNET_gcServer"] = "1";
        start.Environment["DOTNET_gcConcurrent"] = "1";
        return Run(start);
    }

    /// <summary>Prints a figure for the parent process.</summary>
    public static void Print(string name, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:R}"));

    private static ProcessStartInfo Start(string[] arguments) =>
        new(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

    private static Dictionary<string, double> Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} failed: {output}{errors.Result}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
