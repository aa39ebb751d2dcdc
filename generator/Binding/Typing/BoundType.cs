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

    /// <summary>Any JSON value. Null is JSON null.</summary>
    Any,
}

/// <summary>A generated model.</summary>
/// <param name="Name">The fully qualified name.</param>
/// <param name="Identifier">The name without a namespace.</param>
internal sealed record ModelBound(string Name, string Identifier, ModelKind Kind) : BoundType;

/// <summary>A list.</summary>
internal sealed record ListBound(BoundType Element) : BoundType;

/// <summary>A map with string keys.</summary>
internal sealed record MapBound(BoundType Value) : BoundType;

/// <summary>An element of a list or map for which the page shows null.</summary>
internal sealed record NullableBound(BoundType Inner) : BoundType;

/// <summary>Properties of types that emitted code depends on.</summary>
internal static class BoundTypeFacts
{
    /// <summary>True if the type is a C# value type.</summary>
    public static bool IsValueType(this BoundType type) => type switch
    {
        ScalarBound { Kind: Scalar.String or Scalar.Bytes or Scalar.Any } => false,
        ScalarBound => true,
        ModelBound { Kind: var kind } => kind == ModelKind.Union,
        NullableBound { Inner: var inner } => inner.IsValueType(),
        _ => false,
    };

    /// <summary>True if a value can be changed, or contains a value that can.</summary>
    public static bool IsMutable(this BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => kind is Scalar.Bytes or Scalar.Any,
        ModelBound { Kind: var kind } => kind is ModelKind.Object or ModelKind.Union,
        NullableBound { Inner: var inner } => inner.IsMutable(),
        _ => true,
    };

    /// <summary>True if the type is a list or map.</summary>
    public static bool IsCollection(this BoundType type) => type is ListBound or MapBound or NullableBound { Inner: ListBound or MapBound };

    /// <summary>True if a value may not determine the JSON text from which it was read. Models keep such text themselves.</summary>
    public static bool NeedsSourceText(this BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => kind is not (Scalar.String or Scalar.Boolean or Scalar.Any),
        ListBound { Element: var element } => element.NeedsSourceText(),
        MapBound { Value: var value } => value.NeedsSourceText(),
        NullableBound { Inner: var inner } => inner.NeedsSourceText(),
        _ => false,
    };

    /// <summary>
    /// The type without nullable annotations, because constructors of unions cannot differ by them. Nullable value types are kept: they are
    /// different types.
    /// </summary>
    public static BoundType InCSharp(this BoundType type) => type switch
    {
        NullableBound { Inner: var inner } when !inner.IsValueType() => inner.InCSharp(),
        ListBound { Element: var element } => new ListBound(element.InCSharp()),
        MapBound { Value: var value } => new MapBound(value.InCSharp()),
        _ => type,
    };

    /// <summary>The name of a union's member of this type.</summary>
    public static string MemberName(this BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => kind.ToString(),
        ModelBound { Identifier: var identifier } => identifier,
        ListBound { Element: var element } => "ListOf" + element.MemberName(),
        MapBound { Value: var value } => "MapOf" + value.MemberName(),
        NullableBound { Inner: var inner } => inner.MemberName(),
        _ => "Value",
    };
}
