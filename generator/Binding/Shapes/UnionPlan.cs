using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>How a union is read.</summary>
/// <param name="Cases">What a value may be once unions inside are looked into.</param>
/// <param name="Branches">How values find their case: the branches of each kind of token in order of trial.</param>
/// <param name="Discriminator">What tells objects apart before any branch is tried; null where no property does.</param>
/// <param name="Match">What tells apart the values that only their content does; null where nothing has to.</param>
/// <param name="Numbered">The cases that are read by their number: those that content tells apart in their order, then others.</param>
internal sealed record UnionPlan(
    EquatableArray<UnionMemberShape> Members,
    EquatableArray<UnionCase> Cases,
    EquatableArray<UnionBranch> Branches,
    Discriminator? Discriminator,
    MatchTable? Match,
    EquatableArray<int> Numbered);

/// <summary>A type that is no union itself: a member of the union, or of a union that is.</summary>
/// <param name="Through">The unions that the value is wrapped in to become a member, the outermost first.</param>
internal sealed record UnionCase(EquatableArray<BoundType> Through, BoundType Type);
