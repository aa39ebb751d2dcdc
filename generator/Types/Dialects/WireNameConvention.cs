namespace Router.Codegen.Types.Dialects;

/// <summary>The rule that derives a field's wire name from its name on the page.</summary>
internal enum WireNameConvention
{
    /// <summary>The name on the page, without a trailing underscore that only avoids a keyword.</summary>
    AsWritten,
    SnakeCase,
    CamelCase,
    PascalCase,
    KebabCase,
}
