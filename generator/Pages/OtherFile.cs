using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>A markdown file that is not a schema page.</summary>
/// <param name="Path">The file's path, with '/' between its parts.</param>
/// <param name="Range">The place in the file that shows its kind.</param>
/// <param name="Reason">The reason why it is not a page, as text of a diagnostic.</param>
internal sealed record OtherFile(string Path, OtherFileKind Kind, SourceRange Range, string Reason)
{
    private const string NoSection = "it has no section '## Fields', '## Values' or '## Supported Types'";

    /// <summary>The tool in whose format the file is; null for prose and unknown formats.</summary>
    public string? Format { get; init; }

    /// <summary>A file in the format of another tool.</summary>
    public static OtherFile Foreign(string path, string format) =>
        new(PagePath.Normalize(path), OtherFileKind.Prose, default, $"its format is that of {format}") { Format = format };

    /// <summary>A file without signs of a schema page.</summary>
    public static OtherFile Prose(string path) => new(PagePath.Normalize(path), OtherFileKind.Prose, default, NoSection);

    /// <summary>A file that has a part of a schema page.</summary>
    public static OtherFile Resembling(PageSource source, SourceRange range, string reason = NoSection) =>
        new(PagePath.Normalize(source.Path), OtherFileKind.Resembling, range, reason);
}

/// <summary>The kinds of files that are not pages.</summary>
internal enum OtherFileKind
{
    /// <summary>A text about something.</summary>
    Prose,

    /// <summary>A file that has a part of a schema page.</summary>
    Resembling,

    /// <summary>A file whose text nobody could have written.</summary>
    Damaged,
}

/// <summary>The content of a markdown file: a schema page, or something else.</summary>
internal readonly record struct FileContent(Page? Page, OtherFile? Other);
