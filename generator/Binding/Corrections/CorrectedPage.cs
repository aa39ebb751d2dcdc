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
        var names = corrections.Ranked(null, CorrectionKind.CSharpName);
        for (var i = 0; i < names.Length; i++)
        {
            corrected = i == 0 ? corrected with { CSharpName = Name(names[0].Correction) } : corrected;
            var effect = i == 0 ? NameEffect(names[0], names.ElementAtOrDefault(1), page.Title) : CorrectionEffect.Applied;
            uses.Add(new CorrectionUse(names[i].Index, effect));
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

        if (body is not FieldsBody fields)
        {
            return body;
        }

        var own = corrections.ByField();
        return new FieldsBody(fields.Rows
            .Select(row => own.TryGetValue(row.Name, out var some) ? Row(row, some, typing, uses) : row).ToEquatableArray());
    }

    private static FieldRow Row(
        FieldRow row, PageCorrections corrections, Func<FieldRow, FieldTyping> typing, ImmutableArray<CorrectionUse>.Builder uses)
    {
        var ranked = RowKinds.Select(kind => corrections.Ranked(row.Name, kind)).ToArray();
        var kept = Array.ConvertAll(ranked, static own => own.FirstOrDefault());
        var corrected = Change(row, kept);

        // Lines without an effect are removed together, so each is compared without those found before it.
        for (var i = 0; i < ranked.Length; i++)
        {
            for (var j = 0; j < ranked[i].Length; j++)
            {
                var entry = ranked[i][j];
                var effect = CorrectionEffect.Applied;
                if (kept[i] == entry)
                {
                    var others = (NumberedCorrection?[])kept.Clone();
                    others[i] = j + 1 < ranked[i].Length ? ranked[i][j + 1] : null;
                    effect = RowKinds[i] == CorrectionKind.CSharpName
                        ? NameEffect(entry, others[i], row.Name)
                        : Effect(entry.Correction, Change(row, kept), Change(row, others), row, typing);
                    kept = effect == CorrectionEffect.Applied ? kept : others;
                }

                uses.Add(new CorrectionUse(entry.Index, effect));
            }
        }

        return corrected;
    }

    /// <summary>The effect of a correction that no other overrides.</summary>
    /// <param name="after">The row with all corrections.</param>
    /// <param name="without">The row with all others.</param>
    /// <param name="row">The row as the page has it.</param>
    private static CorrectionEffect Effect(
        Correction correction, FieldRow after, FieldRow without, FieldRow row, Func<FieldRow, FieldTyping> typing)
    {
        var typed = typing(after);
        return typed != typing(without) ? CorrectionEffect.Applied
            : correction.Kind is CorrectionKind.NotNullable && typed.IsAny ? CorrectionEffect.AnyJson
            : correction.Kind is CorrectionKind.Required && !typed.IsRequired ? CorrectionEffect.Deprecated
            : typing(Change(row, correction)) == typing(row) ? CorrectionEffect.Redundant
            : CorrectionEffect.Applied;
    }

    /// <summary>The effect of a C# name that no other correction overrides.</summary>
    /// <param name="next">The correction that it overrides; null if there is none.</param>
    /// <param name="name">The name on the page.</param>
    private static CorrectionEffect NameEffect(NumberedCorrection entry, NumberedCorrection? next, string name) =>
        entry.Correction.Text == name && (next?.Correction.Text ?? name) == name
            ? CorrectionEffect.Redundant
            : CorrectionEffect.Applied;

    private static FieldRow Change(FieldRow row, NumberedCorrection?[] corrections) => corrections.Aggregate(
        row, static (changed, entry) => entry is null ? changed : Change(changed, entry.Correction));

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
