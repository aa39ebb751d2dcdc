using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The plan by which a union's reader decides between its cases.</summary>
/// <param name="Cases">The types of values, after nested unions are flattened.</param>
/// <param name="Branches">The branches of each kind of token, in the order of trying.</param>
/// <param name="Discriminator">The property that decides the case of an object before branches are tried; null if there is none.</param>
/// <param name="Match">The cases between which content decides; null if there are none.</param>
/// <param name="Numbered">The cases that are read by number: the cases of the match table in its order, then others.</param>
internal sealed record UnionPlan(
    EquatableArray<UnionMemberShape> Members,
    EquatableArray<UnionCase> Cases,
    EquatableArray<UnionBranch> Branches,
    Discriminator? Discriminator,
    MatchTable? Match,
    EquatableArray<int> Numbered);

/// <summary>A type that is not a union: a member of the union or of a nested union.</summary>
/// <param name="Through">The nested unions that wrap the value, outermost first.</param>
internal sealed record UnionCase(EquatableArray<BoundType> Through, BoundType Type);
