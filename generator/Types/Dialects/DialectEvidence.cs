using Router.Codegen.Collections;

namespace Router.Codegen.Types.Dialects;

/// <summary>The number of marks of each dialect on pages: fences of its code blocks, and notations that only it has.</summary>
/// <param name="Counts">The number of marks of each dialect, in the order of <see cref="Dialect.All"/>; empty if there are none.</param>
internal readonly record struct DialectEvidence(EquatableArray<int> Counts)
{
    /// <summary>The dialect with the most marks, which is chosen for a set; null if there are no marks.</summary>
    public Dialect? Strongest => Counts.Count == 0 ? null : Dialect.All[Counts.Items.IndexOf(Counts.Max())];

    /// <summary>The number of all marks.</summary>
    public int Total => Counts.Sum();

    /// <summary>The number of marks of a dialect.</summary>
    public int Of(Dialect dialect) => Counts.Count == 0 ? 0 : Counts[Dialect.All.IndexOf(dialect)];
}

/// <summary>Counts marks of dialects.</summary>
internal sealed class DialectCounter
{
    private readonly int[] _counts = new int[Dialect.All.Length];

    public DialectEvidence Evidence => _counts.Any(static count => count > 0) ? new DialectEvidence(_counts.ToEquatableArray()) : default;

    /// <summary>Adds marks that were counted elsewhere.</summary>
    public void Add(DialectEvidence evidence)
    {
        for (var i = 0; i < evidence.Counts.Count; i++)
        {
            _counts[i] += evidence.Counts[i];
        }
    }

    /// <summary>Adds marks of a dialect; nothing if the dialect is null.</summary>
    public void Add(Dialect? dialect, int marks = 1)
    {
        if (dialect is not null)
        {
            _counts[Dialect.All.IndexOf(dialect)] += marks;
        }
    }
}
