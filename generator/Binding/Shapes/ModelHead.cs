using Router.Codegen.Binding.Naming;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The parts of a shape that all kinds of models share.</summary>
/// <param name="Name">The model's C# name.</param>
/// <param name="Accessibility">"public" or "internal".</param>
/// <param name="Page">The path of the page as messages show it.</param>
/// <param name="Description">The description as plain text; empty if the page has none.</param>
/// <param name="Deprecation">The reason for the model's deprecation; null if it is not deprecated.</param>
/// <param name="IsStrict">True if payloads may contain only what the page documents.</param>
/// <param name="RefusesMisfits">True if a misfit is an error.</param>
/// <param name="HasOpenNulls">True if any required property may be null, because the dialect has no word for null.</param>
/// <param name="HasJsonSchema">
/// True if the set states that its models have JSON schemas, false if not; null if it depends on their number.
/// </param>
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
