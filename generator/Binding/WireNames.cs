using Router.Codegen.Collections;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding;

/// <summary>The wire names of one page's fields: each another one.</summary>
internal sealed class WireNames(string title, IEnumerable<FieldRow> rows, WireNameConvention convention, WireNameOverrides overrides)
{
    private readonly SortedSet<int> _entries = [];

    private readonly SortedSet<int> _contested = [];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The names that are derived for several fields.</summary>
    private readonly HashSet<string> _shared = Shared(rows.Select(row => WireName.Of(row.Name, convention)));

    /// <summary>The stated entries that name one of the fields.</summary>
    public StatedNames Stated => new(_entries.ToEquatableArray(), _contested.ToEquatableArray());

    /// <summary>The wire name of a field: the stated one, or the derived one; its name on the page where it would share that with another field.</summary>
    public string Of(FieldRow row, out bool isStated)
    {
        var stated = overrides.Find(title, row.Name, _entries);
        isStated = stated is not null;
        if (stated is { } index)
        {
            var name = overrides.Entries[index].WireName;
            if (_taken.Add(name))
            {
                return name;
            }

            _contested.Add(index);
        }

        var derived = WireName.Of(row.Name, convention);
        if (_shared.Contains(derived) || !_taken.Add(derived))
        {
            _taken.Add(row.Name);
            return row.Name;
        }

        return derived;
    }

    private static HashSet<string> Shared(IEnumerable<string> names)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        return new HashSet<string>(names.Where(name => !all.Add(name)), StringComparer.Ordinal);
    }
}

/// <summary>The stated wire names that are of a page's fields, as indexes of their entries.</summary>
/// <param name="Contested">Those that cannot hold, since a field before has the name.</param>
internal sealed record StatedNames(EquatableArray<int> Entries, EquatableArray<int> Contested)
{
    public static readonly StatedNames None = new(EquatableArray<int>.Empty, EquatableArray<int>.Empty);
}
