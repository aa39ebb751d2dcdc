using System.Collections.Immutable;
using System.Globalization;

namespace Corpus.Truth;

/// <summary>The minimum shares of correct names for each set: Truth/recorded.tsv.</summary>
internal static class RecordedShares
{
    private static readonly ImmutableDictionary<string, NameShare> BySet =
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Truth", "recorded.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .ToImmutableDictionary(
                cells => cells[0],
                cells => new NameShare(Number(cells[1]), Number(cells[2])));

    /// <summary>The recorded share of a set; null if there is none.</summary>
    public static NameShare? Of(string set) => BySet.GetValueOrDefault(set);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}

/// <summary>The share of correct names.</summary>
internal sealed record NameShare(int Right, int All) : IComparable<NameShare>
{
    /// <summary>Compares exact fractions, without rounding.</summary>
    public int CompareTo(NameShare? other) => other is null ? 1 : ((long)Right * other.All).CompareTo((long)other.Right * All);

    public override string ToString() =>
        All == 0 ? "" : (100m * Right / All).ToString("F2", CultureInfo.InvariantCulture);
}
