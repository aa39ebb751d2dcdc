using System.Text;
using Corpus;

namespace Benchmarks.Gates;

/// <summary>The pages used to measure builds, and the file that passes them to a new process.</summary>
/// <param name="IsReference">True for the set to which the goals for sizes apply.</param>
internal sealed record BuildPages(string Name, bool IsReference, IReadOnlyList<PageText> Pages)
{
    private const string Reference = "orq-python";
    private static readonly string ReferenceArchive = Path.Combine("..", "shared", "corpus", Reference + ".tar.xz");

    /// <summary>
    /// Loads the pages from the paths. By default, loads the reference set if it is beside the repository, else makes pages in its
    /// proportions.
    /// </summary>
    public static BuildPages Find(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0 && File.Exists(ReferenceArchive))
            paths = [ReferenceArchive];
        if (paths.Count == 0)
            return new BuildPages("synthesised", false, SynthesisedPages.Create());

        var sets = paths.Select(PageSet.Load).ToArray();
        var name = string.Join(", ", sets.Select(s => s.Name));
        return new BuildPages(name, name == Reference, [.. sets.SelectMany(s => s.Files)]);
    }

    public static IReadOnlyList<PageText> Load(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file), Encoding.UTF8);
        return [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => new PageText(reader.ReadString(), reader.ReadString()))];
    }

    /// <summary>Saves the pages in one file, which loads faster than an archive or a folder.</summary>
    public void Save(string file)
    {
        using var writer = new BinaryWriter(File.Create(file), Encoding.UTF8);
        writer.Write(Pages.Count);
        foreach (var page in Pages)
        {
            writer.Write(page.Path);
            writer.Write(page.Text);
        }
    }
}
