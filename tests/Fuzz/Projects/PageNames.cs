namespace Fuzz.Projects;

/// <summary>The file names of pages.</summary>
internal static class PageNames
{
    /// <summary>The file name for a title, without extension.</summary>
    public static string FileOf(string title) => title.ToLowerInvariant();
}
