using System.Globalization;
using System.IO.Compression;

namespace Package.Tests;

/// <summary>The files in a package, without those that every package has.</summary>
internal static class PackageFiles
{
    private static readonly string[] OfEveryPackage = ["_rels/", "package/", "[Content_Types].xml", "Router.Codegen.nuspec"];

    public static string[] Names(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. Own(archive).Select(entry => entry.FullName)];
    }

    public static byte[] Read(string package, string name)
    {
        using var archive = ZipFile.OpenRead(package);
        using var content = new MemoryStream();
        using var file = archive.GetEntry(name)!.Open();
        file.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The names and sizes, as output of the test run.</summary>
    public static string List(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var lines = Own(archive)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"  {entry.Length,9:#,0}  {entry.FullName}"));
        return string.Join('\n', lines);
    }

    private static IEnumerable<ZipArchiveEntry> Own(ZipArchive archive) => archive.Entries
        .Where(entry => !OfEveryPackage.Any(start => entry.FullName.StartsWith(start, StringComparison.Ordinal)))
        .OrderBy(entry => entry.FullName, StringComparer.Ordinal);
}
