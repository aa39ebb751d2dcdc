namespace Router.Codegen.Diagnostics;

/// <summary>A property of a diagnostic. Code fixes read the correct text from it.</summary>
/// <param name="Name">A name in <see cref="FixData"/>.</param>
internal readonly record struct DiagnosticProperty(string Name, string Value);
