using System.Globalization;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Typing;

/// <summary>Binds type expressions of one page to C# types.</summary>
/// <param name="from">The page that contains the expressions.</param>
internal sealed class TypeBinder(NameTable names, Declaration from)
{
    /// <summary>The unresolved references and unrecognised types since the last call of <see cref="TakeProblems"/>.</summary>
    private readonly List<TypeProblem> _problems = [];

    private readonly List<LinkMismatch> _mismatches = [];

    /// <summary>The paths of the pages that bound types refer to.</summary>
    public HashSet<string> References { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<TypeProblem> TakeProblems()
    {
        TypeProblem[] taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    /// <summary>The links since the last call whose text names another model than the page they lead to.</summary>
    public IReadOnlyList<LinkMismatch> TakeMismatches()
    {
        LinkMismatch[] taken = [.. _mismatches];
        _mismatches.Clear();
        return taken;
    }

    /// <summary>Binds a type.</summary>
    /// <param name="constant">The JSON text of the type's only value; null if it has several.</param>
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
            case CaseNameType name:
                return Case(name, type, out constant);
            case UnionType union:
                return Inline(union, type);
            case UnrecognisedType { Text: var text }:
                _problems.Add(new TypeProblem(TypeProblemKind.UnrecognisedType, text));
                return ScalarBound.Any;
            default:
                return ScalarBound.Any;
        }
    }

    private BoundType Element(TypeFacts type)
    {
        var bound = Bind(type, out _);
        return bound is ScalarBound { Kind: Scalar.Any } ? bound
            : type.Expression is WrappedType { CanBeNull: true } or WrappedType { CanBeAbsent: true }
                || from.Set.IsNullableUnsaid(type.Expression)
                ? new NullableBound(bound)
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
        PrimitiveKind.Any or PrimitiveKind.Null or PrimitiveKind.Transport => ScalarBound.Any,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static ScalarBound Literal(LiteralType literal, out string? constant)
    {
        var kinds = literal.Values.Select(OfJson).Distinct().ToList();
        var type = kinds.Count == 1 ? kinds[0] : ScalarBound.Any;
        constant = literal.Values.Count == 1 && type.Kind != Scalar.Any ? literal.Values[0] : null;
        return type;
    }

    /// <summary>The type of a constant's JSON text. Any JSON for null, and for numbers outside the range of long.</summary>
    public static ScalarBound OfJson(string json) =>
        json.Length > 0 && json[0] == '"' ? ScalarBound.String
        : json is "true" or "false" ? new ScalarBound(Scalar.Boolean)
        : long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new ScalarBound(Scalar.Int64)
        : ScalarBound.Any;

    private BoundType Reference(ReferenceType reference, TypeFacts type, out string? constant)
    {
        constant = null;
        if (names.Resolve(reference, from, type.TargetOf(reference.Link)) is { } declaration)
        {
            if (reference.Link is { } link && FoldedName.Of(declaration.Title) != FoldedName.Of(reference.Name))
            {
                _mismatches.Add(new LinkMismatch(reference.Name, declaration.Title, link));
            }

            return Model(declaration, out constant);
        }

        _problems.Add(new TypeProblem(
            TypeProblemKind.UnresolvedReference, reference.Name, names.Suggest(reference.Name, from.Set), reference.Link));
        return ScalarBound.Any;
    }

    private BoundType Case(CaseNameType name, TypeFacts type, out string? constant)
    {
        constant = null;
        if (names.Resolve(name, from) is { } declaration)
        {
            return Model(declaration, out constant);
        }

        if (name.Fallback is { } fallback)
        {
            return Bind(type.With(fallback), out constant);
        }

        _problems.Add(new TypeProblem(TypeProblemKind.UnresolvedReference, name.Name, names.Suggest(name.Name, from.Set)));
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

    /// <summary>Binds an inline union to the model of its page, or else to the type that all members share, or else to any JSON.</summary>
    private BoundType Inline(UnionType union, TypeFacts type)
    {
        var declaration = names.Resolve(union, from, type.TargetOf(union.Link));
        if (declaration is not null && !from.Set.Dialect.Habits.HasUnionsWithoutMembers)
        {
            return Model(declaration, out _); // the page of the model lists the members
        }

        var known = _problems.Count;
        var members = union.Members
            .Select(member => Bind(type.With(member), out _))
            .Distinct()
            .ToList();
        if (declaration is not null)
        {
            return Model(declaration, out _);
        }

        if (members.Count == 1)
        {
            return members[0];
        }

        if (type.IsCorrected || type.TargetOf(union.Link) is not null || _problems.Count > known || members.Exists(HasModel))
        {
            // There is one report for the union: its values are raw JSON, regardless of its members.
            _problems.RemoveRange(known, _problems.Count - known);
            _problems.Add(new TypeProblem(TypeProblemKind.UnionWithoutPage, "", null, union.Link));
        }

        return ScalarBound.Any;
    }

    private static bool HasModel(BoundType type) => type switch
    {
        ModelBound => true,
        ListBound { Element: var element } => HasModel(element),
        MapBound { Value: var value } => HasModel(value),
        NullableBound { Inner: var inner } => HasModel(inner),
        _ => false,
    };
}

/// <summary>A type that could not be bound.</summary>
/// <param name="Text">The cell or the name; empty for a union.</param>
/// <param name="Suggestion">The page with the title most similar to the name.</param>
/// <param name="Link">The index of the link of the name or union in the cell; null if there is none.</param>
internal sealed record TypeProblem(TypeProblemKind Kind, string Text, Declaration? Suggestion = null, int? Link = null);

/// <summary>A link whose text names another model than the page it leads to.</summary>
/// <param name="Name">The name in the link's text.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Link">The index of the link in the cell.</param>
internal sealed record LinkMismatch(string Name, string Title, int Link);

/// <summary>The reasons why a type could not be bound.</summary>
internal enum TypeProblemKind
{
    /// <summary>No page has the name.</summary>
    UnresolvedReference,

    /// <summary>No page describes a union that is spelled out inline.</summary>
    UnionWithoutPage,

    /// <summary>The dialect's grammar does not know the type.</summary>
    UnrecognisedType,
}
