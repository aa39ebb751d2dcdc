using Router.Codegen.Collections;
using Router.Codegen.Text;

namespace Router.Codegen.Pages.Evidence;

/// <summary>The names of a page's fields, and hashes and counts of them for a set's decisions. Two are equal if their names are.</summary>
/// <remarks>A decision reads only the hashes, of up to 200,000 fields in a set: they are contiguous.</remarks>
internal sealed class FieldNames : IEquatable<FieldNames>, IReadOnlyList<string>
{
    public static readonly FieldNames None = new([]);

    private readonly EquatableArray<string> _names;
    private readonly long[] _folded;

    private FieldNames(EquatableArray<string> names)
    {
        _names = names;
        _folded = new long[names.Count];
        for (var i = 0; i < _folded.Length; i++)
        {
            _folded[i] = FoldedName.Of(names[i]);
        }

        Written = StyleCount.OfNames(names);
    }

    public int Count => _names.Count;

    /// <summary>The hashes of the letters and digits of the names.</summary>
    public ReadOnlySpan<long> Folded => _folded;

    /// <summary>The number of names in each style.</summary>
    public StyleCount Written { get; }

    public string this[int index] => _names[index];

    /// <summary>The names of a page's rows.</summary>
    public static FieldNames Of(EquatableArray<FieldRow> rows) =>
        rows.Count == 0 ? None : new(rows.Select(static row => row.Name).ToEquatableArray());

    public bool Equals(FieldNames? other) => other is not null && _names.Equals(other._names);

    public override bool Equals(object? obj) => Equals(obj as FieldNames);

    public override int GetHashCode() => Count;

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_names).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
