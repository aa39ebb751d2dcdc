using Router.Codegen.Binding;

namespace Router.Codegen.Emit;

/// <summary>Types and codecs as emitted code writes them.</summary>
internal static class TypeText
{
    private const string Codecs = "global::Router.Codegen.Codecs.";

    /// <summary>The C# type.</summary>
    public static string Of(BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => Scalar(kind),
        ModelBound { Name: var name } => name,
        ListBound { Element: var element } => $"global::System.Collections.Generic.List<{Of(element)}>",
        MapBound { Value: var value } => $"global::System.Collections.Generic.Dictionary<string, {Of(value)}>",
        NullableBound { Inner: var inner } => Of(inner) + "?",
        TolerantBound { Inner: var inner } => Of(inner),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The codec of the type.</summary>
    public static string Codec(BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => Codecs + "Json" + kind.ToString(),
        ModelBound { Name: var name } => name,
        ListBound { Element: var element } => $"{Codecs}JsonList<{Of(element)}, {Codec(element)}>",
        MapBound { Value: var value } => $"{Codecs}JsonMap<{Of(value)}, {Codec(value)}>",
        TolerantBound { Inner: var inner } when inner is ListBound or MapBound => $"{Codecs}JsonTolerantItems<{Of(inner)}, {Codec(inner)}>",
        TolerantBound { Inner: var inner } => $"{Codecs}JsonTolerant<{Of(inner)}, {Codec(inner)}>",
        NullableBound { Inner: var inner } => $"{Codecs}{(inner.IsValueType() ? "JsonNullable" : "JsonNullableReference")}<{Of(inner)}, {Codec(inner)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The type of a property or variable that may be null.</summary>
    public static string Nullable(BoundType type) => type is ScalarBound { Kind: Binding.Scalar.Any } ? Of(type) : Of(type) + "?";

    private static string Scalar(Scalar kind) => kind switch
    {
        Binding.Scalar.Text => "string",
        Binding.Scalar.Int64 => "long",
        Binding.Scalar.Double => "double",
        Binding.Scalar.Boolean => "bool",
        Binding.Scalar.Decimal => "decimal",
        Binding.Scalar.BigInteger => "global::System.Numerics.BigInteger",
        Binding.Scalar.DateTime => "global::System.DateTimeOffset",
        Binding.Scalar.Date => "global::System.DateOnly",
        Binding.Scalar.Bytes => "byte[]",
        Binding.Scalar.Any => "global::System.Text.Json.Nodes.JsonNode?",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
