using System.Formats.Tar;
using System.Text;
using SharpCompress.Compressors.Xz;

namespace Router.Codegen.Tests;

/// <summary>The page sets of real SDKs, if they are beside the repository. Otherwise, their tests are skipped.</summary>
internal static class RealSet
{
    public static List<(string Path, string Text)> Load(string name)
    {
        var archive = FindArchive(name);
        Assert.SkipWhen(archive is null, $"the archive {name}.tar.xz does not lie in shared/corpus beside the repository");

        var files = new List<(string, string)>();
        using var stream = File.OpenRead(archive);
        using var tar = new TarReader(new XZStream(stream));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } content && Path.GetExtension(entry.Name) is ".md" or ".mdx")
            {
                using var reader = new StreamReader(content, Encoding.UTF8);
                files.Add((entry.Name, reader.ReadToEnd()));
            }
        }

        return files;
    }

    private static string? FindArchive(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        var archive = folder?.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared", "corpus", name + ".tar.xz");
        return File.Exists(archive) ? archive : null;
    }
}
