using System.Collections.Immutable;
using System.Formats.Tar;
using System.Text;
using SharpCompress.Compressors.Xz;

namespace Corpus;

/// <summary>The files of a schema set: its pages and its files of wire-name overrides.</summary>
internal sealed record PageSet(string Name, ImmutableArray<PageText> Files)
{
    /// <summary>The folder of the set, as the generator sees it.</summary>
    public const string Root = "/set/";

    private const string ArchiveSuffix = ".tar.xz";

    /// <summary>Reads a folder or a .tar.xz archive. Files are ordered by path, whatever the order in the file system.</summary>
    public static PageSet Load(string path)
    {
        var isArchive = path.EndsWith(ArchiveSuffix, StringComparison.OrdinalIgnoreCase);
        var files = isArchive ? ReadArchive(path) : ReadFolder(path);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return new PageSet(
            isArchive ? name[..^ArchiveSuffix.Length] : name,
            [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The folders of pages as a build lists them, for a pattern that begins at their deepest common folder.</summary>
    public static string Folders(IEnumerable<string> pages)
    {
        var folders = pages.Select(path => path[..(path.LastIndexOf('/') + 1)]).Distinct().ToList();
        var start = folders.DefaultIfEmpty("").Aggregate(CommonFolder);
        return string.Join("||", folders.Select(folder => $"Folder={folder}|Path={folder[start.Length..]}"));
    }

    private static string CommonFolder(string left, string right)
    {
        var length = left.AsSpan().CommonPrefixLength(right);
        return left[..(left.AsSpan(0, length).LastIndexOf('/') + 1)];
    }

    private static IEnumerable<PageText> ReadFolder(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        where IsOfTheSet(file)
        select new PageText(Root + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));

    private static IEnumerable<PageText> ReadArchive(string archive)
    {
        using var file = File.OpenRead(archive);
        using var tar = new TarReader(new XZStream(file));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } content && IsOfTheSet(entry.Name))
            {
                using var reader = new StreamReader(content, Encoding.UTF8);
                yield return new PageText(Root + entry.Name.TrimStart('.', '/'), reader.ReadToEnd());
            }
        }
    }

    private static bool IsOfTheSet(string path) => Path.GetExtension(path) is ".md" or ".mdx" or ".corrections";
}
