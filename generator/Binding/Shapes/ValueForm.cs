using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The form of a property's value in JSON, which determines the methods of the runtime library to call.</summary>
internal enum ValueForm
{
    /// <summary>A value read by its codec.</summary>
    Codec,

    /// <summary>A list or map.</summary>
    Collection,

    String,

    /// <summary>A constant string.</summary>
    StringConstant,

    Boolean,

    /// <summary>A constant Boolean.</summary>
    BooleanConstant,

    DateTime,

    /// <summary>A scalar of a value type without methods of its own: numbers, and dates without a time.</summary>
    Number,

    /// <summary>Another scalar without methods of its own: bytes, and constant numbers.</summary>
    Scalar,

    Enum,

    /// <summary>Any JSON value.</summary>
    Any,
}

/// <summary>Decides on the forms of values.</summary>
internal static class ValueForms
{
    public static ValueForm Decide(BoundType type, string? constant) => type switch
    {
        ScalarBound { Kind: Scalar.Any } => ValueForm.Any,
        ScalarBound { Kind: Scalar.String } => constant is null ? ValueForm.String : ValueForm.StringConstant,
        ScalarBound { Kind: Scalar.Boolean } => constant is null ? ValueForm.Boolean : ValueForm.BooleanConstant,
        ScalarBound { Kind: Scalar.DateTime } => ValueForm.DateTime,
        ScalarBound => constant is null && type.IsValueType() ? ValueForm.Number : ValueForm.Scalar,
        ModelBound { Kind: ModelKind.TextEnum or ModelKind.IntegerEnum } => ValueForm.Enum,
        ListBound or MapBound => ValueForm.Collection,
        _ => ValueForm.Codec,
    };
}
