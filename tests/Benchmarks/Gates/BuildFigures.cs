using Benchmarks.Measuring;

namespace Benchmarks.Gates;

/// <summary>The time and memory of a whole build.</summary>
/// <param name="Wall">The elapsed time of the command in seconds.</param>
/// <param name="Cpu">The processor time of all processes in seconds.</param>
/// <param name="Compiler">The time of the compiler's task in seconds, as the build reports it.</param>
/// <param name="Peak">The largest memory of a process in megabytes. It is the compiler's if there is something to compile.</param>
/// <param name="Assembly">The size of the built assembly in megabytes.</param>
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
