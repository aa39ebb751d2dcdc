namespace Router.Codegen.Types.Dialects;

/// <summary>How the wire name of a field is derived from its name on the page.</summary>
internal enum WireNameConvention
{
    /// <summary>As the page writes it, without an underscore at the end that only avoids a keyword.</summary>
    AsWritten,
    SnakeCase,
    CamelCase,
    PascalCase,
    KebabCase,
}
