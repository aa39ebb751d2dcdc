using System.Globalization;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Corrections;

/// <summary>A page with its corrections applied, except corrections of JSON names, which also depend on other evidence.</summary>
/// <param name="Uses">The effects of the corrections, except corrections of JSON names.</param>
internal sealed record CorrectedPage(Page Page, EquatableArray<CorrectionUse> Uses)
{
    /// <summary>One kind of each group that changes a row.</summary>
    private static readonly CorrectionKind[] RowKinds =
        [CorrectionKind.Nullable, CorrectionKind.Optional, CorrectionKind.Type, CorrectionKind.CSharpName];

    /// <summary>Applies the corrections of a page.</summary>
    /// <param name="typing">Returns the type and presence of a field.</param>
    public static CorrectedPage Of(Page page, PageCorrections corrections, Func<FieldRow, FieldTyping> typing)
    {
        if (corrections.Entries.Count == 0)
        {
            return new CorrectedPage(page, EquatableArray<CorrectionUse>.Empty);
        }

        var uses = ImmutableArray.CreateBuilder<CorrectionUse>();
        var corrected = page with { Body = Body(page, corrections, typing, uses) };
        if (corrections.Find(null, CorrectionKind.CSharpName) is { } named)
        {
            corrected = corrected with { CSharpName = Name(named.Correction) };
            foreach (var entry in corrections.Entries.Where(static entry => entry.Sets(null, CorrectionKind.CSharpName)))
            {
                uses.Add(new CorrectionUse(
                    entry.Index, entry == named ? NameEffect(named, corrections, page.Title) : CorrectionEffect.Applied));
            }
        }

        return new CorrectedPage(corrected, uses.ToImmutable());
    }

    private static PageBody Body(
        Page page, PageCorrections corrections, Func<FieldRow, FieldTyping> typing, ImmutableArray<CorrectionUse>.Builder uses)
    {
        var body = page.Body;
        var additions = corrections.Entries.Where(
            static entry => entry.Correction.Kind is CorrectionKind.Value or CorrectionKind.Member);
        foreach (var entry in additions)
        {
            var changed = entry.Correction.Kind == CorrectionKind.Value
                ? WithValue(body, entry.Correction.Text, page)
                : WithMember(body, entry.Correction);
            uses.Add(new CorrectionUse(entry.Index, changed is null ? CorrectionEffect.OtherKind
                : ReferenceEquals(changed, body) ? CorrectionEffect.Redundant
                : CorrectionEffect.Applied));
            body = changed ?? body;
        }

        return body is FieldsBody fields
            ? new FieldsBody(fields.Rows.Select(row => Row(row, corrections, typing, uses)).ToEquatableArray())
            : body;
    }

    private static FieldRow Row(
        FieldRow row, PageCorrections corrections, Func<FieldRow, FieldTyping> typing, ImmutableArray<CorrectionUse>.Builder uses)
    {
        // Lines without an effect are removed together, so each is compared without those found before it.
        var kept = corrections.Of(row.Name);
        var corrected = Change(row, kept);
        foreach (var entry in kept.Entries.Reverse())
        {
            var kind = entry.Correction.Kind;
            if (kind == CorrectionKind.WireName)
            {
                continue;
            }

            var effect = kept.Find(row.Name, kind) != entry ? CorrectionEffect.Applied
                : kind == CorrectionKind.CSharpName ? NameEffect(entry, kept, row.Name)
                : Effect(entry, kept, row, typing);
            uses.Add(new CorrectionUse(entry.Index, effect));
            kept = effect == CorrectionEffect.Applied ? kept : kept.Without(entry);
        }

        return corrected;
    }

    /// <summary>The effect of a correction that no other overrides.</summary>
    /// <param name="row">The row as the page has it.</param>
    private static CorrectionEffect Effect(
        NumberedCorrection entry, PageCorrections corrections, FieldRow row, Func<FieldRow, FieldTyping> typing)
    {
        var typed = typing(Change(row, corrections));
        return typed != typing(Change(row, corrections.Without(entry))) ? CorrectionEffect.Applied
            : entry.Correction.Kind is CorrectionKind.NotNullable && typed.IsAny ? CorrectionEffect.AnyJson
            : entry.Correction.Kind is CorrectionKind.Required && !typed.IsRequired ? CorrectionEffect.Deprecated
            : typing(Change(row, entry.Correction)) == typing(row) ? CorrectionEffect.Redundant
            : CorrectionEffect.Applied;
    }

    /// <summary>The effect of a C# name that no other correction overrides.</summary>
    /// <param name="name">The name on the page.</param>
    private static CorrectionEffect NameEffect(NumberedCorrection entry, PageCorrections corrections, string name) =>
        entry.Correction.Text == name
        && (corrections.Without(entry).Find(entry.Field, CorrectionKind.CSharpName)?.Correction.Text ?? name) == name
            ? CorrectionEffect.Redundant
            : CorrectionEffect.Applied;

    private static FieldRow Change(FieldRow row, PageCorrections corrections)
    {
        foreach (var kind in RowKinds)
        {
            row = corrections.Find(row.Name, kind) is { } entry ? Change(row, entry.Correction) : row;
        }

        return row;
    }

    private static FieldRow Change(FieldRow row, Correction correction) => correction.Kind switch
    {
        CorrectionKind.Nullable => row with { IsNullable = true },
        CorrectionKind.NotNullable => row with { IsNullable = false },
        CorrectionKind.Optional => row with { IsRequired = false },
        CorrectionKind.Required => row with { IsRequired = true },
        CorrectionKind.Type when row.Type.Text != correction.Text => row with { Type = Cell(correction) },
        CorrectionKind.CSharpName => row with { CSharpName = Name(correction) },
        _ => row,
    };

    private static TypeCell Cell(Correction correction) =>
        new(correction.Text, EquatableArray<TypeLink>.Empty, correction.TextRange) { CorrectedIn = correction.Part.Line.Path };

    private static StatedName Name(Correction correction) =>
        new(correction.Text, correction.Statement, correction.Part.Line.Path, correction.Part.Range);

    /// <summary>Adds a value to a body. Returns the same body if it has the value, and null if it is not an enum.</summary>
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

    /// <summary>Adds a member to a body. Returns the same body if it has the member, and null if it is not a union.</summary>
    private static PageBody? WithMember(PageBody body, Correction correction) => body switch
    {
        MembersBody { Members: var members } when members.Any(member => member.Type.Text == correction.Text) => body,
        MembersBody { Members: var members } => new MembersBody(members.Append(new MemberHeading(Cell(correction))).ToEquatableArray()),
        TitleOnlyBody => new MembersBody(ImmutableArray.Create(new MemberHeading(Cell(correction)))),
        _ => null,
    };
}

/// <summary>The type and presence of a field, which determine its C# type.</summary>
/// <param name="IsAny">True for any JSON, which includes null.</param>
internal sealed record FieldTyping(TypeExpression Type, bool IsAny, bool IsNullable, bool IsRequired);
