namespace Router.Codegen.Types.Dialects;

/// <summary>
/// Go, in the notation of old SDKs (<c>**string*</c>, <c>[]*string*</c>: emphasis after a literal asterisk) and of new ones
/// (<c>`*string`</c>, <c>optionalnullable.OptionalNullable[`string`]</c>). They are the same without markdown.
/// </summary>
internal sealed class GoDialect() : Dialect("Go", "go", Marked, Habitual)
{
    private const string Placeholder = "{/*";

    private static readonly DialectMarks Marked =
        new DialectMarks(
            Words: ["int64", "int32", "float64", "float32"],
            Prefixes: ["*", "[]", "map[", "optionalnullable."],
            Hosts: ["pkg.go.dev"]);

    private static readonly DialectHabits Habitual = new(
        WireNameConvention.SnakeCase, BeginsNamesWithCapitals: true, HasUnionsWithoutMembers: false, SpellsUnionsAtFields: false)
    {
        // A slice or map can be null without a pointer. A pointer means "absent or null".
        SaysNull = static type => type is not (ListType or MapType or WrappedType),
    };

    protected override TypeExpression? ReadType(TypeScanner scanner)
    {
        if (scanner.TryTake('*'))
        {
            return ReadPointer(scanner);
        }

        if (scanner.TryTake("[]byte"))
        {
            return PrimitiveType.Of(PrimitiveKind.Bytes);
        }

        if (scanner.TryTake("[]"))
        {
            return ReadNested(scanner) is { } element ? new ListType(element) : null;
        }

        if (scanner.TryTake("map[string]"))
        {
            return ReadNested(scanner) is { } value ? new MapType(value) : null;
        }

        if (scanner.TryTake("interface{}"))
        {
            return PrimitiveType.Of(PrimitiveKind.Any);
        }

        return scanner.TakeName(".") is not { } name ? null
            : scanner.TryTake('[') ? ReadGeneric(name.Name, scanner)
            : ReadPlain(name);
    }

    /// <summary>Reads a member without its pointer, which does not affect the payload: Go passes streams by pointer.</summary>
    protected override TypeExpression? ReadMember(TypeScanner scanner)
    {
        scanner.TryTake('*');
        return ReadType(scanner);
    }

    /// <summary>Reads a pointer. It is optional or nullable: the notation does not distinguish them.</summary>
    private TypeExpression? ReadPointer(TypeScanner scanner) => ReadNested(scanner) switch
    {
        null => null,
        PrimitiveType { Kind: PrimitiveKind.Transport } transport => transport,
        var inner => new WrappedType(inner, CanBeAbsent: true, CanBeNull: false),
    };

    private TypeExpression? ReadGeneric(string name, TypeScanner scanner) => name switch
    {
        "OptionalNullable" => ReadNested(scanner, ']') is { } inner ? new WrappedType(inner, CanBeAbsent: true, CanBeNull: true) : null,
        _ when IsStream(name) => ReadNested(scanner, ']'),
        _ => null,
    };

    private static TypeExpression? ReadPlain(QualifiedName name) => name.Full switch
    {
        "types.Date" => PrimitiveType.Of(PrimitiveKind.Date),
        _ when name.LinksToPage => name.ToReference(),
        "string" => PrimitiveType.Of(PrimitiveKind.String),
        "int" or "int64" or "int32" => PrimitiveType.Of(PrimitiveKind.Int64),
        "float64" or "float32" => PrimitiveType.Of(PrimitiveKind.Double),
        "bool" => PrimitiveType.Of(PrimitiveKind.Boolean),
        "any" => PrimitiveType.Of(PrimitiveKind.Any),
        "time.Time" => PrimitiveType.Of(PrimitiveKind.DateTime),
        "big.Int" => PrimitiveType.Of(PrimitiveKind.BigInteger),
        "decimal.Big" => PrimitiveType.Of(PrimitiveKind.Decimal),
        "io.ReadCloser" or "io.Reader" => PrimitiveType.Of(PrimitiveKind.Bytes),
        "http.Response" or "http.Request" => PrimitiveType.Of(PrimitiveKind.Transport),
        _ => name.ToReference(),
    };

    /// <summary>
    /// Members that are not models have an empty heading, and their type is in the code: <c>pkg.CreateXStr(string{/* values here */})</c>.
    /// </summary>
    public override (int Start, int End)? MemberInCode(string text, int start, int end, string heading)
    {
        var close = text.IndexOf(Placeholder, start, end - start, StringComparison.Ordinal);
        var open = close < 0 ? -1 : text.IndexOf('(', start, close - start);
        return open < 0 ? null : (open + 1, close);
    }
}
