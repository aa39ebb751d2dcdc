using Benchmarks.Candidates;
using Benchmarks.Measuring;
using Benchmarks.Payloads;

namespace Benchmarks.Gates;

/// <summary>The figures of one payload.</summary>
/// <param name="Writes">Empty where writing was not compared.</param>
internal sealed record SubjectFigures(Payload Payload, IReadOnlyList<Measured> Reads, IReadOnlyList<Measured> Writes)
{
    public static SubjectFigures Measure(Subject subject)
    {
        var reads = subject.Candidates
            .Where(c => c.Name != CandidateNames.Replay)
            .Select(c => new Operation(c.Name, () => () => c.Read(subject.Payload.Json)))
            .ToArray();
        var writes = subject.HasWrites
            ? subject.Candidates.Where(c => c.Write is not null).Select(c => WriteOf(c, subject.Payload.Json)).ToArray()
            : [];
        return new SubjectFigures(subject.Payload, Rounds.Run(reads), Rounds.Run(writes));
    }

    /// <summary>The time of one candidate's reading divided by another's.</summary>
    public double ReadRatio(string candidate, string other) => Of(Reads, candidate).RatioTo(Of(Reads, other));

    /// <summary>The time of one candidate's writing divided by another's.</summary>
    public double WriteRatio(string candidate, string other) => Of(Writes, candidate).RatioTo(Of(Writes, other));

    /// <summary>The bytes that one candidate allocates in reading, divided by those of another.</summary>
    public double AllocationRatio(string candidate, string other) => Of(Reads, candidate).AllocationRatioTo(Of(Reads, other));

    private static Measured Of(IReadOnlyList<Measured> figures, string candidate) => figures.First(f => f.Name == candidate);

    private static Operation WriteOf(Candidate candidate, byte[] json) => new(candidate.Name, () =>
    {
        var value = candidate.Read(json)!;
        return () => candidate.Write!(value);
    });
}

/// <summary>All that `gate json` measures.</summary>
internal sealed record JsonFigures(
    IReadOnlyList<SubjectFigures> Subjects,
    IReadOnlyList<KeptFigures> Kept,
    IReadOnlyList<LongTextFigures> LongTexts,
    ColdFigures Cold,
    IReadOnlyList<StreamFigures> Streams)
{
    public SubjectFigures this[Payload payload] => Subjects.First(s => ReferenceEquals(s.Payload, payload));
}
