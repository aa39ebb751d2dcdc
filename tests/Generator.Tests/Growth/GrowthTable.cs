using System.Collections.Concurrent;

namespace Router.Codegen.Tests.Growth;

/// <summary>Writes the measurements of <see cref="BuildGrowthTests"/> to the file <c>growth.txt</c> beside the tests.</summary>
public sealed class GrowthTable : IDisposable
{
    private readonly ConcurrentQueue<string> _lines = [];

    public void Add(string line) => _lines.Enqueue(line);

    public void Dispose() => File.WriteAllLines(
        Path.Combine(AppContext.BaseDirectory, "growth.txt"),
        ["Growth of the least time or memory for four times the pages; then the least of each size:", .. _lines]);
}
