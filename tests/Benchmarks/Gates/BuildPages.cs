using System.Text;
using Corpus;

namespace Benchmarks.Gates;

/// <summary>The pages that a build is measured with, and how they reach a fresh process.</summary>
/// <param name="IsReference">True if they are the set that the goals for sizes are set for.</param>
internal sealed record BuildPages(string Name, bool IsReference, IReadOnlyList<PageText> Pages)
{
    private const string Reference = "orq-python";
    private static readonly string ReferenceArchive = Path.Combine("..", "shared", "corpus", Reference + ".tar.xz");

    /// <summary>
    /// The pages at the paths; without any, the reference set where it lies beside the repository, else made-up pages in its proportions.
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

    /// <summary>One file that loads at once, which neither unpacking an archive nor walking a folder does.</summary>
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
