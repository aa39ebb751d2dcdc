using Spectre.Console;

namespace Corpus.Files;

/// <summary>A comparison of the files that file mode writes for a set with those that the generator emits in the compiler.</summary>
/// <param name="Files">The number of files that the generator emits.</param>
/// <param name="Bytes">Their total length.</param>
/// <param name="Different">The names of the files that differ or that only one of the two writes.</param>
/// <param name="Seconds">The time in which file mode wrote them.</param>
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
