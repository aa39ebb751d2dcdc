namespace Router.Codegen.Binding.Typing;

/// <summary>
/// How JSON null is read. Null that the page does not show is kept beside the model, and written back until a value is assigned.
/// </summary>
internal enum Nulls
{
    /// <summary>As the empty value of the type: the page does not show it.</summary>
    Empty,

    /// <summary>As no value: the page does not show it, and the property is optional. A null that a program assigns is left out.</summary>
    Absent,

    /// <summary>As null in C#, which is written as null: the page shows it.</summary>
    Allowed,
}
