using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Emit;

/// <summary>The expression that reads a property's value.</summary>
internal sealed class PropertyReadExpression(PropertyShape property, PropertyCode code, bool isStrict)
{
    /// <summary>The expression.</summary>
    public override string ToString()
    {
        var read = ReadPresent();
        if (isStrict && property.Constant is { } constant)
        {
            read = $"reading.RequireConstant({read}, {code.Constant(constant)})";
        }

        return property.Presence.Nulls switch
        {
            _ when property.Form == ValueForm.Any => read,
            Nulls.Empty => read,
            Nulls.Absent => ReadOptional(read),
            _ => ReadNullable(read),
        };
    }

    /// <summary>
    /// The expression for a property that may be absent but not null. The codecs of models and enums return null for null and for a misfit.
    /// </summary>
    private string ReadOptional(string read) => property.Form switch
    {
        ValueForm.String => "reading.ReadOptionalString()",
        ValueForm.Number => $"reading.ReadOptionalScalar<{code.Type}, {code.Codec}>()",
        ValueForm.Boolean => "reading.ReadOptionalBoolean()",
        ValueForm.DateTime => $"reading.ReadOptionalDateTime({code.DateTime})",
        ValueForm.Enum or ValueForm.Codec or ValueForm.Collection => NullIfMisfit(read),
        ValueForm.StringConstant when !isStrict => $"reading.ReadOptionalConstant({code.Expected})",
        _ => $"reading.IsUndocumentedNull() ? {code.NullLiteral} : {NullIfMisfit(read)}",
    };

    /// <summary>The expression for a property that may be null.</summary>
    private string ReadNullable(string read) => property.Form switch
    {
        ValueForm.String => "reading.ReadNullableString()",
        ValueForm.Number => $"reading.ReadNullableScalar<{code.Type}, {code.Codec}>()",
        ValueForm.Enum => $"reading.ReadNullableEnum<{code.Type}>()",
        ValueForm.Boolean => "reading.ReadNullableBoolean()",
        ValueForm.DateTime => $"reading.ReadNullableDateTime({code.DateTime})",
        _ => $"reading.IsNull() ? {code.NullLiteral} : {NullIfMisfit(read)}",
    };

    /// <summary>Makes a misfit null if its codec returns an empty list, map or byte array. Codecs of models return null.</summary>
    private string NullIfMisfit(string read) =>
        property.Form == ValueForm.Collection || (property.Form == ValueForm.Scalar && !property.Type.IsValueType())
            ? $"reading.OrNull({read})"
            : read;

    private string ReadPresent() => property.Form switch
    {
        ValueForm.String => "reading.ReadString()",
        ValueForm.StringConstant => $"reading.ReadConstant({code.Expected})",
        ValueForm.Boolean or ValueForm.BooleanConstant => "reading.ReadBoolean()",
        ValueForm.DateTime => $"reading.ReadDateTime({code.DateTime})",
        ValueForm.Number or ValueForm.Scalar => $"reading.ReadScalar<{code.Type}, {code.Codec}>()",
        ValueForm.Collection when property.Presence.Nulls == Nulls.Empty => $"reading.ReadCollection<{code.Type}, {code.Codec}>()",
        _ => $"{code.Codec}.ReadJson(ref reading)",
    };
}
