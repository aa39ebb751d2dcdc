using Router.Codegen.Pages;

namespace Router.Codegen.Types;

/// <summary>Reads the types of one dialect.</summary>
internal abstract class TypeGrammar
{
    /// <summary>The grammar of a dialect.</summary>
    public static TypeGrammar For(Dialect dialect) => throw new NotImplementedException();

    /// <summary>Reads a Type cell. Text that the grammar does not know becomes <see cref="UnrecognisedType"/>; nothing throws.</summary>
    public abstract TypeExpression ParseCell(TypeCell cell);

    /// <summary>Reads a heading under "## Supported Types", which is in source notation and has no links.</summary>
    public abstract TypeExpression ParseMember(TypeCell heading);
}
