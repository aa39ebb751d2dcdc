using Router.Codegen.Collections;

namespace Router.Codegen.Types.Dialects;

/// <summary>How many marks of each dialect pages show: code that is fenced as theirs, and notations that only they have.</summary>
/// <param name="Counts">The marks of each dialect, in the order of all; empty where there are none.</param>
internal readonly record struct DialectEvidence(EquatableArray<int> Counts)
{
    /// <summary>The dialect with most marks, which is a set's; null where there are none.</summary>
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

    /// <summary>Counts one mark; none where no dialect is given.</summary>
    public void Add(Dialect? dialect)
    {
        if (dialect is not null)
        {
            _counts[Dialect.All.IndexOf(dialect)]++;
        }
    }
}
