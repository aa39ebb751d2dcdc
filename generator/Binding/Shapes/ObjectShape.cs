using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>An object.</summary>
/// <param name="Lines">The fields' lines, counted from one; only the first where they follow one another.</param>
/// <param name="Additional">The map of the properties that the page does not list; null where it has none.</param>
internal sealed record ObjectShape(
    ModelHead Head,
    EquatableArray<int> Lines,
    EquatableArray<PropertyShape> Properties,
    AdditionalShape? Additional) : Shape(Head);

/// <summary>The map of the properties that a page does not list.</summary>
/// <param name="Value">The type of their values.</param>
internal sealed record AdditionalShape(string Identifier, BoundType Value, string Description);
