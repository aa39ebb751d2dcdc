using BenchmarkDotNet.Attributes;

namespace Benchmarks.Reports;

/// <summary>Writing in BenchmarkDotNet, with the payloads and candidates of the gate.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private Func<object, byte[]> _write = null!;
    private object _value = null!;

    public static IEnumerable<BenchmarkCase> Cases => BenchmarkCase.Where(candidate => candidate.Write is not null);

    [ParamsSource(nameof(Cases))]
    public BenchmarkCase Case { get; set; } = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var (json, candidate) = Case.Find();
        _write = candidate.Write!;
        _value = candidate.Read(json)!;
    }

    [Benchmark]
    public byte[] Write() => _write(_value);
}
