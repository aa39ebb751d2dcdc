namespace Router.Codegen.Binding.Typing;

/// <summary>How JSON null is read.</summary>
internal enum Nulls
{
    /// <summary>As an error.</summary>
    Refused,

    /// <summary>As the type's empty value, which is written back as null while it is unchanged.</summary>
    Empty,

    /// <summary>As no value. A null that was read is written back; a null that a program sets is left out.</summary>
    Absent,

    /// <summary>As null in C#, which is written as null: the page documents it.</summary>
    Allowed,
}
