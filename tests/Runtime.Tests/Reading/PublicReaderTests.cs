using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Fixtures;
using Router.Codegen.Tests.Misfits;
using Router.Codegen.Tests.Vectors;

namespace Router.Codegen.Tests.Reading;

/// <summary>
/// Without access to the private fields of the framework's reader, everything works the same. The first read of a process decides on the
/// access, so the tests run again in another process.
/// </summary>
public sealed class PublicReaderTests
{
    private const string Switch = "Router.Codegen.UsesPublicReaderOnly";
    private const int PatienceInMinutes = 3;

    private static readonly JsonSerializerOptions Refusing = new() { Converters = { new RouterModelConverter(JsonMisfits.Refuse) } };

    private static readonly Type[] Classes =
    [
        typeof(VectorTests), typeof(HandOverTests), typeof(LenientTests), typeof(MisfitTests), typeof(MisfitMeterTests),
        typeof(PublicReaderTests),
    ];

    internal static bool UsesPublicReaderOnly => AppContext.TryGetSwitch(Switch, out var isOn) && isOn;

    [Fact]
    public async Task The_tests_of_reading_pass_with_only_the_public_reader()
    {
        if (UsesPublicReaderOnly)
            return; // this is the other process

        var (exitCode, output) = await RunTests(Classes);
        Assert.True(exitCode == 0, output);
        var total = int.Parse(Regex.Match(output, "Total: ([0-9]+)").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.True(total > Vector.All.Count, output);
    }

    [Fact]
    public void Malformed_text_is_reported_before_misfits_with_only_the_public_reader() => Assert.Equal(
        UsesPublicReaderOnly ? 1 : 0,
        Verdict.Of(() => JsonSerializer.Deserialize<Scalars>("{\"whole\":\"no number\",\n\"number\":x}", Refusing)).Line);

    private static async Task<(int ExitCode, string Output)> RunTests(Type[] classes)
    {
        var config = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.runtimeconfig.json");
        await File.WriteAllTextAsync(config, ConfigWithSwitch());
        try
        {
            var start = new ProcessStartInfo(
                "dotnet",
                [
                    "exec", "--runtimeconfig", config, "--depsfile",
                    Path.ChangeExtension(typeof(PublicReaderTests).Assembly.Location, ".deps.json"),
                    typeof(PublicReaderTests).Assembly.Location,
                ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var argument in classes.SelectMany(type => (string[])["-class", type.FullName!]).Prepend("-noColor"))
                start.ArgumentList.Add(argument);

            using var process = Process.Start(start)!;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(PatienceInMinutes));
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            File.Delete(config);
        }
    }

    private static string ConfigWithSwitch()
    {
        var config = JsonNode.Parse(
            File.ReadAllText(Path.ChangeExtension(typeof(PublicReaderTests).Assembly.Location, ".runtimeconfig.json")))!;
        config["runtimeOptions"]!["configProperties"]![Switch] = true;
        return config.ToJsonString();
    }
}
