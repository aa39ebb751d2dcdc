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

    /// <summary>
    /// The most comparisons of all names of a page, so that time grows with the page and its corrections alone. Lines beyond count as
    /// having an effect.
    /// </summary>
    private const int MaxComparisons = 200;

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
        : this(page.Title, rows, rules, shown, Ranked(rows, corrections))
    {
    }

    private PageWireNames(
        string title,
        EquatableArray<FieldRow> rows,
        WireNameRules rules,
        PageNameEvidence shown,
        ImmutableArray<NumberedCorrection>[] ranked)
        : this(title, rows, rules, shown, ranked.Select(static own => own.FirstOrDefault()))
    {
        if (ranked.Any(static own => own.Length > 0))
        {
            FindEffects(ranked);
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

    /// <summary>The corrections of each field's JSON name. The first has precedence.</summary>
    private static ImmutableArray<NumberedCorrection>[] Ranked(EquatableArray<FieldRow> rows, PageCorrections corrections)
    {
        var own = corrections.ByField();
        return
        [
            .. rows.Select(row => own.TryGetValue(row.Name, out var some) ? some.Ranked(row.Name, CorrectionKind.WireName) : []),
        ];
    }

    private void FindEffects(ImmutableArray<NumberedCorrection>[] ranked)
    {
        var unstated = With(new NumberedCorrection?[_rows.Count]);
        var alone = new List<int>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < ranked.Length; row++)
        {
            var own = seen.Add(_rows[row].Name) ? ranked[row] : [];
            for (var i = 0; i < own.Length; i++)
            {
                if (i > 0 || !IsSame(own[0], row, unstated[row]))
                {
                    _uses.Add(new CorrectionUse(own[i].Index, CorrectionEffect.Applied));
                }
                else if (own.Length == 1)
                {
                    alone.Add(row);
                }
                else
                {
                    var isRepeated = own[1].Correction.Text == own[0].Correction.Text;
                    _uses.Add(new CorrectionUse(own[0].Index, isRepeated ? CorrectionEffect.SameName : CorrectionEffect.Applied));
                }
            }
        }

        // Lines without an effect are removed together, so each is compared without those found before it: the last of the file first.
        alone.Sort((left, right) => ranked[right][0].Index.CompareTo(ranked[left][0].Index));
        var kept = Array.ConvertAll(ranked, static own => own.FirstOrDefault());
        var comparisons = MaxComparisons;
        Remove(alone, ref kept, ref comparisons);
    }

    /// <summary>Finds which of the only corrections of some fields can be removed: all at once, or else those of each half.</summary>
    /// <param name="kept">The corrections without those found before.</param>
    /// <param name="comparisons">The number of comparisons that are left.</param>
    private void Remove(List<int> rows, ref NumberedCorrection?[] kept, ref int comparisons)
    {
        var others = kept;
        if (rows.Count > 0 && comparisons-- > 0)
        {
            others = (NumberedCorrection?[])kept.Clone();
            rows.ForEach(row => others[row] = null);
            others = HasNamesOf(With(others)) ? others : kept;
        }

        if (others != kept || rows.Count <= 1 || comparisons <= 0)
        {
            foreach (var row in rows)
            {
                _uses.Add(new CorrectionUse(kept[row]!.Index, others == kept ? CorrectionEffect.Applied : CorrectionEffect.SameName));
            }

            kept = others;
        }
        else
        {
            Remove(rows.GetRange(0, rows.Count / 2), ref kept, ref comparisons);
            Remove(rows.GetRange(rows.Count / 2, rows.Count - (rows.Count / 2)), ref kept, ref comparisons);
        }
    }

    /// <summary>The names if other corrections state names.</summary>
    private PageWireNames With(NumberedCorrection?[] stated) => new(_title, _rows, _rules, _shown, stated);

    private bool HasNamesOf(PageWireNames other) => _names.SequenceEqual(other._names, StringComparer.Ordinal);

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
