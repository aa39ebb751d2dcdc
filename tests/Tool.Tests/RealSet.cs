using Corpus;
using Corpus.Truth;

namespace Tool.Tests;

/// <summary>A real page set with the table of its JSON names.</summary>
internal sealed record RealSet(PageSet Pages, TruthTable Truth)
{
    /// <summary>Loads a set; skips the test if the archive or the table does not exist.</summary>
    public static RealSet Load(string name)
    {
        var (archive, tables) = (Find($"shared/corpus/{name}.tar.xz"), Find($"shared/truth/{name}.tsv"));
        Assert.SkipWhen(archive is null, $"the archive {name}.tar.xz does not lie in shared/corpus beside the repository");
        Assert.SkipWhen(tables is null, $"the table {name}.tsv does not lie in shared/truth beside the repository");
        return new RealSet(PageSet.Load(archive!), TruthTable.Load(new FileInfo(tables!).Directory!, name)!);
    }

    /// <summary>The JSON names of the table, by page and field.</summary>
    public Dictionary<(string Page, string Field), string> Names() =>
        Truth.Fields.ToDictionary(field => (field.PageInSet, field.Field), field => field.WireName);

    private static string? Find(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, path);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
