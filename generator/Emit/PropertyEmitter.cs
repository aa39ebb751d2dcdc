using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Emit;

/// <summary>Prints a property: its declaration, its reading and its writing.</summary>
internal sealed class PropertyEmitter(SourceWriter writer, PropertyLayout layout, ModelTexts texts, bool isStrict)
{
    private readonly PropertyShape _property = layout.Shape;
    private readonly PropertyCode _code = new(layout, texts);

    /// <summary>True if the property is declared without nullable annotations.</summary>
    public bool IsOblivious => _property.IsOblivious;

    /// <summary>
    /// The statement that sets an optional property of a new object to its constant; null if it has none. In an object that is read, the
    /// property stays absent.
    /// </summary>
    public string? SetConstant =>
        _property is { StartsAsConstant: true, Constant: { } constant, Presence.IsNullable: true }
            ? $"{layout.Field} = {_code.Constant(constant)};" : null;

    public void Declare()
    {
        Document();
        if (_property.Example is { } example)
        {
            CSharpText.Document(writer, "example", example);
        }

        if (_property.Deprecation is { } deprecation)
        {
            writer.Line(ModelEmitter.Obsolete(deprecation));
        }

        var modifier = _property.IsRequiredMember ? "public required" : "public";
        var type = _property.Presence.IsNullable ? TypeText.Nullable(_property.Type) : _code.Type;

        // An explicit field: readers and writers use it, and it has none of the attributes of an automatic property's field.
        var field = layout.Field;
        var (get, value) = _code.IsUnionField
            ? ($"{field}.Value is null ? default({type}) : {field}", "value.GetValueOrDefault()")
            : (field, "value");
        var set = _property is { IsOblivious: true, Form: ValueForm.Collection }
            ? $"=> {field} = AssignJson({layout.Number}, {value});"
            : layout.Assigned is { } assigned
            ? $"{{ {field} = {value}; AssignJson(ref {assigned.Field}, {layout.Number}); }}"
            : $"{{ {field} = {value}; AssignJson({layout.Number}); }}";
        var initial = _property is { Constant: { } constant, Presence.IsNullable: false } ? $" = {_code.Constant(constant)}" : "";
        var declaration = $"{modifier} {type} {_property.Identifier}";
        var backing = $"private {layout.FieldType} {field}{initial};";
        if (writer.IsCompact)
        {
            writer.Line($"{declaration} {{ get => {get}; set {set} }} {backing}");
            return;
        }

        writer.Open(declaration);
        writer.Line($"get => {get};");
        writer.Line($"set {set}");
        writer.Close();
        writer.Line(backing);
    }

    /// <summary>
    /// Prints the page's description, the JSON name, and the note on null and absence. A compact file has no note, and the name only if it
    /// differs from that of the property.
    /// </summary>
    private void Document()
    {
        var isDocumented = !writer.IsCompact;
        CSharpText.Document(
            writer,
            "summary",
            _property.Summary,
            isDocumented || _property.HasOtherName ? _property.WireName : "",
            isDocumented ? ", " + _property.PresenceNote : "");
    }

    /// <summary>Prints the case of the reader that reads the property's value.</summary>
    public void Read()
    {
        var read = new PropertyReadExpression(_property, _code, isStrict).ToString();
        writer.Line($"case {layout.Number}: value.{layout.Field} = {read}; break;{writer.Remark(JsonText.Quote(_property.WireName))}");
    }

    /// <summary>Prints the copying of a mutable value.</summary>
    public void Copy()
    {
        if (_property.Type.IsMutable())
        {
            var copy = _property.Type.IsCollection() ? $"{_code.Codec}.CopyJson({layout.Field}, copies)" : $"copies.Of({layout.Field})";
            writer.Line($"{layout.Field} = {copy};");
        }
    }

    /// <summary>Prints the writing of the property.</summary>
    public void Write()
    {
        var value = "value." + layout.Field;
        switch (_property.Form)
        {
            case ValueForm.String or ValueForm.StringConstant:
                WriteString(value);
                break;
            case ValueForm.Number or ValueForm.Scalar or ValueForm.DateTime or ValueForm.Boolean or ValueForm.BooleanConstant
                when OwnCalls is { } kind:
                WriteScalar(value, kind);
                break;
            default:
                WriteByCodec(value);
                break;
        }
    }

    /// <summary>
    /// Prints the writing of a string. The runtime library checks strings for null. A constant is written together with its label.
    /// </summary>
    private void WriteString(string value)
    {
        var constant = _property.PlainConstant;
        var write = constant is null
            ? $"writing.WriteString({_code.Name}, {value});"
            : $"writing.WriteConstant({_code.Labelled(constant)}, {value});";
        writer.Line((_property.Presence, constant) switch
        {
            ({ Nulls: Nulls.Empty }, _) => write,
            ({ Nulls: Nulls.Absent }, null) => $"writing.WriteOptionalString({_code.Name}, {value});",
            ({ Nulls: Nulls.Absent }, _) => $"if ({_code.IsPresent(value)}) {write}",
            (_, null) => $"writing.WriteNullableString({_code.Name}, {value}, {_code.IsAssigned});",
            _ => $"if ({_code.IsPresent(value)}) {write} else writing.WriteNullableString({_code.Name}, null, {_code.IsAssigned});",
        });
    }

    private void WriteScalar(string value, Scalar kind)
    {
        var style = layout.Style is { } place ? $", value.{place.Field}, {place.Shift}" : "";
        writer.Line(_property.Presence.Nulls switch
        {
            Nulls.Empty => $"writing.Write{kind}({_code.Name}, {value}{style});",
            Nulls.Absent => $"writing.WriteOptional{kind}({_code.Name}, {value}{style});",
            _ => $"writing.WriteNullable{kind}({_code.Name}, {value}{style}, {_code.IsAssigned});",
        });
    }

    private void WriteByCodec(string value)
    {
        var name = $"writing.Append({_code.Name});";
        writer.Line(_property.Presence switch
        {
            { Nulls: Nulls.Empty } => $"{name} {_code.Codec}.WriteJson(ref writing, {value});",
            { Nulls: Nulls.Absent } =>
                $"if ({_code.IsPresent(value)}) {{ {name} {_code.Codec}.WriteJson(ref writing, {_code.NonNull(value)}); }}",
            { IsRequired: true } => $"{name} {ValueOrNull(value)}",
            _ => $"if ({_code.IsPresent(value)} || {_code.IsAssigned}) {{ {name} {ValueOrNull(value)} }}",
        });
    }

    private string ValueOrNull(string value) => _property.Form == ValueForm.Any
        ? $"{_code.Codec}.WriteJson(ref writing, {value});"
        : $"if ({_code.IsPresent(value)}) {_code.Codec}.WriteJson(ref writing, {_code.NonNull(value)}); else writing.WriteNullValue();";

    /// <summary>The scalar, if the runtime library has methods that are named after it; otherwise null.</summary>
    private Scalar? OwnCalls => _property.Type is ScalarBound { Kind: var kind }
        && kind is Scalar.Int64 or Scalar.Double or Scalar.Boolean or Scalar.DateTime ? kind : null;
}
