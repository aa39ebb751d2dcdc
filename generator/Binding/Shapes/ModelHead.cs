using Router.Codegen.Binding.Naming;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The parts of a shape that all kinds of models share.</summary>
/// <param name="Name">The model's C# name.</param>
/// <param name="Accessibility">"public" or "internal".</param>
/// <param name="Page">The page's path as messages show it.</param>
/// <param name="Description">The description as plain text; empty if the page has none.</param>
/// <param name="Deprecation">Why the model is deprecated; null if it is not.</param>
/// <param name="IsStrict">True if payloads may contain only what the page documents.</param>
/// <param name="RefusesMisfits">True if a misfit is an error.</param>
/// <param name="HasOpenNulls">True if null may come for required properties, as the dialect has no word for it.</param>
/// <param name="HasJsonSchema">True or false if its set says that it has a JSON schema or none; null if their number decides.</param>
internal sealed record ModelHead(
    ModelName Name,
    string Accessibility,
    string Page,
    string Description,
    string? Deprecation,
    bool IsStrict,
    bool RefusesMisfits,
    bool HasOpenNulls,
    bool? HasJsonSchema);
