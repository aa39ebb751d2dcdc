namespace Router.Codegen.Options;

/// <summary>The treatment of values that are not what their pages say.</summary>
internal enum Misfits
{
    /// <summary>They are kept beside the model.</summary>
    Keep,

    /// <summary>The payload is refused.</summary>
    Refuse,
}

/// <summary>Which models have a JSON schema.</summary>
internal enum EmittedSchemas
{
    /// <summary>All, up to a number of models; above it none.</summary>
    Auto,

    True,

    False,
}

/// <summary>The C# type of what may be null for all that its dialect can say.</summary>
internal enum UnknownNulls
{
    /// <summary>The plain type, with its empty value for null.</summary>
    Empty,

    /// <summary>The nullable type.</summary>
    Nullable,
}
