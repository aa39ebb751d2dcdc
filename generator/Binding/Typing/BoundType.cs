using Router.Codegen.Binding.Declarations;

namespace Router.Codegen.Binding.Typing;

/// <summary>A type of emitted code.</summary>
internal abstract record BoundType;

/// <summary>A type of the base class library.</summary>
internal sealed record ScalarBound(Scalar Kind) : BoundType
{
    public static readonly ScalarBound String = new(Scalar.String);
    public static readonly ScalarBound Any = new(Scalar.Any);
}

/// <summary>The scalar types.</summary>
internal enum Scalar
{
    String,
    Int64,
    Double,
    Boolean,
    Decimal,
    BigInteger,
    DateTime,
    Date,
    Bytes,

    /// <summary>Any JSON value; null is JSON null.</summary>
    Any,
}

/// <summary>A generated model.</summary>
/// <param name="Name">Its name as emitted code writes it.</param>
/// <param name="Identifier">Its name without a namespace.</param>
internal sealed record ModelBound(string Name, string Identifier, ModelKind Kind) : BoundType;

/// <summary>A list.</summary>
internal sealed record ListBound(BoundType Element) : BoundType;

/// <summary>A map from text.</summary>
internal sealed record MapBound(BoundType Value) : BoundType;

/// <summary>A list's or map's element that may be null.</summary>
/// <param name="Nulls">Whether null is allowed, or read as the empty value.</param>
internal sealed record ElementBound(BoundType Inner, Nulls Nulls) : BoundType;

/// <summary>What emitted code has to know of its types.</summary>
internal static class BoundTypeFacts
{
    /// <summary>Whether the type's values are C# value types.</summary>
    public static bool IsValueType(this BoundType type) => type switch
    {
        ScalarBound { Kind: Scalar.String or Scalar.Bytes or Scalar.Any } => false,
        ScalarBound => true,
        ModelBound { Kind: var kind } => kind == ModelKind.Union,
        ElementBound { Inner: var inner } => inner.IsValueType(),
        _ => false,
    };

    /// <summary>Whether a value of the type may not determine the text that it was read from. Models keep such texts themselves.</summary>
    public static bool NeedsSourceText(this BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => kind is not (Scalar.String or Scalar.Boolean or Scalar.Any),
        ListBound { Element: var element } => element.NeedsSourceText(),
        MapBound { Value: var value } => value.NeedsSourceText(),
        ElementBound { Nulls: Nulls.Empty, Inner: var inner } => !inner.CanBeNull(),
        ElementBound { Inner: var inner } => inner.NeedsSourceText(),
        _ => false,
    };

    /// <summary>Whether the type's empty value is null, and written as null.</summary>
    public static bool CanBeNull(this BoundType type) => type is ModelBound;

    /// <summary>Whether C# can tell the type from each of some others, as the constructors of a union have to.</summary>
    public static bool IsToldFrom(this BoundType type, IEnumerable<BoundType> others) =>
        others.All(other => !other.Equals(type) && (type.IsValueType() || !SameInCSharp(other, type)));

    /// <summary>Whether C# has one type for both, annotations for null aside: then one constructor has to do.</summary>
    private static bool SameInCSharp(BoundType left, BoundType right) => (left, right) switch
    {
        (ElementBound l, _) when l.Nulls == Nulls.Empty || !l.Inner.IsValueType() => SameInCSharp(l.Inner, right),
        (_, ElementBound r) when r.Nulls == Nulls.Empty || !r.Inner.IsValueType() => SameInCSharp(left, r.Inner),
        (ListBound l, ListBound r) => SameInCSharp(l.Element, r.Element),
        (MapBound l, MapBound r) => SameInCSharp(l.Value, r.Value),
        _ => left.Equals(right),
    };

    /// <summary>The name of a union's member of this type.</summary>
    public static string MemberName(this BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => kind.ToString(),
        ModelBound { Identifier: var identifier } => identifier,
        ListBound { Element: var element } => "ListOf" + element.MemberName(),
        MapBound { Value: var value } => "MapOf" + value.MemberName(),
        ElementBound { Inner: var inner } => inner.MemberName(),
        _ => "Value",
    };
}
