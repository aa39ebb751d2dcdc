using Router.Codegen.Binding.Naming;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A page bound to names and references: all that its emitted code is printed from.</summary>
/// <param name="Name">The model's C# name.</param>
/// <param name="Accessibility">"public" or "internal".</param>
/// <param name="Page">The page's path as messages show it.</param>
internal abstract record Shape(ModelName Name, string Accessibility, string Page, string Description, string? Deprecation, bool IsStrict);
