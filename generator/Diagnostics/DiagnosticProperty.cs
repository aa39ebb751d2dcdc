namespace Router.Codegen.Diagnostics;

/// <summary>A property of a diagnostic, from which code fixes take the text that would be right.</summary>
/// <param name="Name">A name in <see cref="FixData"/>.</param>
internal readonly record struct DiagnosticProperty(string Name, string Value);
