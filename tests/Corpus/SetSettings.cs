using Router.Codegen.Pages;

namespace Corpus;

/// <summary>What a project would state of a set in the metadata of a RouterSchema item.</summary>
internal static class SetSettings
{
    /// <summary>The property RouterSchemaSets with these settings for every folder of the set; null where nothing is stated.</summary>
    public static string? Of(PageSet set, string? nulls)
    {
        if (nulls is null)
            return null;

        var folders = set.Files.Select(file => PagePath.FolderOf(file.Path)).Distinct().ToArray();
        var root = folders.Aggregate(PagePath.CommonFolder);
        return string.Join("||", folders.Select(folder => $"Folder={folder}|Root={root}|Nulls={nulls}"));
    }
}
