namespace Router.Codegen.Types.Dialects;

/// <summary>
/// PHP: <c>*?string*</c>, <c>array&lt;string, *mixed*&gt;</c>, <c>[?Components\X](…)</c>. The link to a union's page spells out the union:
/// <c>[string\|Components\X\|null](…)</c>.
/// </summary>
internal sealed class PhpDialect() : Dialect("Php", "php", Marked, Habitual)
{
    private static readonly DialectMarks Marked =
        new DialectMarks(
            Words: ["mixed"],
            Prefixes: ["?", "\\", "array<"],
            Hosts: ["php.net"])
        {
            IsInside = static text => text.IndexOf('\\') >= 0 && text.IndexOf("::", StringComparison.Ordinal) < 0,
        };

    private static readonly DialectHabits Habitual = new(
        WireNameConvention.AsWritten, BeginsNamesWithCapitals: false, HasUnionsWithoutMembers: false, SpellsUnionsAtFields: true)
    {
        PrintsDatesAsDateTimes = true,
    };

    private const string Models = ".Models.";
    private const string HttpMessages = "Psr.Http.Message";
    private const string ListHeading = "`array`";
    private const string Variable = "@var ";

    protected override TypeExpression? ReadType(TypeScanner scanner)
    {
        var isNullable = scanner.TryTake('?');
        var link = scanner.Link;
        var members = new List<TypeExpression>();
        do
        {
            if (ReadSingle(scanner) is not { } member)
            {
                return null;
            }

            if (member is PrimitiveType { Kind: PrimitiveKind.Null })
            {
                isNullable = true;
            }
            else
            {
                members.Add(member);
            }
        }
        while (scanner.TryTake('|'));

        return Union(members, link) is not { } type ? null
            : isNullable ? new WrappedType(type, CanBeAbsent: true, CanBeNull: false)
            : type;
    }

    private TypeExpression? ReadSingle(TypeScanner scanner)
    {
        // A backslash precedes classes that do not belong to the SDK.
        var isForeign = scanner.TryTake('\\');
        return scanner.TakeName("\\") is not { } name ? null
            : scanner.TryTake('<') ? ReadGeneric(name.Name, scanner)
            : isForeign ? ReadLibrary(name) ?? (TypeExpression?)ReadFull(name)
            : ReadPlain(name);
    }

    private TypeExpression? ReadGeneric(string name, TypeScanner scanner)
    {
        if (IsStream(name))
        {
            return ReadNested(scanner, '>');
        }

        if (name != "array" || ReadNested(scanner) is not { } first)
        {
            return null;
        }

        if (!scanner.TryTake(','))
        {
            return scanner.TryTake('>') ? new ListType(first) : null;
        }

        return ReadNested(scanner, '>') is not { } second ? null : first switch
        {
            PrimitiveType { Kind: PrimitiveKind.String } => new MapType(second),
            PrimitiveType { Kind: PrimitiveKind.Int64 } => new ListType(second),
            _ => null,
        };
    }

    private static TypeExpression? ReadPlain(QualifiedName name) => name.Full switch
    {
        _ when !name.LinksToPage && ReadLibrary(name) is { } type => type,
        "string" => PrimitiveType.Of(PrimitiveKind.String),
        "int" => PrimitiveType.Of(PrimitiveKind.Int64),
        "float" => PrimitiveType.Of(PrimitiveKind.Double),
        "bool" => PrimitiveType.Of(PrimitiveKind.Boolean),
        "mixed" => PrimitiveType.Of(PrimitiveKind.Any),
        "null" => PrimitiveType.Of(PrimitiveKind.Null),

        // A list without its element type, as in a union at a field. Only the union's own page has the element types.
        "array" => new ListType(PrimitiveType.Of(PrimitiveKind.Any)),
        _ => name.ToReference(),
    };

    /// <summary>Reads a model with a full name; null if it cannot be a model.</summary>
    private static ReferenceType? ReadFull(QualifiedName name) =>
        name.ToReference() is { } model ? model with { Namespace = InsideModels(model.Namespace) } : null;

    /// <summary>Reads a class of a library; null for other classes. A DateTime may be a date: the type does not show it.</summary>
    private static PrimitiveType? ReadLibrary(QualifiedName name) => name.Full switch
    {
        _ when name.Namespace == HttpMessages => PrimitiveType.Of(PrimitiveKind.Transport),
        "DateTime" => PrimitiveType.Of(PrimitiveKind.DateTime),
        "LocalDate" or "Brick.DateTime.LocalDate" => PrimitiveType.Of(PrimitiveKind.Date),
        "Brick.Math.BigInteger" => PrimitiveType.Of(PrimitiveKind.BigInteger),
        "Brick.Math.BigDecimal" => PrimitiveType.Of(PrimitiveKind.Decimal),
        _ => null,
    };

    /// <summary>The part of a full namespace below Models: <c>Acme.Models.Components</c> is <c>Components</c>.</summary>
    private static string? InsideModels(string? fullNamespace)
    {
        var models = fullNamespace?.IndexOf(Models, StringComparison.Ordinal) ?? -1;
        return models < 0 ? null : fullNamespace!.Substring(models + Models.Length);
    }

    /// <summary>
    /// The heading of a list is "array". The comment in its code states the element type: <c>@var array&lt;string&gt;</c>.
    /// </summary>
    public override (int Start, int End)? MemberInCode(string text, int start, int end, string heading)
    {
        var variable = heading == ListHeading ? text.IndexOf(Variable, start, end - start, StringComparison.Ordinal) : -1;
        if (variable < 0)
        {
            return null;
        }

        variable += Variable.Length;
        var line = text.IndexOf('\n', variable, end - variable);
        var close = line < 0 ? -1 : text.IndexOf("*/", variable, line - variable, StringComparison.Ordinal);
        return line < 0 ? null : (variable, close < 0 ? line : close);
    }
}
