using System.Globalization;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;

namespace Router.Codegen.Emit;

/// <summary>Prints the properties of objects: their declaration, how they are read, how they are written.</summary>
internal static class PropertyEmitter
{
    public static void Declare(SourceWriter writer, ObjectShape shape, PropertyShape property)
    {
        CSharpText.Document(writer, "summary", property.Description);
        if (property.Example is { } example)
        {
            CSharpText.Document(writer, "example", example);
        }

        if (property.Deprecation is { } deprecation)
        {
            writer.Line(ModelEmitter.Obsolete(deprecation));
        }

        var modifier = property.IsRequiredMember ? "public required" : "public";
        var type = property.IsNullable ? TypeText.Nullable(property.Type) : TypeText.Of(property.Type);
        // The field stands here and not behind an automatic property: readers and writers use it, and the compiler adds no attributes to it.
        var field = Field(property);
        var (get, value, fieldType) = IsBare(property)
            ? ($"{field}.Value is null ? default({type}) : {field}", "value.GetValueOrDefault()", TypeText.Of(property.Type))
            : (field, "value", type);
        var set = IsTracked(property) ? $"{{ {field} = {value}; {Assigned(property)} |= {Bit(shape, property)}; }}" : $"=> {field} = {value};";
        var initial = property.StartsAsConstant ? $" = {Constant(property.Constant!)}" : "";
        writer.Line($"{modifier} {type} {property.Identifier} {{ get => {get}; set {set} }} private {fieldType} {field}{initial};");
    }

    /// <summary>The field that holds the property's value.</summary>
    public static string Field(PropertyShape property) => "_" + property.Identifier;

    /// <summary>The expression that reads the property's value.</summary>
    public static string Read(PropertyShape property, int index, bool isStrict)
    {
        var field = index.ToString(CultureInfo.InvariantCulture);
        var read = ReadPresent(property, field);
        if (isStrict && property.Constant is { } constant)
        {
            read = $"reading.Only({read}, {Constant(constant)})";
        }

        return property.Presence switch
        {
            _ when property.Type is ScalarBound { Kind: Scalar.Any } => read,
            Presence.Required when property.ToleratesNull && property.Type.CanBeNull() => $"reading.Null() ? default! : {read}",
            Presence.Required when property.ToleratesNull => $"reading.NullAsEmpty(value, {field}) ? {Empty(property)} : {read}",
            Presence.Required => read,
            Presence.Optional => ReadOptional(property, field, read, isStrict),
            _ => ReadNullable(property, field, read),
        };
    }

    /// <summary>What may be absent but not null; the most frequent properties of all take one call, where others take two and a choice.</summary>
    private static string ReadOptional(PropertyShape property, string field, string read, bool isStrict) => property switch
    {
        _ when IsText(property) => $"reading.Text(value, {field})",
        _ when IsNumber(property) => $"reading.Optional<{TypeText.Of(property.Type)}, {TypeText.Codec(property.Type)}>(value, {field})",
        _ when IsEnum(property) => $"reading.Optional<{TypeText.Of(property.Type)}>(value, {field})",
        _ when IsBoolean(property) => $"reading.Boolean(value, {field})",
        { DateSlot: >= 0 } => $"reading.OptionalDateTime({DateTime(property, field)})",
        _ when IsTextConstant(property) && !isStrict => $"reading.Constant({Expected(property)}, value, {field})",
        _ => $"reading.Null(value, {field}) ? {Nothing(property)} : {read}",
    };

    /// <summary>What may be null.</summary>
    private static string ReadNullable(PropertyShape property, string field, string read) => property switch
    {
        _ when IsText(property) => "reading.NullableText()",
        _ when IsNumber(property) => $"reading.Nullable<{TypeText.Of(property.Type)}, {TypeText.Codec(property.Type)}>(value, {field})",
        _ when IsEnum(property) => $"reading.Nullable<{TypeText.Of(property.Type)}>()",
        _ when IsBoolean(property) => "reading.NullableBoolean()",
        { DateSlot: >= 0 } => $"reading.NullableDateTime({DateTime(property, field)})",
        _ => $"reading.Null() ? {Nothing(property)} : {read}",
    };

