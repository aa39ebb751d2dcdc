using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>An object.</summary>
/// <param name="Lines">The line numbers of the fields, from one. Only the first number if they are consecutive.</param>
/// <param name="Additional">The map of unlisted properties; null if there is none.</param>
internal sealed record ObjectShape(
    ModelHead Head,
    EquatableArray<int> Lines,
    EquatableArray<PropertyShape> Properties,
    AdditionalShape? Additional) : Shape(Head);

/// <summary>A map of properties that a page does not list.</summary>
/// <param name="Value">The type of their values.</param>
internal sealed record AdditionalShape(string Identifier, BoundType Value, string Description);
