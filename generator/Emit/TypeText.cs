using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Emit;

/// <summary>The C# text of types and codecs.</summary>
internal static class TypeText
{
    private const string Codecs = "global::Router.Codegen.Codecs.";

    /// <summary>The C# type.</summary>
    public static string Of(BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => CSharpName(kind),
        ModelBound { Name: var name } => name,
        ListBound { Element: var element } => $"global::System.Collections.Generic.List<{Of(element)}>",
        MapBound { Value: var value } => $"global::System.Collections.Generic.Dictionary<string, {Of(value)}>",
        NullableBound { Inner: var inner } => Of(inner) + "?",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The codec of the type.</summary>
    public static string Codec(BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => Codecs + "Json" + kind.ToString(),
        ModelBound { Name: var name } => name,
        ListBound { Element: var element } => $"{Codecs}JsonList<{Of(element)}, {Codec(element)}>",
        MapBound { Value: var value } => $"{Codecs}JsonMap<{Of(value)}, {Codec(value)}>",
        NullableBound { Inner: var inner } =>
            $"{Codecs}{(inner.IsValueType() ? "JsonNullable" : "JsonNullableReference")}<{Of(inner)}, {Codec(inner)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The type of a nullable property or variable.</summary>
    public static string Nullable(BoundType type) => type is ScalarBound { Kind: Scalar.Any } ? Of(type) : Of(type) + "?";

    private static string CSharpName(Scalar kind) => kind switch
    {
        Scalar.String => "string",
        Scalar.Int64 => "long",
        Scalar.Double => "double",
        Scalar.Boolean => "bool",
        Scalar.Decimal => "decimal",
        Scalar.BigInteger => "global::System.Numerics.BigInteger",
        Scalar.DateTime => "global::System.DateTimeOffset",
        Scalar.Date => "global::System.DateOnly",
        Scalar.Bytes => "byte[]",
        Scalar.Any => "global::System.Text.Json.Nodes.JsonNode?",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