    public static void Write(SourceWriter writer, ObjectShape shape, PropertyShape property)
    {
        var value = "value." + Field(property);
        if (property.Type is ScalarBound { Kind: Scalar.Text })
        {
            WriteText(writer, shape, property, value);
            return;
        }

        var name = CSharpText.Utf8Literal(property.Label);
        var isBasic = property.Type is ScalarBound { Kind: Scalar.Int64 or Scalar.Double or Scalar.Boolean or Scalar.DateTime };
        var style = property.DateSlot >= 0 ? $", value.{Styles(property)}, {Shift(property)}" : "";
        switch (property.Presence)
        {
            case Presence.Required when isBasic:
                writer.Line($"writing.Property({name}, {value}{style});");
                break;
            case Presence.Required when property.ToleratesNull && !property.Type.IsValueType():
                writer.Line($"writing.Append({name}); {WriteNullable(property, value)}");
                break;
            case Presence.Required:
                writer.Line($"writing.Append({name}); {TypeText.Codec(property.Type)}.WriteJson(ref writing, {value});");
                break;
            case Presence.Optional when isBasic:
                writer.Line($"writing.Optional({name}, {value}{style});");
                break;
            case Presence.Optional:
                writer.Line($"if ({IsPresent(property, value)}) {{ writing.Append({name}); {TypeText.Codec(property.Type)}.WriteJson(ref writing, {Present(property, value)}); }}");
                break;
            case Presence.RequiredNullable or Presence.OptionalNullable when isBasic:
                writer.Line($"writing.Nullable({name}, {value}{style}, {IsAssigned(shape, property)});");
                break;
            case Presence.RequiredNullable:
                writer.Line($"writing.Append({name}); {WriteNullable(property, value)}");
                break;
            default:
                writer.Line($"if ({IsWritten(shape, property, value)}) {{ writing.Append({name}); {WriteNullable(property, value)} }}");
                break;
        }
    }

    /// <summary>A text knows itself whether it is null. A constant is written together with its name.</summary>
    private static void WriteText(SourceWriter writer, ObjectShape shape, PropertyShape property, string value)
    {
        var label = property.Label;
        var name = CSharpText.Utf8Literal(label);
        var constant = property.PlainConstant;
        var write = constant is null
            ? $"writing.Property({name}, {value});"
            : $"writing.Constant({Labelled(label, constant)}, {value});";
        writer.Line(property.Presence switch
        {
            Presence.Required or Presence.RequiredNullable => write,
            Presence.Optional when constant is null => $"writing.Optional({name}, {value});",
            Presence.Optional => $"if ({IsPresent(property, value)}) {write}",
            _ when constant is null => $"writing.Nullable({name}, {value}, {IsAssigned(shape, property)});",
            _ => $"if ({IsWritten(shape, property, value)}) {write}",
        });
    }

    private static bool IsTracked(PropertyShape property) => property.AssignedBit >= 0;

    private static string WriteNullable(PropertyShape property, string value)
    {
        if (property.Type is ScalarBound { Kind: Scalar.Any })
        {
            return $"{TypeText.Codec(property.Type)}.WriteJson(ref writing, {value});";
        }

        return $"if ({IsPresent(property, value)}) {TypeText.Codec(property.Type)}.WriteJson(ref writing, {Present(property, value)}); else writing.Null();";
    }

    private static string ReadPresent(PropertyShape property, string field) => property switch
    {
        _ when IsTextConstant(property) => $"reading.Constant({Expected(property)})",
        { Type: ScalarBound { Kind: Scalar.Text } } => "reading.Text()",
        { Type: ScalarBound { Kind: Scalar.Boolean } } => "reading.Boolean()",
        { DateSlot: >= 0 } => $"reading.DateTime({DateTime(property, field)})",
        { Type: ScalarBound { Kind: not Scalar.Any } } =>
            $"reading.Scalar<{TypeText.Of(property.Type)}, {TypeText.Codec(property.Type)}>(value, {field})",
        { Type: ListBound or MapBound, Presence: Presence.Required } when property.Type.MayBeSpelledOtherwise() =>
            $"reading.FaithfulCollection<{TypeText.Of(property.Type)}, {TypeText.Codec(property.Type)}>(value, {field})",
        { Type: ListBound or MapBound, Presence: Presence.Required } =>
            $"reading.Collection<{TypeText.Of(property.Type)}, {TypeText.Codec(property.Type)}>(value, {field})",
        _ when property.Type.MayBeSpelledOtherwise() =>
            $"reading.Faithful<{TypeText.Of(property.Type)}, {TypeText.Codec(property.Type)}>(value, {field})",
        _ => $"{TypeText.Codec(property.Type)}.ReadJson(ref reading)",
    };

