namespace Fuzz;

/// <summary>Random selections.</summary>
internal static class RandomExtensions
{
    public static T Of<T>(this Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    public static bool OneIn(this Random random, int count) => random.Next(count) == 0;

    /// <summary>A random range of a text or list of this length. Most are short.</summary>
    public static (int Start, int Length) Range(this Random random, int length)
    {
        var start = random.Next(length + 1);
        var most = random.OneIn(4) ? length : 80;
        return (start, random.Next(Math.Min(most, length - start) + 1));
    }
}
