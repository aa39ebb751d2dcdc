namespace Router.Codegen.Types;

/// <summary>Python: <c>*Optional[str]*</c>, <c>List[[models.X](…)]</c>, <c>Dict[str, *Any*]</c>.</summary>
internal sealed class PythonGrammar : TypeGrammar
{
    protected override TypeExpression? ReadType(TypeScanner scanner)
    {
        if (scanner.TakeName(".") is not { } name)
        {
            return null;
        }

        return scanner.TryTake('[') ? ReadGeneric(name.Name, scanner) : ReadPlain(name);
    }

    private static TypeExpression? ReadPlain(QualifiedName name) => name.Full switch
    {
        "str" => new PrimitiveType(PrimitiveKind.String),
        "int" => new PrimitiveType(PrimitiveKind.Integer),
        "float" => new PrimitiveType(PrimitiveKind.Float),
        "bool" => new PrimitiveType(PrimitiveKind.Boolean),
        "Decimal" when name.Link < 0 => new PrimitiveType(PrimitiveKind.Decimal),
        "Any" when name.Link < 0 => new PrimitiveType(PrimitiveKind.Any),
        "None" => new PrimitiveType(PrimitiveKind.Null),
        "bytes" or "io.BufferedReader" or "io.IOBase" => new PrimitiveType(PrimitiveKind.Bytes),
        "date" => new PrimitiveType(name.Link < 0 ? PrimitiveKind.Date : PrimitiveKind.DateTime),
        "datetime" => new PrimitiveType(name.Link < 0 ? PrimitiveKind.DateTime : PrimitiveKind.Date),
        "httpx.Response" or "requests.Response" => new PrimitiveType(PrimitiveKind.Transport),
        _ => name.IsModel ? name.ToReference() : null,
    };

    private TypeExpression? ReadGeneric(string name, TypeScanner scanner)
    {
        switch (name)
        {
            case "List":
                return ReadNested(scanner, ']') is { } element ? new ListType(element) : null;
            case "Dict":
                return scanner.TryTake("str") && scanner.TryTake(',') && ReadNested(scanner, ']') is { } value ? new MapType(value) : null;
            case "Optional":
                return ReadWrapped(scanner, canBeAbsent: true, canBeNull: false);
            case "Nullable":
                return ReadWrapped(scanner, canBeAbsent: false, canBeNull: true);
            case "OptionalNullable":
                return ReadWrapped(scanner, canBeAbsent: true, canBeNull: true);
            case "IO":
                return ReadNested(scanner, ']') is not null ? new PrimitiveType(PrimitiveKind.Bytes) : null;
            case "Literal":
                return ReadLiterals(scanner);
            case "Union":
                return ReadUnion(scanner);
            case "EventStream" or "EventStreamAsync" or "Generator" or "AsyncGenerator":
                return ReadStream(scanner);
            default:
                return null;
        }
    }

    private WrappedType? ReadWrapped(TypeScanner scanner, bool canBeAbsent, bool canBeNull) =>
        ReadNested(scanner, ']') is { } inner ? new WrappedType(inner, canBeAbsent, canBeNull) : null;

    /// <summary>A stream is read event by event, so its type is that of an event. A generator also names what can be sent and returned.</summary>
    private TypeExpression? ReadStream(TypeScanner scanner)
    {
        var type = ReadNested(scanner);
        while (scanner.TryTake(','))
        {
            if (ReadNested(scanner) is null)
            {
                return null;
            }
        }

        return scanner.TryTake(']') ? type : null;
    }

    private static LiteralType? ReadLiterals(TypeScanner scanner)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (ReadLiteral(scanner) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }
        while (scanner.TryTake(','));

        return scanner.TryTake(']') ? new LiteralType(values.ToImmutable(), IsOpen: false) : null;
    }

    private static string? ReadLiteral(TypeScanner scanner) =>
        scanner.TakeLiteral() ?? scanner.TakeName(".")?.Full switch
        {
            "True" => "true",
            "False" => "false",
            "None" => "null",
            _ => null,
        };

    private TypeExpression? ReadUnion(TypeScanner scanner)
    {
        var members = ImmutableArray.CreateBuilder<TypeExpression>();
        do
        {
            if (ReadNested(scanner) is not { } member)
            {
                return null;
            }

            if (!members.Contains(member))
            {
                members.Add(member);
            }
        }
        while (scanner.TryTake(','));

        return scanner.TryTake(']') ? Union(members) : null;
    }

    private static TypeExpression Union(ImmutableArray<TypeExpression>.Builder members)
    {
        // A file upload, or both kinds of an event stream: members that were equal are one.
        if (members.Count == 1)
        {
            return members[0];
        }

        return members is [LiteralType literal, ReferenceType { Name: "UnrecognizedStr" or "UnrecognizedInt" }]
            ? literal with { IsOpen = true }
            : new UnionType(members.ToImmutable());
    }
}
