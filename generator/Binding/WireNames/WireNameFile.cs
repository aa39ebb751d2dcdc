using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.WireNames;

/// <summary>One *.wirenames file.</summary>
/// <param name="Lines">The line of each entry, and where it stands.</param>
internal sealed record WireNameFile(
    string Path, EquatableArray<WireNameOverride> Entries, EquatableArray<(string Text, SourceRange Range)> Lines, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Reads the lines of a file; empty lines are passed over, and so is what stands behind a '#' at the beginning of a line or after white space.</summary>
    public static WireNameFile Parse(string path, string text)
    {
        var lines = ImmutableArray.CreateBuilder<(string Text, SourceRange Range)>();
        var entries = ImmutableArray.CreateBuilder<WireNameOverride>();
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
                if (Entry(trimmed) is { } entry)
                {
                    entries.Add(entry);
                    lines.Add((trimmed, range));
                }
                else
                {
                    diagnostics.Add(new DiagnosticInfo(
                        DiagnosticCatalog.UnreadableOverride, path, range, trimmed, "expected 'Type.field = wireName' or '*.field = wireName'"));
                }
            }

            start = end + 1;
        }

        return new WireNameFile(path, entries.ToImmutable(), lines.ToImmutable(), FileReports.Limit(diagnostics));
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

    private static WireNameOverride? Entry(string line)
    {
        var equals = line.IndexOf('=');
        var dot = equals < 0 ? -1 : line.IndexOf('.');
        if (dot <= 0 || dot > equals)
        {
            return null;
        }

        var field = line.Substring(dot + 1, equals - dot - 1).Trim();
        var wireName = line.Substring(equals + 1).Trim();
        return field.Length == 0 || wireName.Length == 0 ? null : new WireNameOverride(line.Substring(0, dot).Trim(), field, wireName);
    }
}
