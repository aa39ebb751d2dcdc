using Spectre.Console;

namespace Corpus.Files;

/// <summary>The files that file mode writes for a set, compared with those that the generator emits in the compiler.</summary>
/// <param name="Files">How many files the generator emits.</param>
/// <param name="Bytes">How long they are together.</param>
/// <param name="Different">The names of the files that are not the same, or that only one of the two has.</param>
/// <param name="Seconds">How long it took to write them.</param>
internal sealed record FilesResult(string Set, int Files, long Bytes, IReadOnlyList<string> Different, double Seconds)
{
    private const int Listed = 20;

    public bool Passed => Files > 0 && Different.Count == 0;

    public static void Print(IReadOnlyList<FilesResult> results)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("set");
        foreach (var heading in new[] { "files", "KB", "different", "seconds" })
            table.AddColumn(new TableColumn(heading) { Alignment = Justify.Right });
        foreach (var result in results)
        {
            table.AddRow(
                Markup.Escape((result.Passed ? "" : "✗ ") + result.Set),
                FormattableString.Invariant($"{result.Files:N0}"),
                FormattableString.Invariant($"{result.Bytes / 1024:N0}"),
                FormattableString.Invariant($"{result.Different.Count:N0}"),
                FormattableString.Invariant($"{result.Seconds:F2}"));
        }

        Report.Terminal().Write(table);
        foreach (var result in results)
        {
            foreach (var file in result.Different.Take(Listed))
                Console.WriteLine($"{result.Set}: {file} differs");
        }
    }
}
