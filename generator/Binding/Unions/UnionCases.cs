using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Unions;

/// <summary>A type that a union's value may be once the unions inside are looked into.</summary>
/// <param name="Shape">What is emitted of it.</param>
/// <param name="Member">The member that it is, of the union or of one inside.</param>
/// <param name="Target">The page of an object; null for other types.</param>
internal sealed record PlannedCase(UnionCase Shape, UnionMember Member, Declaration? Target)
{
    public BoundType Type => Shape.Type;
}

/// <summary>Looks into the unions inside a union, so that a value is decided on once and not again by each of them.</summary>
internal static class UnionCases
{
    /// <summary>So many unions inside a union are looked into; no API has as many, and a chain of thousands could be made to overflow the stack.</summary>
    public const int MaxUnions = 200;

    /// <summary>So deep are unions inside unions looked into: of dozens that all hold each other each value would else be wrapped in all of them, over and over.</summary>
    private const int MaxDepth = 16;

    /// <summary>The cases in page order; a type that stands in several places is that of the first.</summary>
    public static IReadOnlyList<PlannedCase> Flatten(Declaration union, IReadOnlyList<UnionMember> members, UnionMemberLookup lookup)
    {
        var cases = new List<PlannedCase>();
        Add(members, [], cases, [union.Path], lookup);
        return cases;
    }

    private static void Add(
        IReadOnlyList<UnionMember> members, ImmutableArray<BoundType> through, List<PlannedCase> cases, HashSet<string> visited, UnionMemberLookup lookup)
    {
        foreach (var member in members)
        {
            var target = member.Bound is ModelBound ? lookup.Resolve(member.Type, member.From) : null;
            if (target is { Kind: ModelKind.Union })
            {
                if (visited.Count <= MaxUnions && through.Length < MaxDepth && visited.Add(target.Path))
                {
                    Add(lookup.MembersOf(target), through.Add(member.Bound), cases, visited, lookup);
                }
            }
            else if (cases.All(known => !known.Type.Equals(member.Bound)))
            {
                cases.Add(new PlannedCase(new UnionCase(through.ToEquatableArray(), member.Bound), member, target));
            }
        }
    }
}
