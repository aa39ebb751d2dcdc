namespace Router.Codegen.Types.Dialects;

/// <summary>Python: <c>*Optional[str]*</c>, <c>List[[models.X](…)]</c>, <c>Dict[str, *Any*]</c>.</summary>
internal sealed class PythonDialect() : Dialect("Python", "python", Marked, Habitual)
{
    private static readonly DialectMarks Marked =
        new DialectMarks(
            Words: ["str", "Any"],
            Prefixes: ["Optional[", "OptionalNullable[", "Nullable[", "List[", "Dict[", "Literal[", "Union["],
            Hosts: ["docs.python.org"]);

    private static readonly DialectHabits Habitual = new(
        WireNameConvention.AsWritten, BeginsNamesWithCapitals: false, HasUnionsWithoutMembers: false, SpellsUnionsAtFields: false)
    {
        // Pages do not print Optional and Nullable for lists, maps and dates.
        SaysNull = static type =>
            type is not (ListType or MapType or PrimitiveType { Kind: PrimitiveKind.Date or PrimitiveKind.DateTime }),
    };

    private const string Null = "null";

    /// <summary>The sign that separates a variable's type from its value.</summary>
    private const char Assignment = '=';

    protected override TypeExpression? ReadType(TypeScanner scanner)
    {
        if (scanner.TakeName(".") is not { } name)
        {
            return null;
        }

        return scanner.TryTake('[') ? ReadGeneric(name.Name, scanner, name.Link) : ReadPlain(name);
    }

    protected override TypeExpression Unlink(ReferenceType name) =>
        ReadPlain(new QualifiedName(name.Name, name.Namespace, null, "")) ?? base.Unlink(name);

    private static TypeExpression? ReadPlain(QualifiedName name) => name.Full switch
    {
        _ when name.LinksToPage => name.ToReference(),
        "str" => PrimitiveType.Of(PrimitiveKind.String),
        "int" => PrimitiveType.Of(PrimitiveKind.Int64),
        "float" => PrimitiveType.Of(PrimitiveKind.Double),
        "bool" => PrimitiveType.Of(PrimitiveKind.Boolean),
        "Decimal" => PrimitiveType.Of(PrimitiveKind.Decimal),
        "Any" => PrimitiveType.Of(PrimitiveKind.Any),
        "None" => PrimitiveType.Of(PrimitiveKind.Null),
        "bytes" or "io.BufferedReader" or "io.IOBase" => PrimitiveType.Of(PrimitiveKind.Bytes),
        "date" => PrimitiveType.Of(name.Link is null ? PrimitiveKind.Date : PrimitiveKind.DateTime),
        "datetime" => PrimitiveType.Of(name.Link is null ? PrimitiveKind.DateTime : PrimitiveKind.Date),
        "httpx.Response" or "httpx.Request" or "requests.Response" or "requests.Request" or "requests.PreparedRequest" =>
            PrimitiveType.Of(PrimitiveKind.Transport),
        _ => name.ToReference(),
    };

    /// <param name="link">The link in which the generic begins; null if there is none.</param>
    private TypeExpression? ReadGeneric(string name, TypeScanner scanner, int? link)
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
                return ReadNested(scanner, ']') is not null ? PrimitiveType.Of(PrimitiveKind.Bytes) : null;
            case "Literal":
                return ReadLiterals(scanner);
            case "Union":
                return ReadUnion(scanner, link);
            case "Generator" or "AsyncGenerator":
            case var stream when IsStream(stream):
                return ReadStream(scanner);
            default:
                return null;
        }
    }

    private WrappedType? ReadWrapped(TypeScanner scanner, bool canBeAbsent, bool canBeNull) =>
        ReadNested(scanner, ']') is { } inner ? WrappedType.Wrap(inner, canBeAbsent, canBeNull) : null;

    /// <summary>Reads the type of a stream's events. A generator has two more types: of sent values and of the result.</summary>
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

    private static TypeExpression? ReadLiterals(TypeScanner scanner)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        var canBeNull = false;
        do
        {
            if (ReadLiteral(scanner) is not { } value)
            {
                return null;
            }

            if (value == Null)
            {
                canBeNull = true;
            }
            else
            {
                values.Add(value);
            }
        }
        while (scanner.TryTake(','));

        return !scanner.TryTake(']') ? null
            : values.Count == 0 ? new LiteralType(ImmutableArray.Create(Null))
            : OrNull(new LiteralType(values.ToImmutable()), canBeNull);
    }

    private static string? ReadLiteral(TypeScanner scanner) =>
        scanner.TakeLiteral() ?? scanner.TakeName(".")?.Full switch
        {
            "True" => "true",
            "False" => "false",
            "None" => Null,
            _ => null,
        };

    private TypeExpression? ReadUnion(TypeScanner scanner, int? link)
    {
        var members = new List<TypeExpression>();
        var known = new HashSet<TypeExpression>();
        var canBeNull = false;
        do
        {
            if (ReadNested(scanner) is not { } member)
            {
                return null;
            }

            if (member is PrimitiveType { Kind: PrimitiveKind.Null })
            {
                canBeNull = true;
            }
            else if (known.Add(member)) // both types of a file, or of an event stream, are one type in a payload
            {
                members.Add(member);
            }
        }
        while (scanner.TryTake(','));

        return scanner.TryTake(']') && (OpenEnum(members) ?? Union(members, link)) is { } type ? OrNull(type, canBeNull) : null;
    }

    private static TypeExpression OrNull(TypeExpression type, bool canBeNull) =>
        canBeNull ? WrappedType.Wrap(type, canBeAbsent: false, canBeNull) : type;

    /// <summary>The literals of an enum that also lists the type of unknown values; null for other unions.</summary>
    private static LiteralType? OpenEnum(List<TypeExpression> members) =>
        members is [LiteralType literal, ReferenceType { Name: "UnrecognizedStr" or "UnrecognizedInt" }] ? literal : null;

    /// <summary>
    /// Headings of members are empty in old pages. The code annotates a variable with the type: <c>value: models.X = /* … */</c>.
    /// </summary>
    public override (int Start, int End)? MemberInCode(string text, int start, int end, string heading)
    {
        var assignment = heading.Length > 0 ? -1 : text.IndexOf(Assignment, start, end - start);
        var annotation = assignment < 0 ? -1 : text.IndexOf(':', start, assignment - start);
        return annotation < 0 ? null : (annotation + 1, assignment);
    }
}
