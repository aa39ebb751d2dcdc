namespace Router.Codegen.Options;

/// <summary>A folder of pages.</summary>
/// <param name="Path">The folder, with '/' at its end.</param>
/// <param name="Set">The settings of its pages. Pages with equal settings belong to one schema set.</param>
/// <param name="Root">
/// The root folder of its namespace, with '/' at its end: the folder that a RouterSchema states, or else the part of the pages' pattern
/// before its first wildcard.
/// </param>
internal sealed record SetFolder(string Path, SetOptions Set, string Root, bool HasStatedRoot)
{
    /// <summary>True if a RouterSchema item includes its pages.</summary>
    public bool IsRouterSchema { get; init; }
}
