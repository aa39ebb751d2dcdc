using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A property of an object; its place among the properties is its bit among the fields that were read.</summary>
/// <param name="Identifier">Its C# name.</param>
/// <param name="WireName">Its JSON name.</param>
/// <param name="Constant">The JSON text of the one value that the page lists; null where there is none.</param>
/// <param name="DateSlot">The index of its style among those of the object's date-time properties; -1 where it is none.</param>
/// <param name="AssignedBit">The bit that tells assigning null from not assigning: the property's place among all; -1 where that is all the same.</param>
/// <param name="ToleratesNull">Whether null is read as the type's empty value.</param>
internal sealed record PropertyShape(
    string Identifier,
    string WireName,
    BoundType Type,
    Presence Presence,
    string? Constant,
    string Description,
    string? Deprecation,
    string? Example,
    int DateSlot,
    int AssignedBit,
    bool ToleratesNull)
{
    public bool IsRequired => Presence is Presence.Required or Presence.RequiredNullable;

    public bool IsNullable => Presence != Presence.Required;

    /// <summary>Whether the property starts as the constant, so that nobody has to set it.</summary>
    public bool StartsAsConstant => Constant is not null && Presence == Presence.Required;

    /// <summary>Whether whoever makes an object has to set the property.</summary>
    public bool IsRequiredMember => IsRequired && !StartsAsConstant;

    /// <summary>What stands before the value in JSON: a comma, the name in quotes, a colon.</summary>
    public string Label => LabelOf(WireName);

    /// <summary>The label of a name.</summary>
    public static string LabelOf(string wireName) => "," + JsonText.Quote(wireName) + ":";

    /// <summary>The text of the constant as JSON, where that is a string with nothing escaped: so it can be written together with the label.</summary>
    public string? PlainConstant => Constant is { } json && Type is ScalarBound { Kind: Scalar.Text } && JsonText.IsPlain(JsonText.Unquote(json)) ? json : null;
}
