using Router.Codegen.Collections;

namespace Router.Codegen.Types;

/// <summary>The grammar of the types of one dialect.</summary>
internal abstract class TypeGrammar
{
    /// <summary>Reads a Type cell. Unreadable text becomes <see cref="UnrecognisedType"/>. Nothing is thrown.</summary>
    public TypeExpression ParseCell(TypeCell cell) => Parse(cell, isMember: false);

    /// <summary>Reads a heading under "## Supported Types", which is in source notation and has no links.</summary>
    public TypeExpression ParseMember(TypeCell heading) => Parse(heading, isMember: true);

    /// <summary>Reads the type at the scanner's position; null if there is none.</summary>
    protected abstract TypeExpression? ReadType(TypeScanner scanner);

    /// <summary>Reads a whole heading. Overridden in dialects whose headings differ from cells.</summary>
    protected virtual TypeExpression? ReadMember(TypeScanner scanner) => ReadType(scanner);

    /// <summary>Reads a nested type; null if there is none, or if types are nested too deep.</summary>
    protected TypeExpression? ReadNested(TypeScanner scanner)
    {
        if (!scanner.TryDescend())
        {
            return null;
        }

        var type = ReadType(scanner);
        scanner.Ascend();
        return type;
    }

    /// <summary>Reads a nested type and the mark that closes it; null if either is missing.</summary>
    protected TypeExpression? ReadNested(TypeScanner scanner, char close) =>
        ReadNested(scanner) is { } type && scanner.TryTake(close) ? type : null;

    /// <summary>The union of several types, or the only type; null if there are none.</summary>
    /// <param name="link">The link that contains the union and leads to the union's page; null if there is none.</param>
    protected TypeExpression? Union(List<TypeExpression> members, int? link = null) => members.Count switch
    {
        0 => null,
        1 => members[0],
        _ => new UnionType(members.Select(m => link is null ? m : Unlink(m)).ToEquatableArray(), link),
    };

    /// <summary>True for the classes that read a stream of events or of JSON lines. Their argument is the type of an entry.</summary>
    protected static bool IsStream(string name) =>
        name is "EventStream" or "EventStreamAsync" or "JsonLStream" or "JsonLStreamAsync" or "JsonlStream" or "JsonlStreamAsync";

    /// <summary>
    /// A name in the link of a union, without the link, which leads to the union. Overridden in dialects whose own types look like models
    /// if they have a link.
    /// </summary>
    protected virtual TypeExpression Unlink(ReferenceType name) => name with { Link = null };

    private TypeExpression Unlink(TypeExpression type) => type switch
    {
        ReferenceType reference => Unlink(reference),
        ListType list => new ListType(Unlink(list.Element)),
        MapType map => new MapType(Unlink(map.Value)),
        WrappedType wrapped => wrapped with { Inner = Unlink(wrapped.Inner) },
        _ => type,
    };

    /// <summary>Creates the scanner of a cell.</summary>
    protected virtual TypeScanner Scan(TypeCell cell) => new(cell);

    private TypeExpression Parse(TypeCell cell, bool isMember)
    {
        var scanner = Scan(cell);
        var type = isMember ? ReadMember(scanner) : ReadType(scanner);
        return type is not null && scanner.IsAtEnd ? type : new UnrecognisedType(cell.Text) { IsTooDeep = scanner.IsTooDeep };
    }
}
