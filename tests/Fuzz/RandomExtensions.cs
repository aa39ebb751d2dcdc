namespace Fuzz;

/// <summary>Choices among values.</summary>
internal static class RandomExtensions
{
    public static T Of<T>(this Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    public static bool OneIn(this Random random, int count) => random.Next(count) == 0;

    /// <summary>A range of a text or list of this length, mostly a short one.</summary>
    public static (int Start, int Length) Range(this Random random, int length)
    {
        var start = random.Next(length + 1);
        var most = random.OneIn(4) ? length : 80;
        return (start, random.Next(Math.Min(most, length - start) + 1));
    }
}
