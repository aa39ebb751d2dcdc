using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.Shapes;

/// <summary>How a property's value is read and written: which of the runtime's calls serve it.</summary>
internal enum ValueForm
{
    /// <summary>By its codec.</summary>
    Codec,

    /// <summary>By its codec, keeping text that the value does not determine.</summary>
    SourceText,

    /// <summary>A required list or map.</summary>
    Collection,

    /// <summary>A required list or map, keeping text that its values do not determine.</summary>
    SourceTextCollection,

    String,

    /// <summary>A string of one value.</summary>
    StringConstant,

    Boolean,

    /// <summary>A Boolean of one value.</summary>
    BooleanConstant,

    DateTime,

    /// <summary>A number, or a date without a time.</summary>
    Number,

    /// <summary>A scalar with no calls of its own: bytes, and numbers of one value.</summary>
    Scalar,

    Enum,

    /// <summary>Any JSON value.</summary>
    Any,
}

/// <summary>Decides on forms.</summary>
internal static class ValueForms
{
    /// <summary>The form of a property's value.</summary>
    public static ValueForm Of(BoundType type, Presence presence, string? constant) => type switch
    {
        ScalarBound { Kind: Scalar.Any } => ValueForm.Any,
        ScalarBound { Kind: Scalar.String } => constant is null ? ValueForm.String : ValueForm.StringConstant,
        ScalarBound { Kind: Scalar.Boolean } => constant is null ? ValueForm.Boolean : ValueForm.BooleanConstant,
        ScalarBound { Kind: Scalar.DateTime } => ValueForm.DateTime,
        ScalarBound => constant is null && type.IsValueType() ? ValueForm.Number : ValueForm.Scalar,
        ModelBound { Kind: ModelKind.TextEnum or ModelKind.IntegerEnum } => ValueForm.Enum,
        ListBound or MapBound when presence == Presence.Required => type.NeedsSourceText() ? ValueForm.SourceTextCollection : ValueForm.Collection,
        _ => type.NeedsSourceText() ? ValueForm.SourceText : ValueForm.Codec,
    };
}
