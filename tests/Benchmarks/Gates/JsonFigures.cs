using Benchmarks.Candidates;
using Benchmarks.Measuring;
using Benchmarks.Payloads;

namespace Benchmarks.Gates;

/// <summary>The figures for one payload.</summary>
/// <param name="Writes">The figures of writing; empty if writing is not compared.</param>
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

    /// <summary>The ratio of two candidates' reading times.</summary>
    public double ReadRatio(string candidate, string other) => Of(Reads, candidate).RatioTo(Of(Reads, other));

    /// <summary>The ratio of two candidates' writing times.</summary>
    public double WriteRatio(string candidate, string other) => Of(Writes, candidate).RatioTo(Of(Writes, other));

    /// <summary>The ratio of the bytes that two candidates allocate for reading.</summary>
    public double AllocationRatio(string candidate, string other) => Of(Reads, candidate).AllocationRatioTo(Of(Reads, other));

    private static Measured Of(IReadOnlyList<Measured> figures, string candidate) => figures.First(f => f.Name == candidate);

    private static Operation WriteOf(Candidate candidate, byte[] json) => new(candidate.Name, () =>
    {
        var value = candidate.Read(json)!;
        return () => candidate.Write!(value);
    });
}

/// <summary>All figures of `gate json`.</summary>
internal sealed record JsonFigures(
    IReadOnlyList<SubjectFigures> Subjects,
    IReadOnlyList<KeptFigures> Kept,
    IReadOnlyList<LongTextFigures> LongTexts,
    ColdFigures Cold,
    IReadOnlyList<StreamFigures> Streams)
{
    public SubjectFigures this[Payload payload] => Subjects.First(s => ReferenceEquals(s.Payload, payload));
}
