using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>A fix: its title, and its changes.</summary>
/// <param name="Kind">A name in <see cref="FixKind"/>. Fixes of one kind and one id can be applied together.</param>
internal sealed record PageFix(string Kind, string Title, ImmutableArray<FileChange> Changes)
{
    private const int LongestName = 60;

    /// <summary>A fix that changes one file.</summary>
    public static PageFix Of(string kind, string title, string path, params TextChange[] changes) =>
        new(kind, title, [new ChangedFile(path, [.. changes])]);

    /// <summary>Text of a file for a title: on one line, and cut if it is long.</summary>
    public static string Quote(string text)
    {
        var line = LogText.Line(text);
        return line.Length > LongestName ? $"'{line.Substring(0, LongestName)}…'" : $"'{line}'";
    }
}

/// <summary>A change of one file.</summary>
internal abstract record FileChange(string Path);

/// <summary>Changes in the text of a file.</summary>
internal sealed record ChangedFile(string Path, ImmutableArray<TextChange> Changes) : FileChange(Path);

/// <summary>A new file.</summary>
internal sealed record NewFile(string Path, string Text) : FileChange(Path);
