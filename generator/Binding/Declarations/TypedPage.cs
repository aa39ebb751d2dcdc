using System.Globalization;
using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.Declarations;

/// <summary>A page with parsed types and the wire names of its fields. Its only input is a <see cref="PageInSet"/>.</summary>
/// <param name="Root">The root folder of its namespace.</param>
/// <param name="Corrections">The effects of the corrections of the page.</param>
internal sealed record TypedPage(
    SchemaSet Set,
    string Root,
    Page Page,
    EquatableArray<TypedField> Fields,
    TypedField? Additional,
    EquatableArray<TypedMember> Members,
    EquatableArray<CorrectionUse> Corrections)
{
    /// <summary>True if the page describes a union.</summary>
    public bool IsUnion => Page.Body is MembersBody or TitleOnlyBody;

    /// <summary>Parses the types of a page.</summary>
    public static TypedPage Create(PageInSet input)
    {
        var set = input.Set;
        var (page, uses) = CorrectedPage.Of(
            ShownNulls.Apply(input.Page, set.Dialect), input.Corrections, row => TypingOf(row, set));
        var grammar = set.Dialect;
        var fields = ImmutableArray.CreateBuilder<TypedField>();
        TypedField? additional = null;
        if (page.Body is FieldsBody { Rows: var rows })
        {
            var rules = new WireNameRules(set.Dialect, input.Names.Convention ?? set.WireNames);
            var names = new PageWireNames(page, rows, rules, input.Names, input.Corrections);
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                var type = TypeOf(row, set.Dialect);
                var field = new TypedField(row, names[i], type);
                if (names.IsOfUnlisted(i) && additional is null && !row.IsRequired && Unwrapped(type) is MapType)
                {
                    additional = field;
                }
                else if (Unwrapped(type) is not PrimitiveType { Kind: PrimitiveKind.Transport })
                {
                    fields.Add(field);
                }
            }

            uses = uses.Concat(names.Uses).ToEquatableArray();
        }

        var members = page.Body is MembersBody { Members: var headings }
            ? headings.Select(heading => new TypedMember(heading.Type, grammar.ParseMember(heading.Type))).ToEquatableArray()
            : EquatableArray<TypedMember>.Empty;
        return new TypedPage(set, input.Root, page, fields.ToImmutable(), additional, members, uses);
    }

    private static TypeExpression TypeOf(FieldRow row, Dialect dialect) =>
        NullableAs(row, DateAs(row, dialect.ParseCell(row.Type), dialect.Habits));

    private static FieldTyping TypingOf(FieldRow row, SchemaSet set)
    {
        var type = TypeOf(row, set.Dialect);
        var isAny = Unwrapped(type) is PrimitiveType { Kind: PrimitiveKind.Any };
        var isNullable = isAny || (row.IsNullable != false && set.IsNullableUnsaid(type));
        return new FieldTyping(
            isAny ? WrappedType.Wrap(type, canBeAbsent: false, canBeNull: true) : type, isAny, isNullable, TypedField.IsRequiredIn(row));
    }

    /// <summary>Applies the page's evidence of null, or a correction of it, to a type.</summary>
    private static TypeExpression NullableAs(FieldRow row, TypeExpression type) => (row.IsNullable, type) switch
    {
        (true, _) => WrappedType.Wrap(type, canBeAbsent: false, canBeNull: true),
        (false, WrappedType { CanBeAbsent: true } wrapped) when !row.IsRequired => wrapped with { CanBeNull = false },
        (false, WrappedType wrapped) => wrapped.Inner,
        _ => type,
    };

    /// <summary>The type, with a date in place of a date-time if the dialect prints both alike and the example is a date.</summary>
    private static TypeExpression DateAs(FieldRow row, TypeExpression type, DialectHabits habits) => type switch
    {
        _ when !habits.PrintsDatesAsDateTimes || row.Example is null => type,
        WrappedType wrapped => wrapped with { Inner = DateAs(row, wrapped.Inner, habits) },
        PrimitiveType { Kind: PrimitiveKind.DateTime } when IsDate(row.Example) => PrimitiveType.Of(PrimitiveKind.Date),
        _ => type,
    };

    private static bool IsDate(string example) =>
        DateTime.TryParseExact(example.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static TypeExpression Unwrapped(TypeExpression type) => type is WrappedType { Inner: var inner } ? Unwrapped(inner) : type;
}

/// <summary>
/// A field with its wire name and type. There are none for values that JSON never contains, like the SDK's response object.
/// </summary>
internal sealed record TypedField(FieldRow Row, string WireName, TypeExpression Type)
{
    /// <summary>
    /// True if the field must be present. Deprecated fields may be absent: services remove them at some time, and new code should not have
    /// to set them.
    /// </summary>
    public bool IsRequired => IsRequiredIn(Row);

    /// <inheritdoc cref="IsRequired"/>
    public static bool IsRequiredIn(FieldRow row) => row is { IsRequired: true, Deprecation: null };
}

/// <summary>A member of a union with its type.</summary>
internal sealed record TypedMember(TypeCell Cell, TypeExpression Type);
