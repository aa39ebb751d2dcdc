namespace Router.Codegen.Types.Dialects;

/// <summary>
/// C#: <c>List&lt;*string*&gt;</c>, <c>[Models.Components.X](…)</c>. Types do not show if they are optional or nullable. The headings of a
/// union are names of cases (<c>Str</c>, <c>ArrayOfX</c>), not types.
/// </summary>
internal sealed class CSharpDialect() : Dialect("CSharp", "csharp", Marked, Habitual)
{
    private static readonly DialectMarks Marked =
        new DialectMarks(
            Words: ["object", "decimal", "HttpResponseMessage", "HttpRequestMessage", "UnityWebRequest"],
            Prefixes: ["Dictionary<", "Models."],
            Hosts: ["learn.microsoft.com", "nodatime.org"])
        {
            Escaped = ("List<", false),
        };

    private static readonly DialectHabits Habitual = new(
        WireNameConvention.SnakeCase, BeginsNamesWithCapitals: true, HasUnionsWithoutMembers: true, SpellsUnionsAtFields: false)
    {
        SuffixOfOwnName = "Value",
    };

    private const string ArrayOf = "ArrayOf";
    private const string MapOf = "MapOf";

    protected override TypeExpression? ReadType(TypeScanner scanner)
    {
        if (scanner.TakeName(".") is not { } name)
        {
            return null;
        }

        var type =
            name.Full == "byte" && scanner.TryTake("[]") ? PrimitiveType.Of(PrimitiveKind.Bytes)
            : scanner.TryTake('<') ? ReadGeneric(name.Name, scanner)
            : ReadPlain(name);
        return type is not null && scanner.TryTake('?') ? new WrappedType(type, CanBeAbsent: true, CanBeNull: false) : type;
    }

    protected override TypeExpression? ReadMember(TypeScanner scanner) =>
        scanner.TakeName(".") is not { } name ? null
        : name.Namespace is null ? ReadCase(name.Name, scanner)
        : name.ToReference();

    private TypeExpression? ReadGeneric(string name, TypeScanner scanner) => name switch
    {
        "List" => ReadNested(scanner, '>') is { } element ? new ListType(element) : null,
        "Dictionary" => ReadMap(scanner),
        _ when IsStream(name) => ReadNested(scanner, '>'),
        _ => null,
    };

    private MapType? ReadMap(TypeScanner scanner)
    {
        var isKeyRead = (scanner.TryTake("String") || scanner.TryTake("string")) && scanner.TryTake(',');
        return isKeyRead && ReadNested(scanner, '>') is { } value ? new MapType(value) : null;
    }

    private static TypeExpression? ReadPlain(QualifiedName name) => name.Full switch
    {
        _ when name.LinksToPage => name.ToReference(),
        "string" => PrimitiveType.Of(PrimitiveKind.String),
        "int" or "long" => PrimitiveType.Of(PrimitiveKind.Int64),
        "float" or "double" => PrimitiveType.Of(PrimitiveKind.Double),
        "bool" => PrimitiveType.Of(PrimitiveKind.Boolean),
        "decimal" => PrimitiveType.Of(PrimitiveKind.Decimal),
        "BigInteger" => PrimitiveType.Of(PrimitiveKind.BigInteger),
        "object" => PrimitiveType.Of(PrimitiveKind.Any),
        "DateTime" => PrimitiveType.Of(PrimitiveKind.DateTime),
        "LocalDate" => PrimitiveType.Of(PrimitiveKind.Date),
        "HttpRequestMessage" or "HttpResponseMessage" or "UnityWebRequest" or "MemoryQueueBufferStream" =>
            PrimitiveType.Of(PrimitiveKind.Transport),
        _ => name.ToReference(),
    };

    /// <summary>Reads the name of a case and the type that it implies. Binding looks for a model with the name.</summary>
    private static CaseNameType? ReadCase(string name, TypeScanner scanner)
    {
        if (!scanner.TryDescend())
        {
            return null;
        }

        TypeExpression? fallback =
            ElementOf(name, ArrayOf) is { } element ? (ReadCase(element, scanner) is { } type ? new ListType(type) : null)
            : ElementOf(name, MapOf) is { } value ? (ReadCase(value, scanner) is { } valueType ? new MapType(valueType) : null)
            : KindOf(name) is { } kind ? PrimitiveType.Of(kind)
            : null;
        scanner.Ascend();
        return new CaseNameType(name, fallback);
    }

    private static string? ElementOf(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : null;

    private static PrimitiveKind? KindOf(string name) => name switch
    {
        "Str" => PrimitiveKind.String,
        "Integer" => PrimitiveKind.Int64,
        "Number" => PrimitiveKind.Double,
        "Boolean" => PrimitiveKind.Boolean,
        "Any" => PrimitiveKind.Any,
        "Decimal" => PrimitiveKind.Decimal,
        "BigInteger" or "Bigint" => PrimitiveKind.BigInteger,
        "DateTime" => PrimitiveKind.DateTime,
        "Date" => PrimitiveKind.Date,
        _ => null,
    };
}
