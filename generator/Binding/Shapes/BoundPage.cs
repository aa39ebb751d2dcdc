using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A bound page.</summary>
/// <param name="Shape">What is emitted; null where the page is a constant, which is no type of its own.</param>
/// <param name="Diagnostics">What could not be read or bound.</param>
internal sealed record BoundPage(BoundOutline Outline, Shape? Shape, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public Declaration Declaration => Outline.Declaration;
}

/// <summary>All of a bound page that decides which models are emitted: most edits leave it as it is.</summary>
/// <param name="Model">The name of the model; null where the page is a constant.</param>
/// <param name="References">The paths of the pages that it refers to.</param>
/// <param name="Signature">What models have to share to become one; null where the project merges none.</param>
internal sealed record BoundOutline(Declaration Declaration, ModelName? Model, EquatableArray<string> References, ShapeSignature? Signature);
