using Microsoft.CodeAnalysis.Text;

namespace Router.Codegen.Tool.Fixing;

/// <summary>A file that fixes change or add.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Before">The text on the disk; null for a file that is new.</param>
internal sealed record EditedFile(string Path, SourceText? Before, SourceText After, FileBytes Bytes);
