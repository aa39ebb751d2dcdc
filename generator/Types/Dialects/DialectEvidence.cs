using Router.Codegen.Collections;

namespace Router.Codegen.Types.Dialects;

/// <summary>The number of marks of each dialect on pages: code fenced as theirs, and notations that only they have.</summary>
/// <param name="Counts">The number of marks of each dialect, in the order of <see cref="Dialect.All"/>; empty if there are none.</param>
internal readonly record struct DialectEvidence(EquatableArray<int> Counts)
{
    /// <summary>The dialect with the most marks, which is chosen for a set; null if there are no marks.</summary>
    public Dialect? Strongest => Counts.Count == 0 ? null : Dialect.All[Counts.Items.IndexOf(Counts.Max())];

    public static DialectEvidence operator +(DialectEvidence left, DialectEvidence right) =>
        left.Counts.Count == 0 ? right
        : right.Counts.Count == 0 ? left
        : new DialectEvidence(left.Counts.Zip(right.Counts, static (one, other) => one + other).ToEquatableArray());
}

/// <summary>Counts the marks of a page.</summary>
internal sealed class DialectCounter
{
    private readonly int[] _counts = new int[Dialect.All.Length];

    public DialectEvidence Evidence => _counts.Any(static count => count > 0) ? new DialectEvidence(_counts.ToEquatableArray()) : default;

    /// <summary>Counts one mark of a dialect, if one is given.</summary>
    public void Add(Dialect? dialect)
    {
        if (dialect is not null)
        {
            _counts[Dialect.All.IndexOf(dialect)]++;
        }
    }
}
