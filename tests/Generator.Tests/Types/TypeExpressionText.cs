using Router.Codegen.Types;

namespace Router.Codegen.Tests.Types;

/// <summary>
/// Prints a type expression on one line: <c>[T]</c> is a list, <c>{T}</c> a map, <c>T?</c> an optional type, <c>T!</c> a nullable type,
/// <c>ns.X@0</c> a reference in the first link of the cell, <c>"a"|"b"</c> literals.
/// </summary>
internal static class TypeExpressionText
{
    public static string Of(TypeExpression type) => type switch
    {
        PrimitiveType primitive => primitive.Kind.ToString(),
        ReferenceType reference => (reference.Namespace is null ? "" : reference.Namespace + ".") + reference.Name + Link(reference.Link),
        ListType list => "[" + Of(list.Element) + "]",
        MapType map => "{" + Of(map.Value) + "}",
        WrappedType wrapped => Of(wrapped.Inner) + (wrapped.CanBeAbsent ? "?" : "") + (wrapped.CanBeNull ? "!" : ""),
        UnionType union => "(" + string.Join(" | ", union.Members.Select(Of)) + ")" + Link(union.Link),
        LiteralType literal => string.Join("|", literal.Values),
        CaseNameType { Fallback: null } name => name.Name,
        CaseNameType { Fallback: { } fallback } name => name.Name + "=" + Of(fallback),
        UnrecognisedType => "unrecognised",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string Link(int? link) => link is null ? "" : "@" + link;
}
