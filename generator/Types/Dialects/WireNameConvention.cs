namespace Router.Codegen.Types.Dialects;

/// <summary>The way from a field's name on the page to its wire name.</summary>
internal enum WireNameConvention
{
    /// <summary>The name on the page, without a trailing underscore that only avoids a keyword.</summary>
    AsWritten,
    SnakeCase,
    CamelCase,
    PascalCase,
    KebabCase,
}
