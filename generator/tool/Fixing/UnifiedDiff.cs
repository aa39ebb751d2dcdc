using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace Router.Codegen.Tool.Fixing;

/// <summary>Changes of files as a unified diff, which <c>git apply</c> and <c>patch -p1</c> read.</summary>
internal static class UnifiedDiff
{
    /// <summary>The number of lines around a change.</summary>
    private const int Context = 3;

    private const string NoLineEnd = "\n\\ No newline at end of file\n";

    /// <summary>The diff of one file. Its path is relative to the folder in which the diff is applied.</summary>
    /// <param name="before">The text of the file with its byte order mark; null if the file is new.</param>
    public static string Of(string path, string? before, string after)
    {
        // Without a line "diff --git", paths are relative to the current folder, even inside a repository.
        var name = path.Replace('\\', '/');
        var diff = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"--- {(before is null ? "/dev/null" : Quoted("a/" + name))}\n")
            .Append(CultureInfo.InvariantCulture, $"+++ {Quoted("b/" + name)}\n");
        var changes = Differ.Instance.CreateDiffs(
            before ?? "", after, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        var blocks = changes.DiffBlocks;
        for (var first = 0; first < blocks.Count;)
        {
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - EndOf(blocks[last]) <= 2 * Context)
                last++;
            AppendHunk(diff, changes, first, last);
            first = last + 1;
        }

        return diff.ToString();
    }

    private static void AppendHunk(StringBuilder diff, DiffResult changes, int first, int last)
    {
        var (old, blocks) = (changes.PiecesOld, changes.DiffBlocks);
        var start = Math.Max(blocks[first].DeleteStartA - Context, 0);
        var end = Math.Min(EndOf(blocks[last]) + Context, old.Count);
        var newStart = blocks[first].InsertStartB - (blocks[first].DeleteStartA - start);
        var newEnd = blocks[last].InsertStartB + blocks[last].InsertCountB + (end - EndOf(blocks[last]));
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Range(start, end)} +{Range(newStart, newEnd)} @@\n");
        var line = start;
        for (var i = first; i <= last; i++)
        {
            AppendLines(diff, ' ', old.Skip(line).Take(blocks[i].DeleteStartA - line));
            AppendLines(diff, '-', old.Skip(blocks[i].DeleteStartA).Take(blocks[i].DeleteCountA));
            AppendLines(diff, '+', changes.PiecesNew.Skip(blocks[i].InsertStartB).Take(blocks[i].InsertCountB));
            line = EndOf(blocks[i]);
        }

        AppendLines(diff, ' ', old.Skip(line).Take(end - line));
    }

    private static void AppendLines(StringBuilder diff, char mark, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            diff.Append(mark).Append(line);
            if (!line.EndsWith('\n'))
                diff.Append(NoLineEnd);
        }
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    /// <summary>A range of lines: its first line, from one, and its length. An empty range begins at the line before it.</summary>
    private static string Range(int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(end > start ? start + 1 : start)},{end - start}");

    /// <summary>A path in git's notation. Control characters and quotes make it quoted. A tab ends a path with spaces.</summary>
    private static string Quoted(string path)
    {
        if (!path.Any(c => char.IsControl(c) || c is '"' or '\\'))
            return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;

        var quoted = new StringBuilder("\"");
        foreach (var c in path)
        {
            if (char.IsControl(c))
                quoted.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0'));
            else
                quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Splits a text into lines with their ends. Only line feeds end lines, as in git.</summary>
    private sealed class LineChunker : IChunker
    {
        public static readonly LineChunker Instance = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
