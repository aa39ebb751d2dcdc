using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.WireNames;

/// <summary>
/// The wire names of one page's fields. A field has the stated name, else one that an example shows, else the derived one; its name on the page where it would share
/// that one with another field. A stated name gives way where another field has it: one before it, or one that none is stated for.
/// </summary>
internal sealed class PageWireNames
{
    private readonly string _title;
    private readonly EquatableArray<FieldRow> _rows;
    private readonly WireNameRules _rules;
    private readonly PageNameEvidence _shown;
    private readonly string[] _names;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The entry that states the name of each field; null where none does that holds.</summary>
    private readonly int?[] _stated;

    private readonly SortedSet<int> _entries = [];
    private readonly SortedSet<int> _contested = [];

    public PageWireNames(Page page, EquatableArray<FieldRow> rows, WireNameRules rules, PageNameEvidence shown, WireNameOverrides overrides)
    {
        (_title, _rows, _rules, _shown, _names) = (page.Title, rows, rules, shown, new string[rows.Count]);
        _stated = [.. rows.Select(row => overrides.Find(page.Title, row.Name, _entries))];
        do
        {
            _taken.Clear();
            Derive();
        }
        while (!TryState(overrides));
    }

    /// <summary>The stated entries that name one of the fields.</summary>
    public StatedNames Stated => new(_entries.ToEquatableArray(), _contested.ToEquatableArray());

    /// <summary>The name of a field.</summary>
    public string this[int index] => _names[index];

    /// <summary>Whether an entry states the name of a field.</summary>
    public bool IsStated(int index) => _stated[index] is not null;

    /// <summary>Names the fields that no name is stated for.</summary>
    private void Derive()
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _names.Length; i++)
        {
            if (!IsStated(i))
            {
                _names[i] = _shown.Find(_rows[i].Name) ?? _rules.Derive(_rows[i].Name, _title);
                if (!all.Add(_names[i]))
                {
                    shared.Add(_names[i]);
                }
            }
        }

        // Those that share a name first: no two fields have one name on the page.
        for (var i = 0; i < _names.Length; i++)
        {
            if (!IsStated(i) && shared.Contains(_names[i]))
            {
                _names[i] = _rows[i].Name;
                _taken.Add(_names[i]);
            }
        }

        for (var i = 0; i < _names.Length; i++)
        {
            if (!IsStated(i))
            {
                _names[i] = _names[i] == _rows[i].Name || _taken.Add(_names[i]) ? _names[i] : _rows[i].Name;
                _taken.Add(_names[i]);
            }
        }
    }

    /// <summary>Names the other fields; false where an entry cannot hold, which then counts as none, and all names are found anew.</summary>
    private bool TryState(WireNameOverrides overrides)
    {
        var areAllHeld = true;
        for (var i = 0; i < _names.Length; i++)
        {
            if (_stated[i] is { } entry)
            {
                _names[i] = overrides.Entries[entry].WireName;
                if (!_taken.Add(_names[i]))
                {
                    _contested.Add(entry);
                    _stated[i] = null;
                    areAllHeld = false;
                }
            }
        }

        return areAllHeld;
    }
}

/// <summary>The stated wire names that are of a page's fields, as indexes of their entries.</summary>
/// <param name="Contested">Those that cannot hold, since another field of the page has the name.</param>
internal sealed record StatedNames(EquatableArray<int> Entries, EquatableArray<int> Contested)
{
    public static readonly StatedNames None = new(EquatableArray<int>.Empty, EquatableArray<int>.Empty);
}
