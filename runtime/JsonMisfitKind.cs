namespace Router.Codegen;

/// <summary>The ways in which a value can differ from its page.</summary>
public enum JsonMisfitKind
{
    /// <summary>The value is null, and the page does not show that null is allowed.</summary>
    Null,

    /// <summary>A required property is missing.</summary>
    Missing,

    /// <summary>The value is of another JSON kind, or is an object with none of the model's properties.</summary>
    OtherKind,

    /// <summary>
    /// The value is of the right JSON kind, but malformed or out of range: text that is not a date, an integer of 65 bits.
    /// </summary>
    Unreadable,
}
