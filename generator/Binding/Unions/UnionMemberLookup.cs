using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Unions;

/// <summary>Looks up the members of unions, and the pages that they refer to.</summary>
internal sealed class UnionMemberLookup(NameTable names, PageFactTable facts, InlineMembers inline)
{
    /// <summary>
    /// The maximum number of members that are read for one union, including members of unions inside it. Hundreds of unions that are
    /// members of each other would take cubic time. The largest union on a known page has 555 members.
    /// </summary>
    public const int MaxMembers = 10_000;

    /// <summary>
    /// The maximum number of characters in names that distinguish the objects of one union. Each union repeats the names of its objects, so
    /// many unions of the same objects would grow with the product of unions and fields. The largest number on a known page is 3,155.
    /// </summary>
    public const int MaxMatchedCharacters = 50_000;

    private int _seen;
    private int _matched;

    public NameTable Names { get; } = names;

    /// <summary>True if unions are read as having no members, because there were too many members before.</summary>
    public bool IsCut { get; private set; }

    /// <summary>True if objects are read as having no names, because there were too many names before.</summary>
    public bool IsMatchCut { get; private set; }

    public PageFactTable Facts { get; } = facts;

    /// <summary>Counts characters of names that distinguish an object from others. False if there are too many.</summary>
    public bool CountMatched(int characters)
    {
        _matched = Math.Min(_matched + characters, MaxMatchedCharacters + 1);
        IsMatchCut |= _matched > MaxMatchedCharacters;
        return !IsMatchCut;
    }

    /// <summary>The types that a union's page lists. If it lists none, the types that a field with a link to the page lists.</summary>
    public IReadOnlyList<TypeFacts> TypesOf(Declaration union)
    {
        if (_seen > MaxMembers)
        {
            IsCut = true;
            return [];
        }

        var listed = Facts[union].Members;
        var types = listed.Count > 0 ? listed : inline.Of(union.Path).ToEquatableArray();
        _seen += types.Count;
        return types;
    }

    /// <summary>The members of a union, except unknown ones and those that C# cannot distinguish from an earlier one.</summary>
    public IReadOnlyList<UnionMember> MembersOf(Declaration union) => MembersOf(union, TypesOf(union));

    /// <inheritdoc cref="MembersOf(Declaration)"/>
    public IReadOnlyList<UnionMember> MembersOf(Declaration union, IEnumerable<TypeFacts> types)
    {
        var binder = new TypeBinder(Names, union);
        var self = Names.NameOf(union).Qualified;
        var members = new List<UnionMember>();
        var known = new HashSet<BoundType>();
        foreach (var type in types)
        {
            if (type.Expression is PrimitiveType { Kind: PrimitiveKind.Null or PrimitiveKind.Transport })
            {
                continue;
            }

            var bound = binder.Bind(type, out _);
            if (binder.TakeProblems().Any(problem => IsLeftOut(bound, problem)))
            {
                continue;
            }

            if (bound is ModelBound { Name: var name } && name == self)
            {
                continue; // a union is not a member of itself
            }

            if (known.Add(bound.InCSharp()))
            {
                members.Add(new UnionMember(bound, type, union));
            }
        }

        return members;
    }

    /// <summary>
    /// True for an unknown member: no page describes it, or its type is not understood. As raw JSON, it would match every value that no
    /// other member matches.
    /// </summary>
    public static bool IsLeftOut(BoundType member, TypeProblem problem) =>
        member is ScalarBound { Kind: Scalar.Any } && problem.Kind != TypeProblemKind.UnionWithoutPage;

    /// <summary>The page that a type refers to; null if there is none.</summary>
    public Declaration? Resolve(TypeFacts type, Declaration from) => type.Expression switch
    {
        WrappedType { Inner: var inner } => Resolve(type.With(inner), from),
        CaseNameType name => Names.Resolve(name, from),
        ReferenceType reference => Names.Resolve(
            reference, from, type.TargetOf(reference.Link)),
        UnionType union => Names.Resolve(union, from, type.TargetOf(union.Link)),
        _ => null,
    };
}

/// <summary>A member of a union.</summary>
/// <param name="From">The union's page, to which references in the type are relative.</param>
internal sealed record UnionMember(BoundType Bound, TypeFacts Type, Declaration From);
