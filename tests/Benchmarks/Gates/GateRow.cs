using System.Globalization;

namespace Benchmarks.Gates;

/// <summary>A row of a gate's table.</summary>
/// <param name="IsMet">True if the goal is met; null if there is no goal or no measurement.</param>
internal sealed record GateRow(string What, string Goal, string Figure, bool? IsMet)
{
    public static GateRow AtMost(string what, double goal, double figure, string unit = "", string note = "") =>
        new(what, $"≤ {Text(goal)}{unit}", $"{Text(figure)}{unit}{note}", figure <= goal);

    /// <summary>A count that must equal its goal.</summary>
    public static GateRow Exactly(string what, string goal, string figure) => new(what, goal, figure, goal == figure);

    /// <summary>A figure without a goal.</summary>
    public static GateRow Told(string what, double figure, string unit = "", string note = "") =>
        new(what, "", $"{Text(figure)}{unit}{note}", null);

    public static GateRow NotAvailable(string what, double goal, string unit) => new(what, $"≤ {Text(goal)}{unit}", "n/a", null);

    private static string Text(double value) => value.ToString(value < 10 ? "0.00#" : "#,0.#", CultureInfo.InvariantCulture);
}
