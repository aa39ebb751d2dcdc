namespace Router.Codegen.Types.Dialects;

/// <summary>
/// Ruby with Sorbet: <c>*T.nilable(::String)*</c>, <c>T::Hash[Symbol, *::Object*]</c>. The link to a union's page spells out the union:
/// <c>[T.any(::String, Models::X, T::Array[::Object])](…)</c>.
/// </summary>
internal sealed class RubyDialect() : Dialect("Ruby", "ruby", Marked, Habitual)
{
    private static readonly DialectMarks Marked =
        new DialectMarks(
            Words: [],
            Prefixes: ["T.", "T::", "::"],
            Hosts: ["ruby-doc.org"])
        {
            IsInside = static text => text.IndexOf("::", StringComparison.Ordinal) >= 0,
        };

    private static readonly DialectHabits Habitual = new(
        WireNameConvention.AsWritten, BeginsNamesWithCapitals: false, HasUnionsWithoutMembers: true, SpellsUnionsAtFields: true);

    protected override TypeExpression? ReadType(TypeScanner scanner)
    {
        var link = scanner.Link;
        if (scanner.TryTake("T.nilable("))
        {
            return ReadNested(scanner, ')') is { } inner ? new WrappedType(inner, CanBeAbsent: true, CanBeNull: false) : null;
        }

        if (scanner.TryTake("T.any("))
        {
            return ReadUnion(scanner, link);
        }

        // Colons precede classes that do not belong to the SDK.
        var isForeign = scanner.TryTake("::");
        return scanner.TakeName("::") is { } name ? ReadNamed(name, isForeign, scanner) : null;
    }

    private TypeExpression? ReadUnion(TypeScanner scanner, int? link)
    {
        var members = new List<TypeExpression>();
        do
        {
            if (ReadNested(scanner) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (scanner.TryTake(','));

        return scanner.TryTake(')') ? Union(members, link) : null;
    }

    private TypeExpression? ReadNamed(QualifiedName name, bool isForeign, TypeScanner scanner) => name.Full switch
    {
        "T.Array" => ReadArguments(scanner) is { } element ? new ListType(element) : null,
        "T.Hash" => ReadArguments(scanner, "Symbol") is { } value ? new MapType(value) : null,
        "T.Boolean" => PrimitiveType.Of(PrimitiveKind.Boolean),
        "Faraday.Response" or "Faraday.Request" or "Faraday.Env" => PrimitiveType.Of(PrimitiveKind.Transport),
        _ when isForeign => OfRuby(name.Full) ?? (TypeExpression?)(name.Namespace is null ? null : name.ToReference()),
        _ when name.LinksToPage => name.ToReference(),

        // The labels of the links to Ruby's documentation are swapped.
        "Date" when name.Link is not null => PrimitiveType.Of(PrimitiveKind.DateTime),
        "DateTime" when name.Link is not null => PrimitiveType.Of(PrimitiveKind.Date),
        _ when name.Link is null && OfRuby(name.Full) is { } type => type, // old SDKs leave the colons out
        _ => name.ToReference(),
    };

    /// <summary>Reads the arguments of a generic in brackets: square ones inside parentheses, otherwise angle brackets.</summary>
    private TypeExpression? ReadArguments(TypeScanner scanner, string? key = null)
    {
        var close = scanner.TryTake('[') ? ']' : '>';
        if (close == '>' && !scanner.TryTake('<'))
        {
            return null;
        }

        var isKeyRead = key is null || (scanner.TryTake(key) && scanner.TryTake(','));
        return isKeyRead ? ReadNested(scanner, close) : null;
    }

    /// <summary>Models have namespaces in the link of a union. A class without one is Ruby's own, with or without colons.</summary>
    protected override TypeExpression Unlink(ReferenceType name) =>
        (name.Namespace is null ? OfRuby(name.Name) : null) ?? base.Unlink(name);

    /// <summary>The type of one of Ruby's own classes; null for other names.</summary>
    private static PrimitiveType? OfRuby(string name) => name switch
    {
        "String" => PrimitiveType.Of(PrimitiveKind.String),
        "Integer" => PrimitiveType.Of(PrimitiveKind.Int64),
        "Float" => PrimitiveType.Of(PrimitiveKind.Double),
        "Object" => PrimitiveType.Of(PrimitiveKind.Any),
        "DateTime" => PrimitiveType.Of(PrimitiveKind.DateTime),
        "Date" => PrimitiveType.Of(PrimitiveKind.Date),
        _ => null,
    };
}
