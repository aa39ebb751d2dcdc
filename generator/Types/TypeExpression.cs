using Router.Codegen.Collections;

namespace Router.Codegen.Types;

/// <summary>A parsed Type cell or member heading, the same records for all dialects.</summary>
internal abstract record TypeExpression;

/// <summary>A type that JSON or the base class library has.</summary>
internal sealed record PrimitiveType(PrimitiveKind Kind) : TypeExpression
{
    private static readonly PrimitiveType[] Kinds = All();

    /// <summary>The one instance of a kind.</summary>
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

/// <summary>The primitive kinds, by what a payload holds.</summary>
internal enum PrimitiveKind
{
    String,
    Int64,
    Double,
    Boolean,
    Decimal,
    BigInteger,

    /// <summary>Base64 text; a file upload is one too.</summary>
    Bytes,

    /// <summary>Any JSON value.</summary>
    Any,

    DateTime,
    Date,

    /// <summary>JSON null, where it stands as a member of a union.</summary>
    Null,

    /// <summary>An object of the SDK's HTTP library, which never comes in a payload.</summary>
    Transport,
}

/// <summary>A model on another page.</summary>
/// <param name="Name">The model's name, without a namespace.</param>
/// <param name="Namespace">What stood before the name ("models", "components", "Models.Components"), separators as '.'; null where nothing did.</param>
/// <param name="Link">The index of the link in the cell that the name stands in; -1 where it is not linked.</param>
internal sealed record ReferenceType(string Name, string? Namespace, int Link) : TypeExpression;

/// <summary>A list.</summary>
internal sealed record ListType(TypeExpression Element) : TypeExpression;

/// <summary>A map from text.</summary>
internal sealed record MapType(TypeExpression Value) : TypeExpression;

/// <summary>Literal values: one is a constant, several are an enum without a page. A value is its JSON text: <c>"x"</c> with quotes, <c>1</c>, <c>true</c>, <c>null</c>.</summary>
internal sealed record LiteralType(EquatableArray<string> Values) : TypeExpression;

/// <summary>A union that is written where it is used.</summary>
/// <param name="Link">
/// The index of the link in the cell that the whole union stands in, which leads to the union's own page (PHP, and Ruby, whose pages
/// name no members); -1 where it is not linked.
/// </param>
internal sealed record UnionType(EquatableArray<TypeExpression> Members, int Link = -1) : TypeExpression;

/// <summary>A union's case that the dialect names without saying its type (C#: "ArrayOfX"); the binding tries the name as a page first, then this reading of it.</summary>
internal sealed record CaseNameType(string Name, TypeExpression Otherwise) : TypeExpression;

/// <summary>A wrapper that says whether the value may be absent or null.</summary>
/// <param name="CanBeAbsent">Whether the field may be left out.</param>
/// <param name="CanBeNull">Whether JSON null is documented. A notation that means "absent or null, who knows" (a Go pointer, a PHP ?T) sets only this one.</param>
internal sealed record WrappedType(TypeExpression Inner, bool CanBeAbsent, bool CanBeNull) : TypeExpression
{
    /// <summary>Wraps a type; of wrappers in each other it makes one that says what both say.</summary>
    public static WrappedType Of(TypeExpression inner, bool canBeAbsent, bool canBeNull) => inner is WrappedType wrapped
        ? wrapped with { CanBeAbsent = wrapped.CanBeAbsent || canBeAbsent, CanBeNull = wrapped.CanBeNull || canBeNull }
        : new WrappedType(inner, canBeAbsent, canBeNull);
}

/// <summary>A type that the dialect's grammar does not know.</summary>
/// <param name="Text">The whole cell, as printed.</param>
internal sealed record UnrecognisedType(string Text) : TypeExpression;
