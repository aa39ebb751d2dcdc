using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>An enum with several values.</summary>
internal sealed record EnumShape(ModelHead Head, bool IsInteger, EquatableArray<EnumValueShape> Values) : Shape(Head);

/// <summary>A value of an enum.</summary>
/// <param name="Text">The value in JSON: a text without quotes, or a number.</param>
internal sealed record EnumValueShape(string Identifier, string Text)
{
    /// <summary>True if the C# name does not show the value: they differ by more than case and the "_" before a digit.</summary>
    public bool HasOtherName => !string.Equals(Identifier.TrimStart('_'), Text, StringComparison.OrdinalIgnoreCase);
}
