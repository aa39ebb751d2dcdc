using System.Text.Json;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Errors;

/// <summary>An expected name that is missing, and a similar name that was found.</summary>
internal sealed record NearName(string Expected, string Came);

/// <summary>
/// Finds names that were probably meant as other names. It is used after a failure, or when a program asks. Payloads are untrusted, so the
/// work is bounded.
/// </summary>
internal static class NearNames
{
    /// <summary>The maximum length of names that are compared.</summary>
    private const int Longest = 64;

    /// <summary>The maximum number of unknown names of an object that are compared.</summary>
    private const int MostUnknown = 64;

    /// <summary>The maximum number of letters that may differ.</summary>
    private const int MostEdits = 3;

    /// <summary>The first property names of an object that are not fields of its model.</summary>
    /// <param name="reader">The reader before the object.</param>
    public static List<string> Unknown(JsonTokenReader reader, ModelFieldNames names)
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
    /// Pairs expected names with found names. In each pair, both names are the nearest to each other. Pairs are in the order of the
    /// expected names.
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
    /// Finds the name nearest to an expected one; null if none is near. At most a quarter of the letters and digits may differ, and at most
    /// three.
    /// </summary>
    public static string? To(string expected, IEnumerable<string> came)
    {
        var limit = Limit(expected);
        return Nearest(expected, came.Where(IsPlain), _ => limit);
    }

    /// <summary>True if a name can be used in a message and in a line of a corrections file.</summary>
    public static bool IsPlain(string name) =>
        name.Length is > 0 and <= Longest && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '$' or '@' or '/');

    private static int Limit(string expected) => expected.Length < 3 ? 0 : Math.Clamp(expected.Length / 4, 1, MostEdits);

    /// <param name="limitOf">Gives the number of letters that may differ for a candidate.</param>
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

    /// <summary>Reduces a name to its letters and digits, in lower case.</summary>
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

    /// <summary>
    /// The Levenshtein distance, or a larger number than <paramref name="limit"/> if it is above that. Cells that must be above the limit
    /// are not computed.
    /// </summary>
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
