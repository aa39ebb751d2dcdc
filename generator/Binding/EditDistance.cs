namespace Router.Codegen.Binding;

/// <summary>How many letters have to change to make one name of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance, ignoring case; null where it is more than <paramref name="limit"/>.</summary>
    public static int? Within(string left, string right, int limit)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                least = Math.Min(least, current[j]);
            }

            if (least > limit)
            {
                return null;
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length] <= limit ? previous[right.Length] : null;
    }
}
