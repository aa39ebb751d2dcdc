using Benchmarks.Candidates;
using Benchmarks.Measuring;
using Benchmarks.Payloads;

namespace Benchmarks.Gates;

/// <summary>
/// Payloads that are large objects. They are measured in a process that has had no other payload. Every twentieth or so written text
/// triggers a garbage collection, whose duration depends on all objects, types and code in the process.
/// </summary>
internal static class LargePayload
{
    public const string Command = "large-payload";

    /// <summary>The size of an array, in bytes, from which it is collected only with the oldest generation.</summary>
    private const int LargeObject = 85_000;

    private const string Reads = "reads";
    private const string Writes = "writes";

    public static bool Is(Payload payload) => payload.Json.Length >= LargeObject;

    public static SubjectFigures Measure(Subject subject)
    {
        var printed = FreshProcess.Run(Command, subject.Payload.Name);
        return new SubjectFigures(subject.Payload, [.. Parse(printed, Reads, subject)], [.. Parse(printed, Writes, subject)]);
    }

    /// <summary>The code of the new process.</summary>
    public static int RunFresh(string payload)
    {
        var subject = Subject.All().Single(subject => subject.Payload.Name == payload);
        var figures = SubjectFigures.Measure(subject);
        Print(figures.Reads, Reads, subject);
        Print(figures.Writes, Writes, subject);
        return 0;
    }

    private static void Print(IEnumerable<Measured> figures, string what, Subject subject)
    {
        foreach (var measured in figures)
        {
            var key = KeyOf(what, subject, measured.Name);
            FreshProcess.Print(key, measured.Allocated);
            for (var round = 0; round < measured.Rounds.Length; round++)
                FreshProcess.Print($"{key}.{round}", measured.Rounds[round]);
        }
    }

    private static IEnumerable<Measured> Parse(IReadOnlyDictionary<string, double> printed, string what, Subject subject) =>
        from candidate in subject.Candidates
        let key = KeyOf(what, subject, candidate.Name)
        where printed.ContainsKey(key)
        let rounds = Enumerable.Range(0, Rounds.Count).Select(round => printed[$"{key}.{round}"])
        select new Measured(candidate.Name, [.. rounds], (long)printed[key]);

    private static string KeyOf(string what, Subject subject, string candidate) =>
        $"{what}.{subject.Candidates.TakeWhile(other => other.Name != candidate).Count()}";
}
