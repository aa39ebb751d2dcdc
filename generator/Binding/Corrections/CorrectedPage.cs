using System.Globalization;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Corrections;

/// <summary>A page with its corrections applied, except those of JSON names, which other evidence decides on too.</summary>
/// <param name="Uses">The effects of the corrections, except those of JSON names.</param>
internal sealed record CorrectedPage(Page Page, EquatableArray<CorrectionUse> Uses)
{
    /// <summary>Applies the corrections of a page.</summary>
    public static CorrectedPage Of(Page page, PageCorrections corrections)
    {
        if (corrections.Entries.Count == 0)
        {
            return new CorrectedPage(page, EquatableArray<CorrectionUse>.Empty);
        }

        var uses = ImmutableArray.CreateBuilder<CorrectionUse>();
        var corrected = page with { Body = Body(page, corrections, uses) };
        if (corrections.Find(null, CorrectionKind.CSharpName) is { } named)
        {
            corrected = corrected with { CSharpName = named.Correction.Text };
            uses.Add(new CorrectionUse(
                named.Index,
                named.Correction.Text == page.Title ? CorrectionEffect.Redundant : CorrectionEffect.Applied));
        }

        return new CorrectedPage(corrected, uses.ToImmutable());
    }

    private static PageBody Body(Page page, PageCorrections corrections, ImmutableArray<CorrectionUse>.Builder uses)
    {
        var body = page.Body;
        var additions = corrections.Entries.Where(
            static entry => entry.Correction.Kind is CorrectionKind.Value or CorrectionKind.Member);
        foreach (var entry in additions)
        {
            var changed = entry.Correction.Kind == CorrectionKind.Value
                ? WithValue(body, entry.Correction.Text, page)
                : WithMember(body, entry.Correction.Text, page);
            uses.Add(new CorrectionUse(entry.Index, changed is null ? CorrectionEffect.OtherKind
                : ReferenceEquals(changed, body) ? CorrectionEffect.Redundant
                : CorrectionEffect.Applied));
            body = changed ?? body;
        }

        return body is FieldsBody fields
            ? new FieldsBody(fields.Rows.Select(row => Row(row, corrections, uses)).ToEquatableArray())
            : body;
    }

    private static FieldRow Row(FieldRow row, PageCorrections corrections, ImmutableArray<CorrectionUse>.Builder uses)
    {
        var corrected = row;
        foreach (var entry in corrections.Entries)
        {
            if (entry.Correction.Field != row.Name || entry.Correction.Kind == CorrectionKind.WireName)
            {
                continue;
            }

            var (kind, other) = Group(entry.Correction.Kind);
            if (corrections.Find(row.Name, kind, other) != entry)
            {
                uses.Add(new CorrectionUse(entry.Index, CorrectionEffect.Applied));
                continue;
            }

            var changed = Change(corrected, entry.Correction);
            uses.Add(new CorrectionUse(entry.Index, changed == corrected ? CorrectionEffect.Redundant : CorrectionEffect.Applied));
            corrected = changed;
        }

        return corrected;
    }

    /// <summary>The kinds that set the same property of a field, of which one correction applies.</summary>
    private static (CorrectionKind Kind, CorrectionKind Other) Group(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Nullable or CorrectionKind.NotNullable => (CorrectionKind.Nullable, CorrectionKind.NotNullable),
        CorrectionKind.Optional or CorrectionKind.Required => (CorrectionKind.Optional, CorrectionKind.Required),
        _ => (kind, kind),
    };

    private static FieldRow Change(FieldRow row, Correction correction) => correction.Kind switch
    {
        CorrectionKind.Nullable => row with { IsNullable = true },
        CorrectionKind.NotNullable => row with { IsNullable = false },
        CorrectionKind.Optional => row with { IsRequired = false },
        CorrectionKind.Required => row with { IsRequired = true },
        CorrectionKind.Type when row.Type.Text != correction.Text => row with { Type = Cell(correction.Text, row.Type) },
        CorrectionKind.CSharpName => row with { CSharpName = correction.Text },
        _ => row,
    };

    private static TypeCell Cell(string type, TypeCell place) => new(type, EquatableArray<TypeLink>.Empty, place.Range);

    /// <summary>Adds a value to a body. Returns the same body if it has the value, null if it is not an enum.</summary>
    private static ValuesBody? WithValue(PageBody body, string json, Page page)
    {
        if (body is not ValuesBody { Values: var values } enumeration)
        {
            return null;
        }

        var text = JsonText.Unquote(json);
        var isQuotedNumber = json[0] == '"' && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        return values.Any(value => value.Text == text) ? enumeration
            : new ValuesBody(values.Append(
                new ValueRow(null, text, isQuotedNumber ? ValueNotation.Quoted : ValueNotation.Bare, page.TitleRange)).ToEquatableArray());
    }

    /// <summary>Adds a member to a body. Returns the same body if it has the member, null if it is not a union.</summary>
    private static PageBody? WithMember(PageBody body, string type, Page page) => body switch
    {
        MembersBody { Members: var members } when members.Any(member => member.Type.Text == type) => body,
        MembersBody { Members: var members } => new MembersBody(members.Append(Member(type, page)).ToEquatableArray()),
        TitleOnlyBody => new MembersBody(ImmutableArray.Create(Member(type, page))),
        _ => null,
    };

    private static MemberHeading Member(string type, Page page) => new(new TypeCell(type, EquatableArray<TypeLink>.Empty, page.TitleRange));
}
