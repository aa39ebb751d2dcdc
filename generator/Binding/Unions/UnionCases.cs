using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Unions;

/// <summary>A type of a union's values, after nested unions are flattened.</summary>
/// <param name="Shape">The part that is emitted.</param>
/// <param name="Member">The member of the union, or of a nested union.</param>
/// <param name="Target">The page of a model; null for other types.</param>
internal sealed record PlannedCase(UnionCase Shape, UnionMember Member, Declaration? Target)
{
    public BoundType Type => Shape.Type;
}

/// <summary>Flattens nested unions, so that a value's case is decided once, and not once for each of them.</summary>
internal static class UnionCases
{
    /// <summary>
    /// The maximum number of flattened unions. No API has as many, and a hostile chain of thousands would overflow the stack.
    /// </summary>
    public const int MaxUnions = 200;

    /// <summary>
    /// The maximum nesting that is flattened. A value of dozens of mutually nested unions would be wrapped in all of them.
    /// </summary>
    private const int MaxDepth = 16;

    /// <summary>The cases in page order. A type that occurs several times is at its first place.</summary>
    public static IReadOnlyList<PlannedCase> Flatten(Declaration union, IReadOnlyList<UnionMember> members, UnionMemberLookup lookup)
    {
        var cases = new List<PlannedCase>();
        Add(members, [], cases, [], [union.Path], lookup);
        return cases;
    }

    private static void Add(
        IReadOnlyList<UnionMember> members,
        ImmutableArray<BoundType> through,
        List<PlannedCase> cases,
        HashSet<BoundType> known,
        HashSet<string> visited,
        UnionMemberLookup lookup)
    {
        foreach (var member in members)
        {
            var target = member.Bound is ModelBound ? lookup.Resolve(member.Type, member.From) : null;
            if (target is { Kind: ModelKind.Union })
            {
                if (visited.Count <= MaxUnions && through.Length < MaxDepth && visited.Add(target.Path))
                {
                    Add(lookup.MembersOf(target), through.Add(member.Bound), cases, known, visited, lookup);
                }
            }
            else if (known.Add(member.Bound))
            {
                cases.Add(new PlannedCase(new UnionCase(through.ToEquatableArray(), member.Bound), member, target));
            }
        }
    }
}
