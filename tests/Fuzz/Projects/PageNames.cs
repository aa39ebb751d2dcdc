namespace Fuzz.Projects;

/// <summary>The files of pages.</summary>
internal static class PageNames
{
    /// <summary>The name of the file of a title, without its extension.</summary>
    public static string FileOf(string title) => title.ToLowerInvariant();
}
