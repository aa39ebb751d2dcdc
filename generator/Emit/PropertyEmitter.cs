using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Emit;

/// <summary>Prints a property: its declaration, its reading and its writing.</summary>
internal sealed class PropertyEmitter(SourceWriter writer, PropertyLayout layout, ModelTexts texts, bool isStrict)
{
    private readonly PropertyShape _property = layout.Shape;
    private readonly string _type = TypeText.Of(layout.Shape.Type);
    private readonly string _codec = TypeText.Codec(layout.Shape.Type);

    /// <summary>True if C# says nothing of null: the property is declared where annotations are off.</summary>
    public bool IsOblivious => _property.IsOblivious;

    /// <summary>
    /// The statement by which an optional property of a new object becomes its constant; null if it has none. One that is read stays
    /// absent.
    /// </summary>
    public string? SetConstant =>
        _property is { StartsAsConstant: true, Constant: { } constant, Presence.IsNullable: true }
            ? $"{layout.Field} = {Constant(constant)};" : null;

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
        var type = _property.Presence.IsNullable ? TypeText.Nullable(_property.Type) : _type;

        // An explicit field: readers and writers use it, and the compiler adds no attributes to it as to that of an automatic property.
        var field = layout.Field;
        var (get, value) = IsUnionField
            ? ($"{field}.Value is null ? default({type}) : {field}", "value.GetValueOrDefault()")
            : (field, "value");
        var set = _property is { IsOblivious: true, Form: ValueForm.Collection }
            ? $"=> {field} = AssignJson({layout.Number}, {value});"
            : layout.Assigned is { } assigned
            ? $"{{ {field} = {value}; AssignJson(ref {assigned.Field}, {layout.Number}); }}"
            : $"{{ {field} = {value}; AssignJson({layout.Number}); }}";
        var initial = _property is { Constant: { } constant, Presence.IsNullable: false } ? $" = {Constant(constant)}" : "";
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
    /// Prints what the page says, the name in JSON, and whether it may be null or absent; in a compact file the name only where that of the
    /// property does not tell it.
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
    public void Read() => writer.Line($"case {layout.Number}: value.{layout.Field} = {ReadExpression()}; break;{writer.Remark(JsonName)}");

    private string JsonName => JsonText.Quote(_property.WireName);

    private string ReadExpression()
    {
        var read = ReadPresent();
        if (isStrict && _property.Constant is { } constant)
        {
            read = $"reading.RequireConstant({read}, {Constant(constant)})";
        }

        return _property.Presence.Nulls switch
        {
            _ when _property.Form == ValueForm.Any => read,
            Nulls.Empty => read,
            Nulls.Absent => ReadOptional(read),
            _ => ReadNullable(read),
        };
    }

    /// <summary>
    /// The expression for a property that may be absent but not null. Models and enums are null if null or a misfit came.
    /// </summary>
    private string ReadOptional(string read) => _property.Form switch
    {
        ValueForm.String => "reading.ReadOptionalString()",
        ValueForm.Number => $"reading.ReadOptionalScalar<{_type}, {_codec}>()",
        ValueForm.Boolean => "reading.ReadOptionalBoolean()",
        ValueForm.DateTime => $"reading.ReadOptionalDateTime({DateTime})",
        ValueForm.Enum or ValueForm.Codec or ValueForm.Collection => NullIfMisfit(read),
        ValueForm.StringConstant when !isStrict => $"reading.ReadOptionalConstant({Expected})",
        _ => $"reading.IsUndocumentedNull() ? {NullLiteral} : {NullIfMisfit(read)}",
    };

    /// <summary>The expression for a property that may be null.</summary>
    private string ReadNullable(string read) => _property.Form switch
    {
        ValueForm.String => "reading.ReadNullableString()",
        ValueForm.Number => $"reading.ReadNullableScalar<{_type}, {_codec}>()",
        ValueForm.Enum => $"reading.ReadNullableEnum<{_type}>()",
        ValueForm.Boolean => "reading.ReadNullableBoolean()",
        ValueForm.DateTime => $"reading.ReadNullableDateTime({DateTime})",
        _ => $"reading.IsNull() ? {NullLiteral} : {NullIfMisfit(read)}",
    };

    /// <summary>Models are null anyway if the value is a misfit; lists, maps and bytes are empty.</summary>
    private string NullIfMisfit(string read) =>
        _property.Form == ValueForm.Collection || (_property.Form == ValueForm.Scalar && !_property.Type.IsValueType())
            ? $"reading.OrNull({read})"
            : read;

    private string ReadPresent() => _property.Form switch
    {
        ValueForm.String => "reading.ReadString()",
        ValueForm.StringConstant => $"reading.ReadConstant({Expected})",
        ValueForm.Boolean or ValueForm.BooleanConstant => "reading.ReadBoolean()",
        ValueForm.DateTime => $"reading.ReadDateTime({DateTime})",
        ValueForm.Number or ValueForm.Scalar => $"reading.ReadScalar<{_type}, {_codec}>()",
        ValueForm.Collection when _property.Presence.Nulls == Nulls.Empty => $"reading.ReadCollection<{_type}, {_codec}>()",
        _ => $"{_codec}.ReadJson(ref reading)",
    };

