namespace Router.Codegen.Preserving;

/// <summary>The place of a misfit in a text.</summary>
/// <param name="Start">The byte at which the value begins.</param>
/// <param name="Expected">The type by the page.</param>
/// <param name="IsUnreadable">True if the value is of the right kind, and malformed or out of range.</param>
internal readonly record struct MisfitMark(int Start, string Expected, bool IsUnreadable);
