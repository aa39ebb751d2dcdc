using Router.Codegen.Binding.Corrections;
using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.WireNames;

/// <summary>
/// The wire names of one page's fields. A field has the stated name, or else the name that an example shows, or else the derived name. A
/// field that would share its name with another has its name on the page instead. A stated name is dropped if an earlier field has it as
/// its stated name, or if a field without a stated name has it.
/// </summary>
internal sealed class PageWireNames
{
    /// <summary>The names of the map of unlisted properties on pages.</summary>
    private static readonly HashSet<string> UnlistedNames = new(StringComparer.Ordinal)
    {
        "__pydantic_extra__", "additionalProperties", "AdditionalProperties", "additional_properties",
    };

    private readonly string _title;
    private readonly EquatableArray<FieldRow> _rows;
    private readonly WireNameRules _rules;
    private readonly PageNameEvidence _shown;
    private readonly string[] _names;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The correction that states the name of each field; null if there is none, or it was dropped.</summary>
    private readonly NumberedCorrection?[] _stated;

    private readonly ImmutableArray<CorrectionUse>.Builder _uses = ImmutableArray.CreateBuilder<CorrectionUse>();

    public PageWireNames(Page page, EquatableArray<FieldRow> rows, WireNameRules rules, PageNameEvidence shown, PageCorrections corrections)
        : this(page.Title, rows, rules, shown, rows.Select(row => corrections.Find(row.Name, CorrectionKind.WireName)))
    {
        if (corrections.Entries.Count > 0)
        {
            FindEffects(corrections);
        }
    }

    private PageWireNames(
        string title, EquatableArray<FieldRow> rows, WireNameRules rules, PageNameEvidence shown, IEnumerable<NumberedCorrection?> stated)
    {
        (_title, _rows, _rules, _shown, _names) = (title, rows, rules, shown, new string[rows.Count]);
        _stated = [.. stated];
        do
        {
            _taken.Clear();
            Derive();
        }
        while (!TryState());
    }

    /// <summary>The effects of the corrections of JSON names.</summary>
    public IEnumerable<CorrectionUse> Uses => _uses;

    /// <summary>The name of a field.</summary>
    public string this[int index] => _names[index];

    /// <summary>True if the field has the name of the map of unlisted properties, and no correction states its name.</summary>
    public bool IsOfUnlisted(int index) => !IsStated(index) && UnlistedNames.Contains(_rows[index].Name);

    /// <summary>True if a correction states the name of a field.</summary>
    private bool IsStated(int index) => _stated[index] is not null;

    private void FindEffects(PageCorrections corrections)
    {
        var unstated = With(new NumberedCorrection?[_rows.Count]);

        // Lines without an effect are removed together, so each is compared without those found before it.
        var kept = _rows.Select(row => corrections.Find(row.Name, CorrectionKind.WireName)).ToArray();
        foreach (var entry in corrections.Entries.Reverse())
        {
            if (entry.Correction.Kind != CorrectionKind.WireName || IndexOf(entry.Field) is not (>= 0 and var row))
            {
                continue;
            }

            var effect = CorrectionEffect.Applied;
            if (IsSame(entry, row, unstated[row]))
            {
                var others = (NumberedCorrection?[])kept.Clone();
                others[row] = corrections.Without(entry).Find(entry.Field, CorrectionKind.WireName);
                (effect, kept) = HasNamesOf(With(others)) ? (CorrectionEffect.SameName, others) : (effect, kept);
            }

            _uses.Add(new CorrectionUse(entry.Index, effect));
        }
    }

    /// <summary>The names if other corrections state names.</summary>
    private PageWireNames With(NumberedCorrection?[] stated) => new(_title, _rows, _rules, _shown, stated);

    private bool HasNamesOf(PageWireNames other) => _names.SequenceEqual(other._names, StringComparer.Ordinal);

    private int IndexOf(string? field)
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].Name == field)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True if the correction applies to a field that would have the name if there were no corrections at all.</summary>
    private bool IsSame(NumberedCorrection entry, int row, string unstated) =>
        _stated[row] == entry && unstated == entry.Correction.Text && Candidate(row) == unstated
        && !UnlistedNames.Contains(_rows[row].Name);

    /// <summary>The name of a field if no other field has it.</summary>
    private string Candidate(int row) => _shown.Find(_rows[row].Name) ?? _rules.Derive(_rows[row].Name, _title);

    /// <summary>Names the fields without a stated name.</summary>
    private void Derive()
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _names.Length; i++)
        {
            if (!IsStated(i))
            {
                _names[i] = Candidate(i);
                if (!all.Add(_names[i]))
                {
                    shared.Add(_names[i]);
                }
            }
        }

        // Fields that share a name come first. Their names on the page differ.
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

    /// <summary>
    /// Names the fields with a stated name. Drops corrections whose name is taken. Returns false if it dropped any: all names must be found
    /// again.
    /// </summary>
    private bool TryState()
    {
        var areAllFree = true;
        for (var i = 0; i < _names.Length; i++)
        {
            if (_stated[i] is { } entry)
            {
                _names[i] = entry.Correction.Text;
                if (!_taken.Add(_names[i]))
                {
                    _uses.Add(new CorrectionUse(entry.Index, CorrectionEffect.NameTaken));
                    _stated[i] = null;
                    areAllFree = false;
                }
            }
        }

        return areAllFree;
    }
}
