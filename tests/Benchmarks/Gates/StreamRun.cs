using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Benchmarks.Candidates.Plain;
using Benchmarks.Measuring;
using Benchmarks.Models;
using Benchmarks.Payloads;

namespace Benchmarks.Gates;

/// <summary>The cost of reading the stream item by item in a new process.</summary>
/// <param name="FirstMilliseconds">The first time, most of which is compilation.</param>
/// <param name="LaterMilliseconds">The median of the later times.</param>
internal sealed record StreamFigures(
    string Name, double FirstMilliseconds, double LaterMilliseconds, double PeakMegabytes, double FirstItemKilobytes);

/// <summary>Reads 47 MB of model cards from a stream, 64 KB at a time.</summary>
internal static class StreamRun
{
    public const string Command = "stream";

    private const string Own = "Router.Codegen";
    private const string SourceGenerator = "source-generator";
    private const int Chunk = 65_536;
    private const int Passes = 8;

    public static IReadOnlyList<StreamFigures> Measure()
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(file))
                Payload.WriteStream(stream);
            return [.. ((string[])[Own, SourceGenerator]).Select(way => Measure(way, file))];
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The code of the new process.</summary>
    public static int RunFresh(string way, string file) => way switch
    {
        Own => Read(OwnInfo(), file).GetAwaiter().GetResult(),
        SourceGenerator => Read(PlainContext.Default.ModelCard, file).GetAwaiter().GetResult(),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way."),
    };

    private static StreamFigures Measure(string way, string file)
    {
        var figures = FreshProcess.Run(Command, way, file);
        return new StreamFigures(way, figures["ms"], figures["later"], figures["peak"], figures["first"]);
    }

    private static JsonTypeInfo<Models.ModelCard> OwnInfo() =>
        new JsonSerializerOptions { TypeInfoResolver = RouterModels.Resolver }.GetTypeInfo<Models.ModelCard>();

    private static async Task<int> Read<T>(JsonTypeInfo<T> info, string file)
    {
        var (milliseconds, peak, first) = await Pass(info, file);
        var later = new double[Passes];
        for (var i = 0; i < Passes; i++)
            later[i] = (await Pass(info, file)).Milliseconds;
        FreshProcess.Print("ms", milliseconds);
        FreshProcess.Print("later", Statistics.Median(later));
        FreshProcess.Print("peak", peak / 1048576.0);
        FreshProcess.Print("first", first / 1024.0);
        return 0;
    }

    private static async Task<(double Milliseconds, long Peak, long First)> Pass<T>(JsonTypeInfo<T> info, string file)
    {
        // Without a buffer in the stream, its position is the number of bytes read so far.
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        await using var chunks = new ChunkedStream(stream, Chunk);
        var before = Environment.WorkingSet;
        long peak = 0, first = 0, count = 0;
        var start = Environment.CpuUsage.TotalTime;
        await foreach (var item in JsonSerializer.DeserializeAsyncEnumerable(chunks, info))
        {
            if (item is null)
                throw new InvalidOperationException("The stream holds a null.");
            if (count == 0)
                first = stream.Position;
            if (++count % 1000 == 0)
                peak = Math.Max(peak, Environment.WorkingSet - before);
        }

        return ((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, peak, first);
    }
}
