using Microsoft.CodeAnalysis.Text;

namespace Router.Codegen.Tool.Fixing;

/// <summary>A file that fixes change or add.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Before">The text on disk; null for a new file.</param>
internal sealed record EditedFile(string Path, SourceText? Before, SourceText After, FileBytes Bytes);
