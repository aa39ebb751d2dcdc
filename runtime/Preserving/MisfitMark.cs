namespace Router.Codegen.Preserving;

/// <summary>The position of a misfit in a text.</summary>
/// <param name="Start">The offset of the value, in bytes.</param>
/// <param name="Expected">The type according to the page.</param>
/// <param name="IsUnreadable">True if the value is of the right JSON kind, but malformed or out of range.</param>
internal readonly record struct MisfitMark(int Start, string Expected, bool IsUnreadable);
