using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A bound page.</summary>
/// <param name="Shape">The model to emit; null if the page is a constant. No type is emitted for a constant.</param>
/// <param name="Diagnostics">The problems found in reading and binding.</param>
internal sealed record BoundPage(BoundOutline Outline, Shape? Shape, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public Declaration Declaration => Outline.Declaration;

    /// <summary>The problems of types and names in corrections, at the lines of the corrections.</summary>
    public EquatableArray<DiagnosticInfo> OfCorrections { get; init; }
}

/// <summary>The part of a bound page that planning needs. Most edits do not change it.</summary>
/// <param name="Model">The name of the model; null if the page is a constant.</param>
/// <param name="References">The paths of the pages that the page refers to.</param>
/// <param name="Signature">Models with the same signature may be merged; null if the project does not merge.</param>
internal sealed record BoundOutline(
    Declaration Declaration, ModelName? Model, EquatableArray<string> References, ShapeSignature? Signature);
