using System.Text.RegularExpressions;
using Router.Codegen.Binding.Baselines;

namespace Router.Codegen.Tool.Comparing;

/// <summary>The C# type of a contract, divided into its parts.</summary>
/// <param name="Name">The type without its arguments and its annotation of nullability.</param>
/// <param name="Element">The type of the elements of a list or map; null for other types.</param>
/// <param name="Null">The nullability.</param>
internal sealed partial record CSharpType(string Name, CSharpType? Element, NullMark Null)
{
    public const string List = "List";
    public const string Map = "Dictionary";
    public const string AnyJson = "JsonNode";

    private const string MapKey = "string, ";

    private static readonly HashSet<string> ValueTypes =
        ["long", "double", "decimal", "bool", "BigInteger", "DateTimeOffset", "DateOnly"];

    /// <summary>True for a value type of the framework. Unions are value types too.</summary>
    public bool IsScalarValue => ValueTypes.Contains(Name);

    public static CSharpType Parse(string text)
    {
        var (type, mark) = text.StartsWith(TypeNotation.Oblivious, StringComparison.Ordinal) ? (text[1..], NullMark.Unsaid)
            : text.EndsWith('?') ? (text[..^1], NullMark.Nullable)
            : (text, NullMark.NotNull);
        var start = type.IndexOf('<', StringComparison.Ordinal);
        if (start < 0)
            return new CSharpType(type, null, mark);

        var element = type[(start + 1)..^1];
        return new CSharpType(type[..start], Parse(type[..start] == Map ? element[MapKey.Length..] : element), mark);
    }

    /// <summary>The type with other names of models.</summary>
    public static string Rename(string type, IReadOnlyDictionary<string, string> names) =>
        names.Count == 0 ? type : Names().Replace(type, name => names.GetValueOrDefault(name.Value, name.Value));

    /// <summary>The type without its outer annotation of nullability, which depends on the presence of a property.</summary>
    public static string WithoutNull(string type) => type.TrimStart('~').TrimEnd('?');

    [GeneratedRegex(@"[\w.@]+")]
    private static partial Regex Names();
}

/// <summary>The nullability that a declaration states.</summary>
internal enum NullMark
{
    NotNull,
    Nullable,

    /// <summary>The compiler warns neither about null nor about a comparison with null.</summary>
    Unsaid,
}
