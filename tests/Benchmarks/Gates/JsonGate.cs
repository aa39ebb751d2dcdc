using Benchmarks.Candidates;
using Benchmarks.Measuring;
using Benchmarks.Payloads;

namespace Benchmarks.Gates;

/// <summary>
/// The goals for reading and writing. Models are used through their attribute, which is what callers get without any configuration.
/// </summary>
internal static class JsonGate
{
    private const string Own = CandidateNames.Attribute;
    private const string Generated = CandidateNames.SourceGenerator;
    private const string FirstRead = "first read in a fresh process";

    private const double KeptGoal = 0.30;
    private const double WriteKeptGoal = 1.5;
    private const double LongTextGoal = 1.5;
    private const double ResolverGoal = 0.45;
    private const double AttributeGoal = 1.7;

    public static JsonFigures Measure(IReadOnlyList<Subject> subjects, Action<string> tell)
    {
        var figures = new List<SubjectFigures>();
        foreach (var subject in subjects)
        {
            tell(subject.Payload.Name);
            figures.Add(LargePayload.Is(subject.Payload) ? LargePayload.Measure(subject) : SubjectFigures.Measure(subject));
        }

        tell("what is kept");
        var kept = KeptFigures.Measure();
        tell("long texts");
        var longTexts = LongTextFigures.Measure();
        tell("fresh processes");
        var cold = ColdStart.Measure();
        tell("47 MB stream");
        return new JsonFigures(figures, kept, longTexts, cold, StreamRun.Measure());
    }

    public static IEnumerable<GateRow> Rows(JsonFigures figures)
    {
        foreach (var (payload, goal) in ReadGoals)
            yield return Read(payload, "time / source generator", goal, figures[payload].ReadRatio(Own, Generated));
        foreach (var (payload, goal) in AllocationGoals)
            yield return Read(payload, "allocations / source generator", goal, figures[payload].AllocationRatio(Own, Generated));
        foreach (var (payload, goal) in ReaderGoals)
            yield return Read(payload, "time / bare Utf8JsonReader", goal, figures[payload].ReadRatio(Own, CandidateNames.Reader));
        var unknown = Payload.ChatWithUnknown;
        yield return Read(unknown, "time / JsonExtensionData", KeptGoal, figures[unknown].ReadRatio(Own, CandidateNames.ExtensionData));
        foreach (var (payload, goal) in WriteGoals)
        {
            var ratio = figures[payload].WriteRatio(Own, Generated);
            yield return GateRow.AtMost($"write {payload.Name}: time / source generator", goal, ratio);
        }

        foreach (var kept in figures.Kept.Where(kept => !kept.IsTold))
            yield return GateRow.AtMost($"write {Payload.Chat.Name}, {kept.Name}: time / the same without", WriteKeptGoal, kept.Ratio);

        foreach (var way in figures.LongTexts.GroupBy(text => text.Way))
        {
            var worst = way.MaxBy(text => text.Ratio)!;
            yield return GateRow.AtMost(
                $"write long escaped texts, {way.Key}: time / source generator", LongTextGoal, worst.Ratio, note: $" ({worst.Text})");
        }

        yield return GateRow.AtMost(
            $"{FirstRead}, resolver: time / source generator",
            ResolverGoal,
            figures.Cold.Ratio(ColdStart.Resolver, ColdStart.SourceGenerator));
        yield return GateRow.AtMost(
            $"{FirstRead}, attribute: time / a converter that only skips",
            AttributeGoal,
            figures.Cold.Ratio(ColdStart.Attribute, ColdStart.Skipping));

        static GateRow Read(Payload payload, string what, double goal, double figure) =>
            GateRow.AtMost($"read {payload.Name}: {what}", goal, figure);
    }

    /// <summary>The rows without a goal: non-ASCII text, and a stream.</summary>
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
        foreach (var kept in figures.Kept.Where(kept => kept.IsTold))
            yield return GateRow.Told($"write {Payload.Chat.Name}, {kept.Name}: time / the same without", kept.Ratio);
        foreach (var way in (string[])[ColdStart.Attribute, ColdStart.Skipping])
            yield return GateRow.Told($"{FirstRead}, {way}: time / source generator", figures.Cold.Ratio(way, ColdStart.SourceGenerator));
        foreach (var (way, times) in figures.Cold.Milliseconds)
            yield return GateRow.Told($"{FirstRead}, {way}", Statistics.Median(times), " ms");
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
        (Payload.Image, 0.50),
        (Payload.Chat, 0.42),
        (Payload.List, 0.50),
        (Payload.ShuffledList, 0.60),
        (Payload.ChatWithUnknown, 0.68),
        (Payload.Sparse, 0.60),
        (Payload.Wide, 0.35),
        (Payload.RoleFirst, 0.45),
        (Payload.RoleLast, 0.50),
        (Payload.Undiscriminated, 0.50),
    ];

    private static (Payload Payload, double Goal)[] AllocationGoals =>
        [(Payload.Image, 0.60), (Payload.Chat, 0.60), (Payload.List, 0.60)];

    private static (Payload Payload, double Goal)[] ReaderGoals => [(Payload.Image, 1.5), (Payload.Chat, 1.25), (Payload.List, 1.6)];

    private static (Payload Payload, double Goal)[] WriteGoals =>
    [
        (Payload.Image, 0.65),
        (Payload.Chat, 0.48),
        (Payload.List, 0.55),
        (Payload.RoleFirst, 0.30),
        (Payload.Undiscriminated, 0.30),
    ];
}