    /// <summary>Where the constant cannot be written together with its label, it stands alone, and as it is read.</summary>
    private static string Expected(PropertyShape property) => property.PlainConstant is { } constant
        ? $"{Labelled(property.Label, constant)}"
        : $"{CSharpText.Utf8Literal($"\"{JsonText.Unquote(property.Constant!)}\"")}, 0, {Constant(property.Constant!)}";

    /// <summary>A constant together with its label, the label's length, and the constant alone.</summary>
    private static string Labelled(string label, string constant) =>
        $"{CSharpText.Utf8Literal(label + constant)}, {label.Length.ToString(CultureInfo.InvariantCulture)}, {Constant(constant)}";

    private static string DateTime(PropertyShape property, string field) => $"value, {field}, ref value.{Styles(property)}, {Shift(property)}";

    private static bool IsTextConstant(PropertyShape property) => property is { Constant: not null, Type: ScalarBound { Kind: Scalar.Text } };

    private static bool IsText(PropertyShape property) => property is { Constant: null, Type: ScalarBound { Kind: Scalar.Text } };

    /// <summary>Whether its value is a scalar that is read by its codec and has a <see cref="Nullable{T}"/>: numbers, and dates without a time.</summary>
    private static bool IsNumber(PropertyShape property) =>
        property is { Constant: null, Type: ScalarBound { Kind: not (Scalar.Any or Scalar.Boolean or Scalar.DateTime) } } && property.Type.IsValueType();

    private static bool IsBoolean(PropertyShape property) => property is { Constant: null, Type: ScalarBound { Kind: Scalar.Boolean } };

    private static bool IsEnum(PropertyShape property) => property.Type is ModelBound { Kind: ModelKind.TextEnum or ModelKind.IntegerEnum };

    /// <summary>A constant's value in C#.</summary>
    private static string Constant(string json) => json[0] == '"' ? CSharpText.Literal(JsonText.Unquote(json))
        : json is "true" or "false" ? json : json + "L";

    private static string Empty(PropertyShape property) => property.Type switch
    {
        ScalarBound { Kind: Scalar.Text } => "\"\"",
        ScalarBound { Kind: Scalar.Bytes } => "[]",
        _ => "default!",
    };

    private static string Styles(PropertyShape property) => "_dates" + (property.DateSlot / ObjectShape.StylesPerField).ToString(CultureInfo.InvariantCulture);

    private static string Shift(PropertyShape property) => (property.DateSlot % ObjectShape.StylesPerField * 8).ToString(CultureInfo.InvariantCulture);

    private static string Assigned(PropertyShape property) => "_assigned" + (property.AssignedBit / ObjectShape.BitsPerMask).ToString(CultureInfo.InvariantCulture);

    private static string Bit(ObjectShape shape, PropertyShape property) => ObjectEmitter.Mask(shape, 1UL << (property.AssignedBit % ObjectShape.BitsPerMask));

    /// <summary>The missing value of the field. C# takes a bare null beside a union for the union of a null member.</summary>
    private static string Nothing(PropertyShape property) => IsBare(property) ? "default"
        : property.Type.IsValueType() ? $"default({TypeText.Of(property.Type)}?)"
        : "null";

    /// <summary>Whether a value is there; without a pattern, which a union would apply to its member.</summary>
    private static string IsPresent(PropertyShape property, string value) => IsBare(property) ? value + ".Value is not null"
        : property.Type.IsValueType() ? value + ".HasValue"
        : value + " is not null";

    /// <summary>Whether a value is there, or null is that was set.</summary>
    private static string IsWritten(ObjectShape shape, PropertyShape property, string value) => $"{IsPresent(property, value)} || {IsAssigned(shape, property)}";

    /// <summary>Whether null is written where there is no value: always where the property has to be there, else if it was set.</summary>
    private static string IsAssigned(ObjectShape shape, PropertyShape property) =>
        IsTracked(property) ? $"(value.{Assigned(property)} & {Bit(shape, property)}) != 0" : "true";

    private static string Present(PropertyShape property, string value) =>
        property.Type.IsValueType() && !IsBare(property) ? value + ".GetValueOrDefault()" : value;

    /// <summary>Whether the field is no <see cref="Nullable{T}"/>: a union that holds nothing says the same in half the room.</summary>
    private static bool IsBare(PropertyShape property) => property.IsNullable && property.Type is ModelBound { Kind: ModelKind.Union };
}
