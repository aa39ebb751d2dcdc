using Router.Codegen.Binding.Declarations;

namespace Router.Codegen.Binding.Naming;

/// <summary>Names that members of emitted types may not take.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfAll =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
        "ReadJson", "WriteJson", "DescribeJson", "FromJson", "ToJson", "ToJsonUtf8", "StartJson", "AssignJson", "CopyJson",
        "GetJsonSchema", "DescribeJsonSchema",
    ];

    public static readonly HashSet<string> OfObject = [.. OfAll, "UnknownProperties", "FindMisfits", "SetNull", "DeepEquals", "DeepClone"];

    public static readonly HashSet<string> OfEnum =
    [
        .. OfAll, "Parse", "TryParse", "Value", "IsKnown", "Known", "Listed", "UnknownJson", "IsStrictJson",
    ];

    public static readonly HashSet<string> OfUnion = [.. OfAll, "Value", "Match", "ReadCase", "Create", "GetEnumerator"];

    /// <summary>The prefix of the union methods that return a member.</summary>
    public const string TryGet = "TryGet";

    /// <summary>True if models of a kind have, or may have, a member with this name.</summary>
    public static bool Has(ModelKind kind, string name) => kind switch
    {
        ModelKind.Union => OfUnion.Contains(name) || name.StartsWith(TryGet, StringComparison.Ordinal),
        ModelKind.TextEnum or ModelKind.IntegerEnum => OfEnum.Contains(name),
        _ => OfObject.Contains(name),
    };
}
