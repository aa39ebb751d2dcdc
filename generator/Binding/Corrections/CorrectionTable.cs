using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Corrections;

/// <summary>The corrections of all files, in the order of the files.</summary>
internal sealed record CorrectionTable(EquatableArray<Correction> Entries)
{
    public static CorrectionTable Of(ImmutableArray<CorrectionFile> files) =>
        new(files.SelectMany(static file => file.Corrections).ToEquatableArray());

    /// <summary>The corrections of a page.</summary>
    public PageCorrections For(Page page)
    {
        if (Entries.Count == 0)
        {
            return PageCorrections.None;
        }

        var spellings = new FieldSpellings(page);
        var own = ImmutableArray.CreateBuilder<NumberedCorrection>();
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Wildcard.Matches(Entries[i].Title, page.Title))
            {
                own.Add(new NumberedCorrection(i, Entries[i], spellings.FieldOf(Entries[i])));
            }
        }

        return own.Count == 0 ? PageCorrections.None : new PageCorrections(own.ToImmutable());
    }
}

/// <summary>A correction with its index among all corrections.</summary>
/// <param name="Field">The name of the field as the page spells it; null for a correction of the page itself.</param>
internal sealed record NumberedCorrection(int Index, Correction Correction, string? Field)
{
    /// <summary>True if the correction changes the same property of a field, or of the page, as a kind.</summary>
    public bool Sets(string? field, CorrectionKind kind) => Field == field && Correction.Kind.SetsSameAs(kind);
}

/// <summary>The corrections of one page.</summary>
internal sealed record PageCorrections(EquatableArray<NumberedCorrection> Entries)
{
    public static readonly PageCorrections None = new(EquatableArray<NumberedCorrection>.Empty);

    /// <summary>The corrections of each field that has some.</summary>
    public Dictionary<string, PageCorrections> ByField() => Entries.Where(static entry => entry.Field is not null)
        .GroupBy(static entry => entry.Field!, StringComparer.Ordinal)
        .ToDictionary(static own => own.Key, static own => new PageCorrections(own.ToEquatableArray()), StringComparer.Ordinal);

    /// <summary>
    /// The corrections of a field, or of the page, that change the same property as a kind. The first has precedence over the others: see
    /// <see cref="Find"/>.
    /// </summary>
    public ImmutableArray<NumberedCorrection> Ranked(string? field, CorrectionKind kind)
    {
        var own = Entries.Where(entry => entry.Sets(field, kind)).Reverse().ToList();
        return
        [
            .. own.Where(static entry => entry.Correction.Title != "*"),
            .. own.Where(static entry => entry.Correction.Title == "*"),
        ];
    }

    /// <summary>
    /// The correction of a field, or of the page, that changes the same property as a kind; null if there is none. A correction for the
    /// page has precedence over one for all pages, and a later one over an earlier one.
    /// </summary>
    public NumberedCorrection? Find(string? field, CorrectionKind kind)
    {
        NumberedCorrection? forAll = null;
        NumberedCorrection? forPage = null;
        foreach (var entry in Entries)
        {
            if (entry.Sets(field, kind))
            {
                if (entry.Correction.Title == "*")
                {
                    forAll = entry;
                }
                else
                {
                    forPage = entry;
                }
            }
        }

        return forPage ?? forAll;
    }
}
