using Router.Codegen.Pages;

namespace Router.Codegen.Types;

/// <summary>Reads the types of one dialect.</summary>
internal abstract class TypeGrammar
{
    private static readonly TypeGrammar Python = new PythonGrammar();

    /// <summary>The grammar of a dialect.</summary>
    public static TypeGrammar For(Dialect dialect) => dialect switch
    {
        Dialect.Python => Python,
        _ => throw new ArgumentOutOfRangeException(nameof(dialect)),
    };

    /// <summary>Reads a Type cell. Text that the grammar does not know becomes <see cref="UnrecognisedType"/>; nothing throws.</summary>
    public TypeExpression ParseCell(TypeCell cell) => Parse(cell, isMember: false);

    /// <summary>Reads a heading under "## Supported Types", which is in source notation and has no links.</summary>
    public TypeExpression ParseMember(TypeCell heading) => Parse(heading, isMember: true);

    /// <summary>Reads the type that begins at the scanner's position; null where none does.</summary>
    protected abstract TypeExpression? ReadType(TypeScanner scanner);

    /// <summary>Reads a whole heading; dialects that write members unlike cells have a reading of their own.</summary>
    protected virtual TypeExpression? ReadMember(TypeScanner scanner) => ReadType(scanner);

    /// <summary>Reads a type inside another; null where none begins, or where types are nested deeper than anyone writes them.</summary>
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

    /// <summary>Reads an inner type and the mark that closes its wrapper; null where either is missing.</summary>
    protected TypeExpression? ReadNested(TypeScanner scanner, char close) =>
        ReadNested(scanner) is { } type && scanner.TryTake(close) ? type : null;

    private TypeExpression Parse(TypeCell cell, bool isMember)
    {
        var scanner = new TypeScanner(cell);
        var type = isMember ? ReadMember(scanner) : ReadType(scanner);
        return type is not null && scanner.IsAtEnd ? type : new UnrecognisedType(cell.Text);
    }
}
