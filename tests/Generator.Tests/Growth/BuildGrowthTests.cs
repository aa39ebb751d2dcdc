using System.Globalization;

namespace Router.Codegen.Tests.Growth;

/// <summary>A project twice as large takes the generator about twice the time and memory, whatever its pages contain.</summary>
[Collection(nameof(Alone))]
public sealed class BuildGrowthTests(GrowthTable table) : IClassFixture<GrowthTable>
{
    /// <summary>The maximum growth for four times the size, between n log n (about 5) and quadratic (16).</summary>
    private const double MostGrowth = 8;

    private const int Attempts = 6;

    public static TheoryData<string> All => [.. Bombs.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Time_and_memory_grow_with_the_size_of_the_pages(string bomb)
    {
        var sizes = new[] { Bombs.SizeOf(bomb), 2 * Bombs.SizeOf(bomb), 4 * Bombs.SizeOf(bomb) };
        var projects = Array.ConvertAll(sizes, size => Bombs.Of(bomb, size));
        var pages = Array.ConvertAll(projects, static project => (double)project.Texts.Sum(static page => page.Text.Length));
        var least = Array.ConvertAll(sizes, static _ => (Time: double.MaxValue, Bytes: double.MaxValue));
        var growth = double.MaxValue;
        for (var i = 0; i < Attempts && (i < 2 || growth > MostGrowth); i++)
        {
            for (var j = 0; j < sizes.Length; j++)
            {
                var cost = Cost.Of(() => Assert.Null(projects[j].Run().Exception));
                least[j] = (Math.Min(least[j].Time, cost.Time), Math.Min(least[j].Bytes, cost.Bytes));
            }

            var larger = pages[2] / pages[0] / 4;
            growth = Math.Max(least[2].Time / least[0].Time, least[2].Bytes / least[0].Bytes) / larger;
        }

        var measured = string.Join("; ", sizes.Zip(least, static (size, cost) => string.Create(
            CultureInfo.InvariantCulture, $"{size}: {cost.Time:F0} ms, {cost.Bytes / 1e6:F1} MB")));
        table.Add(string.Create(CultureInfo.InvariantCulture, $"{growth,5:F1}  {bomb}: {measured}"));
        Assert.True(growth <= MostGrowth, $"Four times the pages take {growth:F1} times as much ({measured}).");
    }
}
