using Benchmarks.Candidates;
using Benchmarks.Measuring;
using Benchmarks.Payloads;

namespace Benchmarks.Gates;

/// <summary>
/// The numbers that hold for reading and writing. Ours is the model through its attribute, which is what a caller gets who does nothing for speed.
/// </summary>
internal static class JsonGate
{
    private const string Own = CandidateNames.Attribute;
    private const string Generated = CandidateNames.SourceGenerator;

    public static JsonFigures Measure(IReadOnlyList<Subject> subjects, Action<string> tell)
    {
        var figures = new List<SubjectFigures>();
        foreach (var subject in subjects)
        {
            tell(subject.Payload.Name);
            figures.Add(LargePayload.Is(subject.Payload) ? LargePayload.Measure(subject) : SubjectFigures.Measure(subject));
        }

        tell("fresh processes");
        var cold = ColdStart.Measure();
        tell("47 MB stream");
        return new JsonFigures(figures, cold, StreamRun.Measure());
    }

    public static IEnumerable<GateRow> Rows(JsonFigures figures)
    {
        foreach (var payload in (Payload[])[Payload.Image, Payload.Chat, Payload.List])
            yield return GateRow.AtMost($"read {payload.Name}: time / source generator", 0.60, figures[payload].ReadRatio(Own, Generated));
        foreach (var payload in (Payload[])[Payload.Image, Payload.Chat])
            yield return GateRow.AtMost($"read {payload.Name}: allocations / source generator", 0.60, figures[payload].AllocationRatio(Own, Generated));
        foreach (var (payload, goal) in ((Payload, double)[])[(Payload.Image, 1.6), (Payload.Chat, 1.6), (Payload.List, 1.8)])
            yield return GateRow.AtMost($"read {payload.Name}: time / bare Utf8JsonReader", goal, figures[payload].ReadRatio(Own, CandidateNames.Reader));
        foreach (var (payload, goal) in ReadGoals)
            yield return GateRow.AtMost($"read {payload.Name}: time / source generator", goal, figures[payload].ReadRatio(Own, Generated));
        yield return GateRow.AtMost(
            $"read {Payload.ChatWithUnknown.Name}, kept: time / JsonExtensionData",
            0.50,
            figures[Payload.ChatWithUnknown].ReadRatio(Own, CandidateNames.ExtensionData));
        foreach (var (payload, goal) in WriteGoals)
            yield return GateRow.AtMost($"write {payload.Name}: time / source generator", goal, figures[payload].WriteRatio(Own, Generated));
        yield return GateRow.AtMost("first read in a fresh process, attribute: time / source generator", 0.50, figures.Cold.Ratio(ColdStart.Attribute));
        yield return GateRow.AtMost("first read in a fresh process, resolver: time / source generator", 0.50, figures.Cold.Ratio(ColdStart.Resolver));
    }

    /// <summary>What no goal is set for: text that is not plain ASCII, and a stream.</summary>
    public static IEnumerable<GateRow> Told(JsonFigures figures)
    {
        foreach (var payload in (Payload[])[Payload.NonAscii, Payload.Escaped])
        {
            yield return GateRow.Told($"read {payload.Name}: time / source generator", figures[payload].ReadRatio(Own, Generated));
            yield return GateRow.Told($"write {payload.Name}: time / source generator", figures[payload].WriteRatio(Own, Generated));
        }

        yield return GateRow.Told(
            $"read {Payload.Undiscriminated.Name}: time / source generator over one class for all members",
            figures[Payload.Undiscriminated].ReadRatio(Own, CandidateNames.FlatClass));
        yield return GateRow.Told("first read in a fresh process, a converter by attribute that only skips: time / source generator", figures.Cold.Ratio(ColdStart.Skipping));
        foreach (var (way, times) in figures.Cold.Milliseconds)
            yield return GateRow.Told($"first read in a fresh process, {way}", Statistics.Median(times), " ms");
        foreach (var stream in figures.Streams)
        {
            yield return GateRow.Told($"47 MB stream, {stream.Name}: time, the first", stream.FirstMilliseconds, " ms");
            yield return GateRow.Told($"47 MB stream, {stream.Name}: time, later ones", stream.LaterMilliseconds, " ms");
            yield return GateRow.Told($"47 MB stream, {stream.Name}: memory at its peak", stream.PeakMegabytes, " MB");
            yield return GateRow.Told($"47 MB stream, {stream.Name}: read before the first item", stream.FirstItemKilobytes, " KB");
        }
    }

    private static (Payload Payload, double Goal)[] ReadGoals =>
    [
        (Payload.ShuffledList, 0.65),
        (Payload.ChatWithUnknown, 0.65),
        (Payload.Sparse, 0.90),
        (Payload.Wide, 0.60),
        (Payload.RoleFirst, 0.45),
        (Payload.RoleLast, 0.65),
        (Payload.Undiscriminated, 0.65),
    ];

    private static (Payload Payload, double Goal)[] WriteGoals =>
    [
        (Payload.Image, 0.85),
        (Payload.Chat, 0.60),
        (Payload.List, 0.60),
        (Payload.RoleFirst, 0.30),
        (Payload.Undiscriminated, 0.30),
    ];
}
