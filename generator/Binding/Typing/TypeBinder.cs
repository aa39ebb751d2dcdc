using System.Globalization;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Typing;

/// <summary>Binds type expressions of one page to C# types.</summary>
/// <param name="names">The declarations.</param>
/// <param name="from">The page that the expressions stand on.</param>
internal sealed class TypeBinder(NameTable names, Declaration from)
{
    /// <summary>The references that led to no page, and the cells that no grammar knows, since the last call of <see cref="TakeProblems"/>.</summary>
    private readonly List<TypeProblem> _problems = [];

    /// <summary>The pages that bound types refer to.</summary>
    public HashSet<string> References { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<TypeProblem> TakeProblems()
    {
        TypeProblem[] taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    /// <summary>Binds a type.</summary>
    /// <param name="constant">The JSON text of the one value that it has; null where it has more.</param>
    public BoundType Bind(TypeFacts type, out string? constant)
    {
        constant = null;
        switch (type.Expression)
        {
            case WrappedType { Inner: var inner }:
                return Bind(type.With(inner), out constant);
            case PrimitiveType { Kind: var kind }:
                return Primitive(kind);
            case ListType { Element: var element }:
                return new ListBound(Element(type.With(element)));
            case MapType { Value: var value }:
                return new MapBound(Element(type.With(value)));
            case LiteralType literal:
                return Literal(literal, out constant);
            case ReferenceType reference:
                return Reference(reference, type, out constant);
            case CaseNameType { Name: var name, Otherwise: var otherwise }:
                return names.Resolve(new ReferenceType(name, null, -1), from, null) is { } named
                    ? Model(named, out constant)
                    : Bind(type.With(otherwise), out constant);
            case UnionType union:
                return Inline(union, type);
            case UnrecognisedType { Text: var text }:
                _problems.Add(new TypeProblem(text, IsReference: false, null, -1));
                return ScalarBound.Any;
            default:
                return ScalarBound.Any;
        }
    }

    private BoundType Element(TypeFacts type)
    {
        var bound = Bind(type, out _);
        return bound is ScalarBound { Kind: Scalar.Any } ? bound
            : type.Expression is WrappedType { CanBeNull: true } or WrappedType { CanBeAbsent: true } ? new ElementBound(bound, Nulls.Allowed)
            : from.Set.ToleratesNulls ? new ElementBound(bound, Nulls.Empty)
            : bound;
    }

    private static ScalarBound Primitive(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.String => ScalarBound.String,
        PrimitiveKind.Int64 => new ScalarBound(Scalar.Int64),
        PrimitiveKind.Double => new ScalarBound(Scalar.Double),
        PrimitiveKind.Boolean => new ScalarBound(Scalar.Boolean),
        PrimitiveKind.Decimal => new ScalarBound(Scalar.Decimal),
        PrimitiveKind.BigInteger => new ScalarBound(Scalar.BigInteger),
        PrimitiveKind.Bytes => new ScalarBound(Scalar.Bytes),
        PrimitiveKind.DateTime => new ScalarBound(Scalar.DateTime),
        PrimitiveKind.Date => new ScalarBound(Scalar.Date),
        _ => ScalarBound.Any,
    };

    private static ScalarBound Literal(LiteralType literal, out string? constant)
    {
        var kinds = literal.Values.Select(OfJson).Distinct().ToList();
        var type = kinds.Count == 1 ? kinds[0] : ScalarBound.Any;
        constant = literal.Values.Count == 1 && type.Kind != Scalar.Any ? literal.Values[0] : null;
        return type;
    }

    /// <summary>The type of a constant's JSON text; any where it is an integer that C# has no literal for, or null.</summary>
    public static ScalarBound OfJson(string json) =>
        json.Length > 0 && json[0] == '"' ? ScalarBound.String
        : json is "true" or "false" ? new ScalarBound(Scalar.Boolean)
        : long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new ScalarBound(Scalar.Int64)
        : ScalarBound.Any;

    private BoundType Reference(ReferenceType reference, TypeFacts type, out string? constant)
    {
        constant = null;
        var target = reference.Link >= 0 && reference.Link < type.Targets.Count ? type.Targets[reference.Link] : null;
        if (names.Resolve(reference, from, target) is { } declaration)
        {
            return Model(declaration, out constant);
        }

        _problems.Add(new TypeProblem(reference.Name, IsReference: true, names.Suggest(reference.Name), reference.Link));
        return ScalarBound.Any;
    }

    private BoundType Model(Declaration declaration, out string? constant)
    {
        constant = null;
        References.Add(declaration.Path);
        if (declaration.Kind == ModelKind.Unread)
        {
            return ScalarBound.Any;
        }

        if (declaration.Kind == ModelKind.Constant)
        {
            constant = declaration.Constant;
            return constant is null ? ScalarBound.String : OfJson(constant);
        }

        var name = names.NameOf(declaration);
        return new ModelBound(name.Qualified, name.Identifier, declaration.Kind);
    }

    /// <summary>The page of a union that is written at a field or a member; null where it is linked to none, whatever its members are linked to.</summary>
    public static Declaration? PageOf(UnionType union, TypeFacts type, Declaration from, NameTable names) =>
        union.Link >= 0 && union.Link < type.Targets.Count && PagePath.Resolve(from.Path, type.Targets[union.Link]) is { } path
            && names.At(path) is { Kind: ModelKind.Union } declaration
            ? declaration
            : null;

    /// <summary>A union that is written at a field: the page that it is linked to describes it; without one, members of one type are that type.</summary>
    private BoundType Inline(UnionType union, TypeFacts type)
    {
        if (PageOf(union, type, from, names) is { } declaration)
        {
            return Model(declaration, out _);
        }

        var members = union.Members
            .Select(member => Bind(type.With(member), out _))
            .Distinct()
            .ToList();
        return members.Count == 1 ? members[0] : ScalarBound.Any;
    }
}

/// <summary>A type that could not be bound.</summary>
/// <param name="Text">The cell or the name.</param>
/// <param name="IsReference">Whether it is a name that no page has.</param>
/// <param name="Suggestion">The title that is most like it.</param>
/// <param name="Link">The index of the link in the cell; -1 where the name is not linked.</param>
internal sealed record TypeProblem(string Text, bool IsReference, string? Suggestion, int Link);
