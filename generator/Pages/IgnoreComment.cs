using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>
/// A comment by which a page silences diagnostics: <c>&lt;!-- router-codegen: ignore RCG0003 --&gt;</c>, with any number of ids. In a line
/// with other text, like the row of a table, it applies to that line. Before the title it applies to the file. Otherwise it applies to the
/// next line, or to the table that begins there.
/// </summary>
/// <param name="Ids">The ids of the diagnostics.</param>
/// <param name="FirstLine">The first line that it applies to, from zero.</param>
/// <param name="LastLine">The last line that it applies to.</param>
/// <param name="Range">The range of the comment.</param>
internal sealed record IgnoreComment(EquatableArray<string> Ids, int FirstLine, int LastLine, SourceRange Range)
{
    private const string Start = "<!--";
    private const string End = "-->";
    private const string Word = "router-codegen:";
    private const string Command = "ignore";

    private static readonly char[] Separators = [' ', '\t', ','];

    /// <summary>Finds the comments of a page.</summary>
    public static EquatableArray<IgnoreComment> FindAll(PageSource source)
    {
        var text = source.FileText;
        if (text.IndexOf(Word, StringComparison.OrdinalIgnoreCase) < 0)
        {
            return EquatableArray<IgnoreComment>.Empty;
        }

        var comments = ImmutableArray.CreateBuilder<IgnoreComment>();
        var lines = new PageLines(source);
        for (var start = text.IndexOf(Start, StringComparison.Ordinal); start >= 0;)
        {
            var end = text.IndexOf(End, start + Start.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            var body = text.Substring(start + Start.Length, end - start - Start.Length).Trim();
            end += End.Length;
            if (IdsOf(body) is { Length: > 0 } ids)
            {
                var range = source.Range(start, end);
                var (first, last) = lines.CoveredBy(range);
                comments.Add(new IgnoreComment(ids.ToEquatableArray(), first, last, range));
            }

            start = text.IndexOf(Start, end, StringComparison.Ordinal);
        }

        return comments.ToImmutable();
    }

    /// <summary>
    /// The diagnostics of a page without those that a comment silences, and a diagnostic for each comment that silences none. Diagnostics
    /// of other files are kept.
    /// </summary>
    /// <param name="page">The page with the comments.</param>
    /// <param name="diagnostics">All diagnostics of the page.</param>
    public static IEnumerable<DiagnosticInfo> Apply(Page page, IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        if (page.Ignores.Count == 0)
        {
            return diagnostics;
        }

        var unused = page.Ignores
            .SelectMany(comment => Unused(comment, [.. comment.Ids.Where(id => !diagnostics.Any(one => comment.Silences(one, id)))]));
        return diagnostics.Where(one => !IsSilenced(page, one)).Concat(unused);

        IEnumerable<DiagnosticInfo> Unused(IgnoreComment comment, string[] ids) => ids.Select(id =>
            new DiagnosticInfo(DiagnosticCatalog.UnusedIgnore, page.Path, comment.Range, id)
            {
                Properties = FixData.Of((FixData.UnusedIds, string.Join(" ", ids))),
            });
    }

    /// <summary>True if a comment in a file that is not a page ignores the diagnostic about that.</summary>
    public static bool IsFileIgnored(PageSource source) => FindAll(source)
        .Any(static comment => comment.Ids.Contains(DiagnosticCatalog.NoPage.Id, StringComparer.OrdinalIgnoreCase));

    /// <summary>True if a comment of the page silences the diagnostic.</summary>
    public static bool IsSilenced(Page page, DiagnosticInfo diagnostic) =>
        page.Ignores.Any(comment => comment.Ids.Any(id => comment.Silences(diagnostic, id)));

    private bool Silences(DiagnosticInfo diagnostic, string id) =>
        string.Equals(diagnostic.Id, id, StringComparison.OrdinalIgnoreCase)
        && diagnostic.Range.StartLine >= FirstLine && diagnostic.Range.StartLine <= LastLine;

    /// <summary>The ids in a comment. Empty if it is another kind of comment.</summary>
    private static string[] IdsOf(string body)
    {
        if (!body.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var words = body.Substring(Word.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Equals(Command, StringComparison.OrdinalIgnoreCase) ? [.. words.Skip(1)] : [];
    }
}
