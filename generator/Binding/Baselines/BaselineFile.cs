using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Baselines;

/// <summary>A <c>*.baseline</c> file: the contracts of models as somebody approved them.</summary>
internal sealed record BaselineFile(string Path, EquatableArray<BaselineLine> Lines)
{
    private const char Comment = '#';

    /// <summary>Reads the lines of a file, except empty lines and comments.</summary>
    public static BaselineFile Parse(string path, string text)
    {
        var lines = ImmutableArray.CreateBuilder<BaselineLine>();
        var start = 0;
        for (var number = 0; start <= text.Length; number++)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start).TrimEnd();
            if (line.Length > 0 && line[0] != Comment)
            {
                lines.Add(new BaselineLine(line, path, new SourceRange(start, line.Length, number, 0, number, line.Length)));
            }

            start = end + 1;
        }

        return new BaselineFile(path, lines.ToImmutable());
    }

    /// <summary>An unreadable line that means the file itself, if it has no lines; otherwise empty.</summary>
    public IEnumerable<UnreadableLine> Empty()
    {
        if (Lines.Count == 0)
        {
            yield return new UnreadableLine(new BaselineLine(PageFile.NameOf(Path), Path, default), "the file has no lines");
        }
    }

    /// <summary>The text of a file. Lines are sorted, so that branches with changes of different models can be merged.</summary>
    public static string Write(IEnumerable<ModelContract> models) => string.Concat(
        models.SelectMany(ContractNotation.Write)
            .OrderBy(static line => line.Name, StringComparer.Ordinal)
            .Select(static line => line + "\n")
            .Prepend("# The models that a build compares the pages with. Written by: router-codegen diff --write-baseline\n"));
}

/// <summary>A line of a file that states something.</summary>
internal sealed record BaselineLine(string Text, string Path, SourceRange Range);
