using System.Text.Json;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Errors;

/// <summary>An expected name that did not come, and a name close to it that did.</summary>
internal sealed record NearName(string Expected, string Came);

/// <summary>
/// Finds names that came in place of others. Used where something has failed already or is looked at; what it does is bounded, as names
/// come from strangers.
/// </summary>
internal static class NearNames
{
    /// <summary>Longer names are not compared.</summary>
    private const int Longest = 64;

    /// <summary>So many unknown names of an object are compared.</summary>
    private const int MostUnknown = 64;

    /// <summary>So many letters may differ at most.</summary>
    private const int MostEdits = 3;

    /// <summary>The first names of an object that no field of its model is read from.</summary>
    /// <param name="reader">The reader before the object.</param>
    public static List<string> Unknown(JsonTokenReader reader, ModelNames names)
    {
        var unknown = new List<string>();
        reader.Read();
        while (unknown.Count < MostUnknown && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueSpan.Length <= Longest && reader.GetString() is var name && names.IndexOfAny(name) < 0)
            {
                unknown.Add(name);
            }

            reader.Read();
            reader.Skip();
        }

        return unknown;
    }

    /// <summary>
    /// The expected names that are nearest to a name that came, which is nearest to them in turn; in the order of the expected ones.
    /// </summary>
    public static List<NearName> Between(IReadOnlyList<string> expected, IEnumerable<string> came)
    {
        var candidates = came.Where(IsPlain).Take(MostUnknown).ToList();
        var near = new List<NearName>();
        foreach (var name in candidates.Count == 0 ? [] : expected)
        {
            if (To(name, candidates) is { } other && Nearest(other, expected, Limit) == name)
            {
                near.Add(new NearName(name, other));
            }
        }

        return near;
    }

    /// <summary>
    /// The name nearest to an expected one, of whose letters and digits at most a quarter differ, and no more than three; null if there is
    /// none.
    /// </summary>
    public static string? To(string expected, IEnumerable<string> came)
    {
        var limit = Limit(expected);
        return Nearest(expected, came.Where(IsPlain), _ => limit);
    }

    /// <summary>True if a name can stand in a message, and in a line of corrections.</summary>
    public static bool IsPlain(string name) =>
        name.Length is > 0 and <= Longest && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '$' or '@' or '/');

    private static int Limit(string expected) => expected.Length < 3 ? 0 : Math.Clamp(expected.Length / 4, 1, MostEdits);

    /// <param name="limitOf">How many letters may differ, by the candidate.</param>
    private static string? Nearest(string name, IEnumerable<string> candidates, Func<string, int> limitOf)
    {
        Span<char> folded = stackalloc char[Longest];
        Span<char> other = stackalloc char[Longest];
        if (!TryFold(name, ref folded))
        {
            return null;
        }

        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var letters = other;
            var limit = Math.Min(limitOf(candidate), least - 1);
            if (limit >= 0 && TryFold(candidate, ref letters) && Distance(folded, letters, limit) is var distance && distance <= limit)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The letters and digits of a name, in small.</summary>
    private static bool TryFold(string name, ref Span<char> folded)
    {
        if (name.Length > Longest)
        {
            return false;
        }

        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        folded = folded[..length];
        return length > 0;
    }

    /// <summary>The Levenshtein distance; more than the limit where it is more. Only cells that can be within it are reckoned.</summary>
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var (first, last) = (Math.Max(1, i - limit), Math.Min(right.Length, i + limit));
            var diagonal = row[first - 1];
            row[first - 1] = first == 1 ? i : limit + 1;
            var least = row[first - 1];
            for (var j = first; j <= last; j++)
            {
                var above = j == i + limit ? limit + 1 : row[j];
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(above, row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }
        }

        return row[right.Length];
    }
}