    /// <summary>Prints the copying of a value that can be changed.</summary>
    public void Copy()
    {
        if (_property.Type.IsMutable())
        {
            var copy = _property.Type.IsCollection() ? $"{_codec}.CopyJson({layout.Field}, copies)" : $"copies.Of({layout.Field})";
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

    /// <summary>Prints a string. The writer checks strings for null. A constant is written together with its name.</summary>
    private void WriteString(string value)
    {
        var constant = _property.PlainConstant;
        var write = constant is null
            ? $"writing.WriteString({Name}, {value});"
            : $"writing.WriteConstant({Labelled(constant)}, {value});";
        writer.Line((_property.Presence, constant) switch
        {
            ({ Nulls: Nulls.Empty }, _) => write,
            ({ Nulls: Nulls.Absent }, null) => $"writing.WriteOptionalString({Name}, {value});",
            ({ Nulls: Nulls.Absent }, _) => $"if ({IsPresent(value)}) {write}",
            (_, null) => $"writing.WriteNullableString({Name}, {value}, {IsAssigned});",
            _ => $"if ({IsPresent(value)}) {write} else writing.WriteNullableString({Name}, null, {IsAssigned});",
        });
    }

    private void WriteScalar(string value, Scalar kind)
    {
        var style = layout.Style is { } place ? $", value.{place.Field}, {place.Shift}" : "";
        writer.Line(_property.Presence.Nulls switch
        {
            Nulls.Empty => $"writing.Write{kind}({Name}, {value}{style});",
            Nulls.Absent => $"writing.WriteOptional{kind}({Name}, {value}{style});",
            _ => $"writing.WriteNullable{kind}({Name}, {value}{style}, {IsAssigned});",
        });
    }

    private void WriteByCodec(string value) => writer.Line(_property.Presence switch
    {
        { Nulls: Nulls.Empty } => $"writing.Append({Name}); {_codec}.WriteJson(ref writing, {value});",
        { Nulls: Nulls.Absent } =>
            $"if ({IsPresent(value)}) {{ writing.Append({Name}); {_codec}.WriteJson(ref writing, {NonNull(value)}); }}",
        { IsRequired: true } => $"writing.Append({Name}); {ValueOrNull(value)}",
        _ => $"if ({IsPresent(value)} || {IsAssigned}) {{ writing.Append({Name}); {ValueOrNull(value)} }}",
    });

    private string ValueOrNull(string value) => _property.Form == ValueForm.Any
        ? $"{_codec}.WriteJson(ref writing, {value});"
        : $"if ({IsPresent(value)}) {_codec}.WriteJson(ref writing, {NonNull(value)}); else writing.WriteNullValue();";

    private string Name => CSharpText.Utf8Literal(layout.Label);

    /// <summary>The scalar, if the runtime library has calls that are named after it; else null.</summary>
    private Scalar? OwnCalls => _property.Type is ScalarBound { Kind: var kind }
        && kind is Scalar.Int64 or Scalar.Double or Scalar.Boolean or Scalar.DateTime ? kind : null;

    /// <summary>The constant as the runtime library expects it: with its label, or alone if they cannot be written together.</summary>
    private string Expected => _property.PlainConstant is { } constant
        ? Labelled(constant)
        : $"{CSharpText.Utf8Literal($"\"{JsonText.Unquote(_property.Constant!)}\"")}, 0, {Constant(_property.Constant!)}";

    /// <summary>A constant together with its label, the label's length, and the constant alone.</summary>
    private string Labelled(string constant) =>
        $"{CSharpText.Utf8Literal(layout.Label + constant)}, {CSharpText.Literal(layout.Label.Length)}, {Constant(constant)}";

    private string DateTime => $"ref value.{layout.Style!.Field}, {layout.Style.Shift}";

    /// <summary>A constant's value in C#.</summary>
    private string Constant(string json) => json[0] == '"' ? texts.Of(JsonText.Unquote(json))
        : json switch { "true" => "true", "false" => "false", _ => CSharpText.LongLiteral(json) };

    /// <summary>The null value of the field. Beside a union, C# converts a bare null to the union of a null member.</summary>
    private string NullLiteral => IsUnionField ? "default"
        : _property.Type.IsValueType() ? $"default({_type}?)"
        : "null";

    /// <summary>The test that a value is there. It is no pattern, because a union applies patterns to its member.</summary>
    private string IsPresent(string value) => IsUnionField ? value + ".Value is not null"
        : _property.Type.IsValueType() ? value + ".HasValue"
        : value + " is not null";

    /// <summary>The test that null is written if there is no value: always for a required property, else if it was assigned.</summary>
    private string IsAssigned => layout.Assigned is { } assigned ? $"(value.{assigned.Field} & {assigned.Bit}) != 0" : "true";

    private string NonNull(string value) => _property.Type.IsValueType() && !IsUnionField ? value + ".GetValueOrDefault()" : value;

    /// <summary>True if the field is a union, not a <see cref="Nullable{T}"/>: an empty one means null in half the space.</summary>
    private bool IsUnionField => _property.Presence.IsNullable && _property.Type is ModelBound { Kind: ModelKind.Union };
}
