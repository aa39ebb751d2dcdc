namespace Benchmarks.Measuring;

/// <summary>The results of all rounds for one candidate.</summary>
/// <param name="Rounds">The nanoseconds per operation in each round.</param>
/// <param name="Allocated">The bytes per operation.</param>
internal sealed record Measured(string Name, double[] Rounds, long Allocated)
{
    public double Nanoseconds => Statistics.Median(Rounds);

    /// <summary>
    /// The median over the rounds of this candidate's time divided by the other's. Effects that slow down a whole round cancel out.
    /// </summary>
    public double RatioTo(Measured other) => Statistics.Median([.. Rounds.Zip(other.Rounds, (own, theirs) => own / theirs)]);

    public double AllocationRatioTo(Measured other) => (double)Allocated / other.Allocated;
}

internal static class Statistics
{
    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
