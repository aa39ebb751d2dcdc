namespace Router.Codegen;

/// <summary>In which way a value is not what its page says.</summary>
public enum JsonMisfitKind
{
    /// <summary>Null came where the page does not show that null may come.</summary>
    Null,

    /// <summary>A required property did not come.</summary>
    Missing,

    /// <summary>A value of another JSON kind came, or an object with none of the properties of the model.</summary>
    OtherKind,

    /// <summary>A value of the right kind came that is malformed or out of range: a text that is no date, an integer of 65 bits.</summary>
    Unreadable,
}
