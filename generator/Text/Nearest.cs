namespace Router.Codegen.Text;

/// <summary>Finds the most similar name.</summary>
internal static class Nearest
{
    /// <summary>Longer names are not compared: the time of a comparison grows with the product of the lengths.</summary>
    private const int MaxLength = 200;

    /// <summary>The end of a message that suggests the nearest name; empty if none is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> names) => DidYouMean(To(name, names));

    /// <summary>The end of a message that suggests a name; empty if there is none.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : $" (did you mean '{nearest}'?)";

    /// <summary>The name nearest to another, of whose letters at most a quarter differ; null if there is none.</summary>
    public static string? To(string name, IEnumerable<string> names)
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        var distance = new EditDistance(name);
        var limit = Math.Max(1, name.Length / 4);
        string? nearest = null;
        foreach (var candidate in names)
        {
            if (Math.Abs(candidate.Length - name.Length) <= limit && distance.To(candidate) is var found && found <= limit)
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
}
