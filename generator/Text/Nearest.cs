namespace Router.Codegen.Text;

/// <summary>Finds the most similar name.</summary>
internal static class Nearest
{
    /// <summary>The maximum length of names that are compared. The time of a comparison grows with the product of the lengths.</summary>
    private const int MaxLength = 200;

    /// <summary>The end of a message that suggests the nearest name; empty if none is similar.</summary>
    public static string DidYouMean(string name, IEnumerable<string> names) => DidYouMean(To(name, names));

    /// <summary>The end of a message that suggests a name; empty if there is none.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : $" (did you mean '{nearest}'?)";

    /// <summary>The name nearest to another, if at most a quarter of the letters differ; otherwise null.</summary>
    public static string? To(string name, IEnumerable<string> names) => To(name, names, static candidate => candidate);

    /// <summary>The candidate with the nearest name, or the first of several; null if none is similar.</summary>
    public static T? To<T>(string name, IEnumerable<T> candidates, Func<T, string> nameOf)
        where T : class
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        var distance = new EditDistance(name);
        var limit = Math.Max(1, name.Length / 4);
        T? nearest = null;
        foreach (var candidate in candidates)
        {
            var other = nameOf(candidate);
            if (Math.Abs(other.Length - name.Length) <= limit && Differences(name, other, distance) is var found && found <= limit)
            {
                nearest = candidate;
                limit = found - 1;
                if (limit < 0)
                {
                    break;
                }
            }
        }

        return nearest;
    }

    /// <summary>The distance of two names. Two exchanged adjacent letters count as one difference.</summary>
    private static int Differences(string name, string other, EditDistance distance)
    {
        const int Exchange = 2;
        var found = distance.To(other);
        return found == Exchange && name.Length == other.Length && IsExchange(name, other) ? 1 : found;
    }

    private static bool IsExchange(string name, string other)
    {
        var i = 0;
        while (i < name.Length && char.ToUpperInvariant(name[i]) == char.ToUpperInvariant(other[i]))
        {
            i++;
        }

        return i + 1 < name.Length
            && char.ToUpperInvariant(name[i]) == char.ToUpperInvariant(other[i + 1])
            && char.ToUpperInvariant(name[i + 1]) == char.ToUpperInvariant(other[i]);
    }
}
