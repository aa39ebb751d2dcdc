using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A property of an object; its place among the properties is its number for readers and writers.</summary>
/// <param name="Identifier">Its C# name.</param>
/// <param name="WireName">Its JSON name.</param>
/// <param name="Constant">The JSON text of the one value that the page lists; null where there is none.</param>
/// <param name="Deprecation">Why it is deprecated; null where it is not.</param>
internal sealed record PropertyShape(
    string Identifier,
    string WireName,
    BoundType Type,
    Presence Presence,
    ValueForm Form,
    string? Constant,
    string Description,
    string? Deprecation,
    string? Example)
{
    /// <summary>Whether the property starts as the constant, so that nobody has to set it.</summary>
    public bool StartsAsConstant => Constant is not null && Presence is { IsRequired: true, IsNullable: false };

    /// <summary>Whether whoever makes an object has to set the property.</summary>
    public bool IsRequiredMember => Presence.IsRequired && !StartsAsConstant;

    /// <summary>The text of the constant as JSON, where that is a string with nothing escaped: so it can be written together with the label.</summary>
    public string? PlainConstant => Form == ValueForm.StringConstant && JsonText.IsPlain(JsonText.Unquote(Constant!)) ? Constant : null;
}
