using Benchmarks.Candidates;

namespace Benchmarks.Reports;

/// <summary>The names of a payload and a candidate, as BenchmarkDotNet lists them.</summary>
public sealed record BenchmarkCase(string Payload, string Candidate)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Payload} / {Candidate}";

    internal static IEnumerable<BenchmarkCase> Where(Func<Candidate, bool> fits) =>
        from subject in Subject.All()
        from candidate in subject.Candidates
        where fits(candidate)
        select new BenchmarkCase(subject.Payload.Name, candidate.Name);

    internal (byte[] Json, Candidate Candidate) Find()
    {
        var subject = Subject.All().First(s => s.Payload.Name == Payload);
        return (subject.Payload.Json, subject.Candidates.First(c => c.Name == Candidate));
    }
}
