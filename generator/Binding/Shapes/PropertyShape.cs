using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A property of an object. Readers and writers refer to it by its index among the properties.</summary>
/// <param name="Identifier">The C# name.</param>
/// <param name="WireName">The JSON name.</param>
/// <param name="Constant">The JSON text of the property's only value; null if it has several.</param>
/// <param name="IsOblivious">
/// True if the property's nullability is open in C#: its value may be null, or an assigned null is written, although the page does not say
/// so.
/// </param>
/// <param name="Deprecation">The reason for the deprecation; null if it is not deprecated.</param>
internal sealed record PropertyShape(
    string Identifier,
    string WireName,
    BoundType Type,
    Presence Presence,
    ValueForm Form,
    string? Constant,
    bool IsOblivious,
    string Description,
    string? Deprecation,
    string? Example)
{
    /// <summary>True if the constant is the initial value, so that programs need not set it.</summary>
    public bool StartsAsConstant => Constant is not null && Presence != Presence.RequiredNullable;

    /// <summary>The reason why its values are raw JSON; null if its type is known.</summary>
    public string? RawJson { get; init; }

    /// <summary>The description, the constant, and the reason why values are raw JSON.</summary>
    public string Summary => Constant is null && RawJson is null ? Description : string.Join(
        "\n\n",
        new[] { Description, Constant is null ? "" : $"Always `{PlainText(Constant)}`.", RawJson ?? "" }
            .Where(static part => part.Length > 0));

    /// <summary>True if the C# name does not show the wire name: they differ by more than case.</summary>
    public bool HasOtherName => !string.Equals(Identifier, WireName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The presence, for the documentation of a property that the page does not describe.</summary>
    public string PresenceNote => Presence switch
    {
        { IsRequired: true, Nulls: Nulls.Allowed } => "required, may be null",
        { IsRequired: true } => "required",
        { Nulls: Nulls.Allowed } => "optional, may be null",
        _ => "optional",
    };

    /// <summary>True if programs must set the property of a new object.</summary>
    public bool IsRequiredMember => Presence.IsRequired && !StartsAsConstant;

    /// <summary>The JSON text of a constant string without escapes, which is written together with the label; otherwise null.</summary>
    public string? PlainConstant =>
        Form == ValueForm.StringConstant && JsonText.IsPlain(JsonText.Unquote(Constant!)) ? Constant : null;

    private static string PlainText(string constant) => constant[0] == '"' ? JsonText.Unquote(constant) : constant;
}
