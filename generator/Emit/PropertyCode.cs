using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Emit;

/// <summary>The pieces of C# that the declaration, the reading and the writing of a property share.</summary>
internal sealed class PropertyCode(PropertyLayout layout, ModelTexts texts)
{
    private readonly PropertyShape _property = layout.Shape;

    /// <summary>The type of the property, without a nullable annotation.</summary>
    public string Type { get; } = TypeText.Of(layout.Shape.Type);

    /// <summary>The codec of the type.</summary>
    public string Codec { get; } = TypeText.Codec(layout.Shape.Type);

    /// <summary>The label of the property: its comma, its quoted name and the colon.</summary>
    public string Name => CSharpText.Utf8Literal(layout.Label);

    /// <summary>The arguments for reading the constant: with its label, or alone if both cannot be written together.</summary>
    public string Expected => _property.PlainConstant is { } constant
        ? Labelled(constant)
        : $"{CSharpText.Utf8Literal($"\"{JsonText.Unquote(_property.Constant!)}\"")}, 0, {Constant(_property.Constant!)}";

    /// <summary>The arguments for a constant: the label with the constant, the length of the label, and the constant alone.</summary>
    public string Labelled(string constant) =>
        $"{CSharpText.Utf8Literal(layout.Label + constant)}, {CSharpText.Literal(layout.Label.Length)}, {Constant(constant)}";

    /// <summary>The arguments that give the storage of a date-time's style.</summary>
    public string DateTime => $"ref value.{layout.Style!.Field}, {layout.Style.Shift}";

    /// <summary>A constant's value in C#.</summary>
    public string Constant(string json) => json[0] == '"' ? texts.Of(JsonText.Unquote(json))
        : json switch { "true" => "true", "false" => "false", _ => CSharpText.LongLiteral(json) };

    /// <summary>
    /// The null value of the field. In an expression with a union, C# converts a bare null to a union whose member is null.
    /// </summary>
    public string NullLiteral => IsUnionField ? "default"
        : _property.Type.IsValueType() ? $"default({Type}?)"
        : "null";

    /// <summary>The test that a value is not null. It is not a pattern, because a pattern on a union applies to its member.</summary>
    public string IsPresent(string value) => IsUnionField ? value + ".Value is not null"
        : _property.Type.IsValueType() ? value + ".HasValue"
        : value + " is not null";

    /// <summary>
    /// The condition for writing null if there is no value: always for a required property, otherwise if the property was assigned.
    /// </summary>
    public string IsAssigned => layout.Assigned is { } assigned ? $"(value.{assigned.Field} & {assigned.Bit}) != 0" : "true";

    /// <summary>A value that is known not to be null, without the nullable type.</summary>
    public string NonNull(string value) => _property.Type.IsValueType() && !IsUnionField ? value + ".GetValueOrDefault()" : value;

    /// <summary>
    /// True if the field is a union and not a <see cref="Nullable{T}"/>. An empty union represents null in half the space.
    /// </summary>
    public bool IsUnionField => _property.Presence.IsNullable && _property.Type is ModelBound { Kind: ModelKind.Union };
}
