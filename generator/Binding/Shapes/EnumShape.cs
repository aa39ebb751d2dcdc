using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>An enum of several values.</summary>
internal sealed record EnumShape(ModelHead Head, bool IsInteger, EquatableArray<EnumValueShape> Values) : Shape(Head);

/// <summary>A value of an enum.</summary>
internal sealed record EnumValueShape(string Identifier, string Text);
