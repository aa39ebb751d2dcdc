using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.Corrections;

/// <summary>A <c>*.corrections</c> file.</summary>
internal sealed record CorrectionFile(string Path, EquatableArray<Correction> Corrections, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>
    /// Parses the lines of a file, except empty lines and comments. A comment starts with '#' at the beginning of a line or after white
    /// space.
    /// </summary>
    public static CorrectionFile Parse(string path, string text)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        var start = 0;
        for (var number = 0; start <= text.Length; number++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start);
            var trimmed = WithoutComment(line).Trim();
            if (trimmed.Length > 0)
            {
                var column = line.IndexOf(trimmed[0]);
                var range = new SourceRange(start + column, trimmed.Length, number, column, number, column + trimmed.Length);
                var parsed = CorrectionSyntax.Parse(new CorrectionLine(path, trimmed, range), out var problem, out var fix);
                corrections.AddRange(parsed);
                if (parsed.Count == 0)
                {
                    diagnostics.Add(new DiagnosticInfo(
                        DiagnosticCatalog.UnusedCorrection, path, range, trimmed, CorrectionOutcome.NoEffect(problem))
                    {
                        Properties = fix,
                    });
                }
            }

            start = end + 1;
        }

        return new CorrectionFile(path, corrections.ToImmutable(), FileReports.Limit(diagnostics));
    }

    private static string WithoutComment(string line)
    {
        var comment = line.IndexOf('#');
        while (comment > 0 && !char.IsWhiteSpace(line[comment - 1]))
        {
            comment = line.IndexOf('#', comment + 1);
        }

        return comment < 0 ? line : line.Substring(0, comment);
    }
}
