using System.Collections.Immutable;
using System.Globalization;
using Corpus;
using Fuzz.Projects;
using Router.Codegen.Tests.Growth;

namespace Fuzz.Growing;

/// <summary>
/// Repeats random pieces of pages: four times as many pieces must take the generator about four times the time and memory, up to the
/// limits.
/// </summary>
internal sealed class BombTarget : IFuzzTarget
{
    private const int Characters = 60_000;
    private const int Attempts = 6;

    /// <summary>The maximum growth for four times the size, between n log n (about 5) and quadratic (16).</summary>
    private const double MostGrowth = 8;

    /// <summary>
    /// The cost up to which growth is allowed, in milliseconds and bytes. The limits stop some growth that is a product of two sizes.
    /// </summary>
    private static readonly Cost Small = new(2_000, 60e6);

    public string Unit => "projects";

    public int Try(int seed)
    {
        var bomb = new Bomb(seed);
        var (small, large) = (ProjectOf(bomb, Characters), ProjectOf(bomb, 4 * Characters));
        var least = (Small: new Cost(double.MaxValue, double.MaxValue), Large: new Cost(double.MaxValue, double.MaxValue));
        for (var i = 0; i < Attempts && (i == 0 || Grows(least)); i++)
            least = (Least(least.Small, CostOf(small)), Least(least.Large, CostOf(large)));

        if (Grows(least))
        {
            throw new FuzzFailure("more growth than the pages have", string.Create(
                CultureInfo.InvariantCulture,
                $"{least.Small.Time:F0} and {least.Large.Time:F0} ms, {least.Small.Bytes / 1e6:F1} and {least.Large.Bytes / 1e6:F1} MB\n"
                    + $"{ProjectOf(bomb, 300)}"));
        }

        return 1;
    }

    private static bool Grows((Cost Small, Cost Large) cost) =>
        Grows(cost.Small.Time, cost.Large.Time, Small.Time) || Grows(cost.Small.Bytes, cost.Large.Bytes, Small.Bytes);

    private static bool Grows(double small, double large, double least) => large > least && large > MostGrowth * small;

    private static Cost Least(Cost left, Cost right) => new(Math.Min(left.Time, right.Time), Math.Min(left.Bytes, right.Bytes));

    private static Cost CostOf(FuzzProject project) => Cost.Of(() => project.Run());

    private static FuzzProject ProjectOf(Bomb bomb, int characters) => new(
        [.. bomb.Pages(characters).Select(static (text, i) => new PageText($"/acme/docs/pet{i}.md", text))],
        ImmutableDictionary<string, string>.Empty
            .Add("RootNamespace", "Acme")
            .Add("ProjectDir", "/acme/")
            .Add("RouterCodegenFolders", "Folder=/acme/docs/|Path=|Extension=.md"));
}
