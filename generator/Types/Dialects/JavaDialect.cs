namespace Router.Codegen.Types.Dialects;

/// <summary>
/// Java: <c>*Optional\&lt;String&gt;*</c>, <c>Map\&lt;String, List\\&lt;*String*&gt;&gt;</c>. Each level of generics is escaped once more
/// than the one around it, and markdown removes only one level, so the text contains backslashes.
/// </summary>
internal sealed class JavaDialect() : Dialect("Java", "java", Marked, Habitual)
{
    private static readonly DialectMarks Marked =
        new DialectMarks(
            Words: ["String", "Object", "OffsetDateTime", "BigDecimal"],
            Prefixes: ["Optional<", "JsonNullable<", "Map<", "HttpResponse<"],
            Hosts: ["docs.oracle.com"])
        {
            Escaped = ("List<", true),
        };

    private static readonly DialectHabits Habitual = new(
        WireNameConvention.AsWritten, BeginsNamesWithCapitals: false, HasUnionsWithoutMembers: true, SpellsUnionsAtFields: true)
    {
        SaysNull = static _ => true,
    };

    protected override TypeScanner Scan(TypeCell cell) => new(cell, ignored: '\\');

    protected override TypeExpression? ReadType(TypeScanner scanner)
    {
        if (scanner.TakeName(".") is not { } name)
        {
            return null;
        }

        if (name.Full == "byte" && scanner.TryTake("[]"))
        {
            return PrimitiveType.Of(PrimitiveKind.Bytes);
        }

        return scanner.TryTake('<') ? ReadGeneric(name.Name, scanner) : ReadPlain(name);
    }

    private TypeExpression? ReadGeneric(string name, TypeScanner scanner)
    {
        if (name == "Map")
        {
            return scanner.TryTake("String") && scanner.TryTake(',') && ReadNested(scanner, '>') is { } value ? new MapType(value) : null;
        }

        if (name == "HttpResponse" && scanner.TryTake('?'))
        {
            return scanner.TryTake('>') ? PrimitiveType.Of(PrimitiveKind.Transport) : null;
        }

        return ReadNested(scanner, '>') is not { } argument ? null : name switch
        {
            "Optional" => new WrappedType(argument, CanBeAbsent: true, CanBeNull: false),
            "JsonNullable" => new WrappedType(argument, CanBeAbsent: true, CanBeNull: true),
            "List" => new ListType(argument),
            _ when IsStream(name) => argument,
            "HttpResponse" => PrimitiveType.Of(PrimitiveKind.Transport),
            _ => null,
        };
    }

    private static TypeExpression? ReadPlain(QualifiedName name) => name.Full switch
    {
        _ when name.LinksToPage => name.ToReference(),
        "String" => PrimitiveType.Of(PrimitiveKind.String),
        "int" or "long" or "Integer" or "Long" => PrimitiveType.Of(PrimitiveKind.Int64),
        "float" or "double" or "Float" or "Double" => PrimitiveType.Of(PrimitiveKind.Double),
        "boolean" or "Boolean" => PrimitiveType.Of(PrimitiveKind.Boolean),
        "Object" => PrimitiveType.Of(PrimitiveKind.Any),
        "BigInteger" => PrimitiveType.Of(PrimitiveKind.BigInteger),
        "BigDecimal" => PrimitiveType.Of(PrimitiveKind.Decimal),
        "OffsetDateTime" => PrimitiveType.Of(PrimitiveKind.DateTime),
        "LocalDate" => PrimitiveType.Of(PrimitiveKind.Date),
        "InputStream" or "Blob" => PrimitiveType.Of(PrimitiveKind.Bytes),
        "HttpRequest" or "HttpResponse" => PrimitiveType.Of(PrimitiveKind.Transport),
        _ => name.ToReference(),
    };
}
