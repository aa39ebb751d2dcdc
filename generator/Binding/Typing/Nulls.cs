namespace Router.Codegen.Binding.Typing;

/// <summary>What JSON null is read as.</summary>
internal enum Nulls
{
    /// <summary>It is an error.</summary>
    Refused,

    /// <summary>The empty value of the type, which is written back as null while it is unchanged.</summary>
    Empty,

    /// <summary>No value: what a program sets to null is left out, and a null that came is written back.</summary>
    Absent,

    /// <summary>A value that the page shows: null in C#, and written as null.</summary>
    Allowed,
}
