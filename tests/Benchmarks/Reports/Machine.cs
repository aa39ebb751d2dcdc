using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Benchmarks.Reports;

/// <summary>The machine on which the figures were measured.</summary>
internal static class Machine
{
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, "
        + $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    public static string Versions() =>
        $"System.Text.Json {Version(typeof(JsonSerializer))}, Newtonsoft.Json {Version(typeof(Newtonsoft.Json.JsonConvert))}";

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string Processor()
    {
        const string Description = "/proc/cpuinfo";
        const string Name = "model name";
        var line = File.Exists(Description)
            ? File.ReadLines(Description).FirstOrDefault(l => l.StartsWith(Name, StringComparison.Ordinal))
            : null;
        return line is null
            ? RuntimeInformation.ProcessArchitecture.ToString()
            : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
