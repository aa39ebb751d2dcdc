namespace Router.Codegen.Text;

/// <summary>Finds the name that is most like another.</summary>
internal static class Nearest
{
    /// <summary>Names are shorter; a comparison takes time by the product of the lengths.</summary>
    private const int MaxLength = 200;

    /// <summary>The end of a message that asks for the nearest name; empty where none is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> names) => DidYouMean(To(name, names));

    /// <summary>The end of a message that asks for a name; empty where there is none.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : $" (did you mean '{nearest}'?)";

    /// <summary>The name that is nearest to another: at most a quarter of its letters differ; null where none is.</summary>
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
