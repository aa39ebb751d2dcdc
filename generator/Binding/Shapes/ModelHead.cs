using Router.Codegen.Binding.Naming;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The parts of a shape that all kinds of model have.</summary>
/// <param name="Name">The model's C# name.</param>
/// <param name="Accessibility">"public" or "internal".</param>
/// <param name="Page">The page's path as messages show it.</param>
/// <param name="Description">The description as plain text; empty where the page has none.</param>
/// <param name="Deprecation">Why the model is deprecated; null where it is not.</param>
/// <param name="IsStrict">Whether a payload may only have what the page documents.</param>
internal sealed record ModelHead(ModelName Name, string Accessibility, string Page, string Description, string? Deprecation, bool IsStrict);
