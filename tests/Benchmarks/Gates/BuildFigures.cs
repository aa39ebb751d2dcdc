using Benchmarks.Measuring;

namespace Benchmarks.Gates;

/// <summary>The time and memory of a whole build.</summary>
/// <param name="Wall">Seconds from the command to its end.</param>
/// <param name="Cpu">Seconds on processors, of all its processes.</param>
/// <param name="Compiler">Seconds of the compiler's task, by the build's own account.</param>
/// <param name="Peak">
/// Megabytes that the largest of its processes held, which is the compiler's wherever there is something to compile.
/// </param>
/// <param name="Assembly">Megabytes of what it made.</param>
internal sealed record BuildFigures(double Wall, double Cpu, double Compiler, double Peak, double Assembly)
{
    /// <summary>The median of each figure.</summary>
    public static BuildFigures Median(IReadOnlyList<BuildFigures> rounds) => new(
        Of(rounds, figures => figures.Wall),
        Of(rounds, figures => figures.Cpu),
        Of(rounds, figures => figures.Compiler),
        Of(rounds, figures => figures.Peak),
        Of(rounds, figures => figures.Assembly));

    private static double Of(IReadOnlyList<BuildFigures> rounds, Func<BuildFigures, double> figure) =>
        Statistics.Median([.. rounds.Select(figure)]);
}
