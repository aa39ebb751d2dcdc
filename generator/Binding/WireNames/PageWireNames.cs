using Router.Codegen.Binding.Corrections;
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

    /// <summary>The correction that states the name of each field; null where none does that holds.</summary>
    private readonly NumberedCorrection?[] _stated;

    private readonly ImmutableArray<CorrectionUse>.Builder _uses = ImmutableArray.CreateBuilder<CorrectionUse>();

    public PageWireNames(Page page, EquatableArray<FieldRow> rows, WireNameRules rules, PageNameEvidence shown, PageCorrections corrections)
    {
        (_title, _rows, _rules, _shown, _names) = (page.Title, rows, rules, shown, new string[rows.Count]);
        _stated = [.. rows.Select(row => corrections.Find(row.Name, CorrectionKind.WireName))];
        do
        {
            _taken.Clear();
            Derive();
        }
        while (!TryState());

        var fields = new HashSet<string>(rows.Select(static row => row.Name), StringComparer.Ordinal);
        _uses.AddRange(corrections.Entries
            .Where(entry => entry.Correction is { Kind: CorrectionKind.WireName, Field: { } field } && fields.Contains(field))
            .Select(static entry => new CorrectionUse(entry.Index, CorrectionEffect.Applied)));
    }

    /// <summary>What the corrections of JSON names do.</summary>
    public IEnumerable<CorrectionUse> Uses => _uses;

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
    private bool TryState()
    {
        var areAllHeld = true;
        for (var i = 0; i < _names.Length; i++)
        {
            if (_stated[i] is { } entry)
            {
                _names[i] = entry.Correction.Text;
                if (!_taken.Add(_names[i]))
                {
                    _uses.Add(new CorrectionUse(entry.Index, CorrectionEffect.NameTaken));
                    _stated[i] = null;
                    areAllHeld = false;
                }
            }
        }

        return areAllHeld;
    }
}
