using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>How values find their leaf by all that is in them.</summary>
/// <param name="Description">What IJsonUnion.DescribeJson returns.</param>
/// <param name="Leaves">The leaf of each line of it.</param>
internal sealed record FitTable(string Description, EquatableArray<FitLeaf> Leaves);

/// <summary>A leaf that content decides for.</summary>
internal sealed record FitLeaf(int Leaf, ArmKind Kind);
