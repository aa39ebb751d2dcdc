using Router.Codegen.Collections;

namespace Router.Codegen.Types;

/// <summary>A parsed Type cell or member heading. All dialects have the same records.</summary>
internal abstract record TypeExpression;

/// <summary>A type of JSON or the base class library.</summary>
internal sealed record PrimitiveType(PrimitiveKind Kind) : TypeExpression
{
    private static readonly PrimitiveType[] Kinds = All();

    /// <summary>The shared instance of a kind.</summary>
    public static PrimitiveType Of(PrimitiveKind kind) => Kinds[(int)kind];

    private static PrimitiveType[] All()
    {
        var kinds = new PrimitiveType[Enum.GetValues(typeof(PrimitiveKind)).Length];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = new PrimitiveType((PrimitiveKind)i);
        }

        return kinds;
    }
}

/// <summary>The primitive kinds, as they appear in payloads.</summary>
internal enum PrimitiveKind
{
    String,
    Int64,
    Double,
    Boolean,
    Decimal,
    BigInteger,

    /// <summary>Base64 text, also for a file upload.</summary>
    Bytes,

    /// <summary>Any JSON value.</summary>
    Any,

    DateTime,
    Date,

    /// <summary>JSON null as a member of a union.</summary>
    Null,

    /// <summary>An object of the SDK's HTTP library. Payloads never contain it.</summary>
    Transport,
}

/// <summary>A model on another page.</summary>
/// <param name="Name">The model's name, without a namespace.</param>
/// <param name="Namespace">The namespace ("models", "Models.Components"), separated by '.'; null if there is none.</param>
/// <param name="Link">The index of the cell's link that contains the name; null if it has no link.</param>
internal sealed record ReferenceType(string Name, string? Namespace = null, int? Link = null) : TypeExpression;

/// <summary>A list.</summary>
internal sealed record ListType(TypeExpression Element) : TypeExpression;

/// <summary>A map with string keys.</summary>
internal sealed record MapType(TypeExpression Value) : TypeExpression;

/// <summary>Literal values: a constant if there is one, or an enum without a page if there are several.</summary>
/// <param name="Values">The values as JSON text: <c>"x"</c> with quotes, <c>1</c>, <c>true</c>, <c>null</c>.</param>
internal sealed record LiteralType(EquatableArray<string> Values) : TypeExpression;

/// <summary>A union that is spelled out inline.</summary>
/// <param name="Link">
/// The index of the cell's link that contains the whole union and leads to the union's own page; null if there is none. PHP and Ruby have
/// such links. Pages of Ruby list no members.
/// </param>
internal sealed record UnionType(EquatableArray<TypeExpression> Members, int? Link = null) : TypeExpression;

/// <summary>A union's case that is named without its type (C#: "ArrayOfX", "CreditCard").</summary>
/// <param name="Name">The name of a model, a tag value of a model, or a name that implies a type.</param>
/// <param name="Fallback">The type that the name implies if no model has it; null if it implies none.</param>
internal sealed record CaseNameType(string Name, TypeExpression? Fallback) : TypeExpression;

/// <summary>A type whose value may be absent or null.</summary>
/// <param name="CanBeAbsent">True if the field may be absent. For "absent or null" (Go pointers, PHP ?T), only this is true.</param>
/// <param name="CanBeNull">True if the type states that the value may be null.</param>
internal sealed record WrappedType(TypeExpression Inner, bool CanBeAbsent, bool CanBeNull) : TypeExpression
{
    /// <summary>Wraps a type. Nested wrappers become one.</summary>
    public static WrappedType Wrap(TypeExpression inner, bool canBeAbsent, bool canBeNull) => inner is WrappedType wrapped
        ? wrapped with { CanBeAbsent = wrapped.CanBeAbsent || canBeAbsent, CanBeNull = wrapped.CanBeNull || canBeNull }
        : new WrappedType(inner, canBeAbsent, canBeNull);
}

/// <summary>A type that the dialect's grammar does not know.</summary>
/// <param name="Text">The whole cell as printed.</param>
internal sealed record UnrecognisedType(string Text) : TypeExpression
{
    /// <summary>True if types are nested deeper than the grammar reads.</summary>
    public bool IsTooDeep { get; init; }
}
