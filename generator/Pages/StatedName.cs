using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>A C# name that a correction states.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Correction">The correction as messages show it.</param>
/// <param name="Path">The path of the corrections file.</param>
/// <param name="Range">The range of the correction in that file.</param>
internal sealed record StatedName(string Text, string Correction, string Path, SourceRange Range);
