namespace Router.Codegen.Types.Dialects;

/// <summary>Recognises dialects by their marks.</summary>
internal static class DialectRecognition
{
    private static readonly Dictionary<string, Dialect> ByWord =
        Dialect.All.SelectMany(dialect => dialect.Marks.Words.Select(word => (word, dialect)))
            .ToDictionary(mark => mark.word, mark => mark.dialect);

    private static readonly (string Text, Dialect Dialect)[] ByPrefix =
        [.. Dialect.All.SelectMany(dialect => dialect.Marks.Prefixes.Select(prefix => (prefix, dialect)))];

    private static readonly (string Text, Dialect Dialect)[] ByHost =
        [.. Dialect.All.SelectMany(dialect => dialect.Marks.Hosts.Select(host => (host, dialect)))];

    /// <summary>The only dialect that would write the cell; null if several would.</summary>
    /// <param name="source">The page that contains the cell, with its markdown.</param>
    public static Dialect? Recognise(TypeCell cell, string source) =>
        ByWord.TryGetValue(cell.Text, out var dialect) ? dialect
        : First(ByPrefix, cell.Text, static (text, mark) => text.StartsWith(mark, StringComparison.Ordinal))
            ?? FindByHost(cell)
            ?? FindEscaped(cell, source)
            ?? FindInside(cell.Text);

    private static Dialect? First((string Text, Dialect Dialect)[] marks, string text, Func<string, string, bool> has)
    {
        foreach (var (mark, dialect) in marks)
        {
            if (has(text, mark))
            {
                return dialect;
            }
        }

        return null;
    }

    private static Dialect? FindByHost(TypeCell cell) => cell.Links.Count == 0 ? null
        : First(ByHost, cell.Links[0].Target, static (text, mark) => text.IndexOf(mark, StringComparison.Ordinal) >= 0);

    private static Dialect? FindEscaped(TypeCell cell, string source)
    {
        foreach (var dialect in Dialect.All)
        {
            if (dialect.Marks.Escaped is var (prefix, isEscaped) && cell.Text.StartsWith(prefix, StringComparison.Ordinal)
                && isEscaped == (source.IndexOf("\\<", cell.Range.Start, cell.Range.Length, StringComparison.Ordinal) >= 0))
            {
                return dialect;
            }
        }

        return null;
    }

    private static Dialect? FindInside(string text)
    {
        foreach (var dialect in Dialect.All)
        {
            if (dialect.Marks.IsInside(text))
            {
                return dialect;
            }
        }

        return null;
    }
}
