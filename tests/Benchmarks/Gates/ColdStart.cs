using System.Text.Json;
using Benchmarks.Candidates.Plain;
using Benchmarks.Measuring;
using Benchmarks.Models;
using Benchmarks.Payloads;

namespace Benchmarks.Gates;

/// <summary>The milliseconds of the first read in each new process, by way of reading.</summary>
internal sealed record ColdFigures(IReadOnlyDictionary<string, double[]> Milliseconds)
{
    public double Ratio(string way, string other) => Statistics.Median(
        [.. Milliseconds[way].Zip(Milliseconds[other], (own, theirs) => own / theirs)]);
}

/// <summary>The first read of a chat completion in a process that has done nothing else.</summary>
internal static class ColdStart
{
    public const string Command = "cold";
    public const string Attribute = "attribute";
    public const string Resolver = "resolver";
    public const string SourceGenerator = "source-generator";

    /// <summary>A converter attribute whose converter only skips the value: the serializer's own cost, which every converter has.</summary>
    public const string Skipping = "skipping";

    private const int Processes = 21;

    public static ColdFigures Measure()
    {
        var file = Path.GetTempFileName();
        try
        {
            // The payload is passed in a file: making it would warm up the code that is measured.
            File.WriteAllBytes(file, Payload.Chat.Json);
            string[] ways = [Attribute, Resolver, SourceGenerator, Skipping];
            var times = ways.ToDictionary(way => way, _ => new double[Processes]);
            for (var i = 0; i < Processes; i++)
            {
                foreach (var way in ways)
                    times[way][i] = FreshProcess.Run(Command, way, file)["ms"];
            }

            return new ColdFigures(times);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The code of the new process.</summary>
    public static int RunFresh(string way, string file)
    {
        var json = File.ReadAllBytes(file);
        CpuClock.Now(); // the first call of the clock is not measured
        var start = CpuClock.Now();
        var id = way switch
        {
            Attribute => ReadByAttribute(json),
            Resolver => ReadByResolver(json),
            SourceGenerator => ReadBySourceGenerator(json),
            Skipping => Skip(json),
            _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way."),
        };
        var time = CpuClock.Now() - start;
        FreshProcess.Print("ms", time / 1e6);
        return id.Length > 0 ? 0 : 1;
    }

    private static string ReadByAttribute(byte[] json) => JsonSerializer.Deserialize<ChatCompletionResponse>(json)!.Id;

    private static string ReadByResolver(byte[] json)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = RouterModels.Resolver };
        return JsonSerializer.Deserialize(json, options.GetTypeInfo<ChatCompletionResponse>())!.Id;
    }

    private static string Skip(byte[] json) => JsonSerializer.Deserialize<Skipped>(json)!.Id;

    private static string ReadBySourceGenerator(byte[] json) => JsonSerializer.Deserialize(json, PlainContext.Default.ChatResponse)!.Id;
}
