using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding;

/// <summary>The wire names that the project states: the entries of its *.wirenames files.</summary>
internal sealed record WireNameOverrides(EquatableArray<WireNameOverride> Entries)
{
    /// <summary>The entries of all files, in the order of the files.</summary>
    public static WireNameOverrides Of(ImmutableArray<WireNameFile> files) => new(files.SelectMany(file => file.Entries).ToEquatableArray());

    /// <summary>The wire name stated for a field; null where none is. An entry for the type goes before one for all types, a later one before an earlier.</summary>
    public string? Find(string type, string field)
    {
        string? forAll = null;
        string? forType = null;
        foreach (var entry in Entries)
        {
            if (entry.Field == field)
            {
                if (entry.Type == "*")
                {
                    forAll = entry.WireName;
                }
                else if (Wildcard.Matches(entry.Type, type))
                {
                    forType = entry.WireName;
                }
            }
        }

        return forType ?? forAll;
    }
}

/// <summary>A line <c>Type.field = wireName</c>; the type may hold wildcards.</summary>
internal sealed record WireNameOverride(string Type, string Field, string WireName);

/// <summary>One *.wirenames file.</summary>
internal sealed record WireNameFile(EquatableArray<WireNameOverride> Entries, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Reads the lines of a file; empty lines and lines that begin with '#' are passed over.</summary>
    public static WireNameFile Parse(string path, string text)
    {
        var entries = ImmutableArray.CreateBuilder<WireNameOverride>();
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        var start = 0;
        for (var number = 0; start <= text.Length; number++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start);
            var trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#')
            {
                if (Entry(trimmed) is { } entry)
                {
                    entries.Add(entry);
                }
                else
                {
                    var column = line.IndexOf(trimmed[0]);
                    var range = new SourceRange(start + column, trimmed.Length, number, column, number, column + trimmed.Length);
                    diagnostics.Add(new DiagnosticInfo(
                        DiagnosticCatalog.UnreadableOverride, path, range, trimmed, "expected 'Type.field = wireName' or '*.field = wireName'"));
                }
            }

            start = end + 1;
        }

        return new WireNameFile(entries.ToImmutable(), diagnostics.ToImmutable());
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
