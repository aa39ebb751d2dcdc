using System.Globalization;

namespace Benchmarks.Gates;

/// <summary>One of the numbers that hold.</summary>
/// <param name="IsMet">Null where there is no goal, or nothing to measure yet.</param>
internal sealed record GateRow(string What, string Goal, string Figure, bool? IsMet)
{
    public static GateRow AtMost(string what, double goal, double figure, string unit = "", string note = "") =>
        new(what, $"≤ {Text(goal)}{unit}", $"{Text(figure)}{unit}{note}", figure <= goal);

    /// <summary>A count that has to be exactly so.</summary>
    public static GateRow Exactly(string what, string goal, string figure) => new(what, goal, figure, goal == figure);

    /// <summary>A figure that nothing depends on.</summary>
    public static GateRow Told(string what, double figure, string unit = "", string note = "") =>
        new(what, "", $"{Text(figure)}{unit}{note}", null);

    public static GateRow NotAvailable(string what, double goal, string unit) => new(what, $"≤ {Text(goal)}{unit}", "n/a", null);

    private static string Text(double value) => value.ToString(value < 10 ? "0.00#" : "#,0.#", CultureInfo.InvariantCulture);
}
