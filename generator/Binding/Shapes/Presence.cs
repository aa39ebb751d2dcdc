namespace Router.Codegen.Binding.Shapes;

/// <summary>Whether a property may be absent and whether it may be null, by its page.</summary>
internal enum Presence
{
    Required,
    RequiredNullable,
    Optional,
    OptionalNullable,
}
