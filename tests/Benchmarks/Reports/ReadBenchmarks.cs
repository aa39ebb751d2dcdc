using BenchmarkDotNet.Attributes;
using Benchmarks.Candidates;

namespace Benchmarks.Reports;

/// <summary>Reading in BenchmarkDotNet, with the payloads and candidates of the gate.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private Candidate _candidate = null!;
    private byte[] _json = null!;

    public static IEnumerable<BenchmarkCase> Cases => BenchmarkCase.Where(candidate => candidate.Name != CandidateNames.Replay);

    [ParamsSource(nameof(Cases))]
    public BenchmarkCase Case { get; set; } = null!;

    [GlobalSetup]
    public void Prepare() => (_json, _candidate) = Case.Find();

    [Benchmark]
    public object? Read() => _candidate.Read(_json);
}
