using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>How a union is read.</summary>
internal sealed record UnionPlan(
    EquatableArray<UnionMemberShape> Members,
    EquatableArray<UnionLeaf> Leaves,
    EquatableArray<UnionArm> Arms,
    TagTable? Tag,
    FitTable? Fit,
    EquatableArray<int> Numbered);

/// <summary>A type that is no union itself: a member of the union, or of a union that is.</summary>
/// <param name="Through">The unions that the value is wrapped in to become a member, the outermost first.</param>
internal sealed record UnionLeaf(EquatableArray<BoundType> Through, BoundType Type);
