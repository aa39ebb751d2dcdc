namespace Router.Codegen.Binding.Typing;

/// <summary>
/// The reading of JSON null. A null that the page does not show is kept next to the model, and written until a value is assigned.
/// </summary>
internal enum Nulls
{
    /// <summary>Null is read as the empty value of the type: the page does not show null.</summary>
    Empty,

    /// <summary>
    /// Null is read as an absent value: the property is optional and the page does not show null. An assigned null is not written.
    /// </summary>
    Absent,

    /// <summary>Null is read as null in C#, and written as null: the page shows null.</summary>
    Allowed,
}
