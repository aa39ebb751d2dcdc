using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.Baselines;

/// <summary>C# types in a short notation: only models have a namespace.</summary>
internal static class TypeNotation
{
    private const string Global = "global::";

    /// <summary>The mark before a type whose nullability is open.</summary>
    public const string Oblivious = "~";

    /// <summary>The name of a model.</summary>
    public static string Of(ModelName name) => name.Qualified.Substring(Global.Length);

    /// <summary>The declared type of a property.</summary>
    public static string Of(PropertyShape property) => property switch
    {
        { IsOblivious: true } => Oblivious + Of(property.Type),
        { Presence.IsNullable: true, Type: not ScalarBound { Kind: Scalar.Any } } => Of(property.Type) + "?",
        _ => Of(property.Type),
    };

    public static string Of(BoundType type) => type switch
    {
        ScalarBound { Kind: var kind } => Of(kind),
        ModelBound { Name: var name } => name.Substring(Global.Length),
        ListBound { Element: var element } => $"List<{Of(element)}>",
        MapBound { Value: var value } => $"Dictionary<string, {Of(value)}>",
        NullableBound { Inner: var inner } => Of(inner) + "?",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Of(Scalar kind) => kind switch
    {
        Scalar.String => "string",
        Scalar.Int64 => "long",
        Scalar.Double => "double",
        Scalar.Boolean => "bool",
        Scalar.Decimal => "decimal",
        Scalar.BigInteger => "BigInteger",
        Scalar.DateTime => "DateTimeOffset",
        Scalar.Date => "DateOnly",
        Scalar.Bytes => "byte[]",
        Scalar.Any => "JsonNode?",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
