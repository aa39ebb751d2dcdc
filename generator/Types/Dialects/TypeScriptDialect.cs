namespace Router.Codegen.Types.Dialects;

/// <summary>TypeScript: <c>*string*[]</c>, <c>Record&lt;string, [ns.X](…)&gt;</c>. A union is <c>*ns.X*</c>, without a link.</summary>
internal sealed class TypeScriptDialect() : Dialect("TypeScript", "typescript", Marked, Habitual)
{
    private static readonly DialectMarks Marked =
        new DialectMarks(
            Words: ["number", "RFCDate", "Uint8Array"],
            Prefixes: ["Record<", "\"", "ReadableStream<"],
            Hosts: ["developer.mozilla.org"])
        {
            IsInside = static text => text.EndsWith("[]", StringComparison.Ordinal)
                && text != "byte[]"
                && text.IndexOf('\\') < 0
                && text.IndexOf("::", StringComparison.Ordinal) < 0,
        };

    private static readonly DialectHabits Habitual = new(
        WireNameConvention.AsWritten, BeginsNamesWithCapitals: false, HasUnionsWithoutMembers: false, SpellsUnionsAtFields: false);

    private static readonly LiteralType True = new(ImmutableArray.Create("true"));
    private static readonly LiteralType False = new(ImmutableArray.Create("false"));

    /// <summary>The marker for unknown values, which has no values itself.</summary>
    private static readonly LiteralType Unrecognized = new(ImmutableArray<string>.Empty);

    protected override TypeExpression? ReadType(TypeScanner scanner)
    {
        var members = new List<TypeExpression>();
        do
        {
            if (ReadArray(scanner) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (scanner.TryTake('|'));

        return members.Count == 1 ? members[0] : Combine(members);
    }

    private TypeExpression? Combine(List<TypeExpression> members)
    {
        var isNullable = members.RemoveAll(m => m is PrimitiveType { Kind: PrimitiveKind.Null }) > 0;
        var type =
            members.Contains(PrimitiveType.Of(PrimitiveKind.Bytes)) ? PrimitiveType.Of(PrimitiveKind.Bytes)
            : members.TrueForAll(m => m is LiteralType) ? Combine(members.ConvertAll(m => (LiteralType)m))
            : Union(members);
        return type is not null && isNullable ? new WrappedType(type, CanBeAbsent: false, CanBeNull: true) : type;
    }

    private static LiteralType? Combine(List<LiteralType> literals) => literals.Count == 0
        ? null
        : new LiteralType(literals.SelectMany(l => l.Values).ToImmutableArray());

    private TypeExpression? ReadArray(TypeScanner scanner)
    {
        var type = ReadSingle(scanner);
        while (type is not null && scanner.TryTake("[]"))
        {
            // There is no matching Ascend: each pair of brackets nests one level deeper.
            type = scanner.TryDescend() ? new ListType(type) : null;
        }

        return type;
    }

    private TypeExpression? ReadSingle(TypeScanner scanner)
    {
        if (scanner.TryTake('{'))
        {
            return ReadIndexSignature(scanner);
        }

        if (scanner.TryTake('('))
        {
            return ReadNested(scanner, ')');
        }

        if (scanner.TakeLiteral() is { } literal)
        {
            return new LiteralType(ImmutableArray.Create(literal));
        }

        if (scanner.TakeName(".") is not { } name)
        {
            return null;
        }

        var type = scanner.TryTake('<') ? ReadGeneric(name.Name, scanner) : ReadPlain(name);
        if (type is PrimitiveType { Kind: PrimitiveKind.Transport } && name.Link is not null && scanner.Link == name.Link)
        {
            scanner.TryTake('>'); // pages omit a type argument but print its closing bracket
        }

        return type;
    }

    private MapType? ReadIndexSignature(TypeScanner scanner)
    {
        var isOpened = scanner.TryTake('[') && scanner.TakeName(".") is not null && scanner.TryTake(':')
            && scanner.TryTake("string") && scanner.TryTake(']') && scanner.TryTake(':');
        return isOpened && ReadNested(scanner, '}') is { } value ? new MapType(value) : null;
    }

    private TypeExpression? ReadGeneric(string name, TypeScanner scanner)
    {
        if (name is "Record" or "Map")
        {
            return scanner.TryTake("string") && scanner.TryTake(',') && ReadNested(scanner, '>') is { } value ? new MapType(value) : null;
        }

        return ReadNested(scanner, '>') is not { } argument ? null : name switch
        {
            "Array" => new ListType(argument),
            "AxiosResponse" => PrimitiveType.Of(PrimitiveKind.Transport),
            "ReadableStream" => PrimitiveType.Of(PrimitiveKind.Bytes),
            _ when IsStream(name) => argument,
            "Unrecognized" => Unrecognized,
            _ => null,
        };
    }

    private static TypeExpression? ReadPlain(QualifiedName name) => name.Full switch
    {
        // Both names link to the page of the SDK's date class. A Date without that link is a date with a time.
        "RFCDate" => PrimitiveType.Of(PrimitiveKind.Date),
        "Date" when name.Target.EndsWith("/rfcdate.md", StringComparison.OrdinalIgnoreCase) => PrimitiveType.Of(PrimitiveKind.Date),
        _ when name.LinksToPage => name.ToReference(),
        "string" => PrimitiveType.Of(PrimitiveKind.String),
        "number" => PrimitiveType.Of(PrimitiveKind.Double),
        "boolean" => PrimitiveType.Of(PrimitiveKind.Boolean),
        "any" or "unknown" => PrimitiveType.Of(PrimitiveKind.Any),
        "null" => PrimitiveType.Of(PrimitiveKind.Null),
        "true" => True,
        "false" => False,
        "Date" => PrimitiveType.Of(PrimitiveKind.DateTime),
        "Decimal" => PrimitiveType.Of(PrimitiveKind.Decimal),
        "BigInt" or "bigint" => PrimitiveType.Of(PrimitiveKind.BigInteger),
        "Uint8Array" or "File" or "Blob" => PrimitiveType.Of(PrimitiveKind.Bytes),
        "Response" or "AxiosResponse" => PrimitiveType.Of(PrimitiveKind.Transport),
        "Request" or "AxiosRequestConfig" or "InternalAxiosRequestConfig" when name.Link is not null =>
            PrimitiveType.Of(PrimitiveKind.Transport),
        _ => name.ToReference(),
    };
}
