namespace Router.Codegen.Options;

/// <summary>The treatment of misfits: values that their pages do not allow.</summary>
internal enum Misfits
{
    /// <summary>They are kept next to the model.</summary>
    Keep,

    /// <summary>The payload is refused.</summary>
    Refuse,
}

/// <summary>The models that have a JSON schema.</summary>
internal enum EmittedSchemas
{
    /// <summary>All models, or none if there are too many.</summary>
    Auto,

    True,

    False,
}

/// <summary>The C# type of properties and elements whose dialect leaves open if they may be null.</summary>
internal enum UnknownNulls
{
    /// <summary>The plain type, with its empty value for null.</summary>
    Empty,

    /// <summary>The nullable type.</summary>
    Nullable,
}
