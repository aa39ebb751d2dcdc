using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Options.ProjectFiles;

/// <summary>The statements for this generator in a project file, or in a file that the project imports because of its place.</summary>
/// <param name="Unknown">The names of settings that nothing reads.</param>
/// <param name="Patterns">The patterns of pages that the file includes without a condition.</param>
/// <param name="Used">The names of properties and metadata that the file itself reads.</param>
internal sealed record ProjectFile(
    string Path, EquatableArray<UnknownName> Unknown, EquatableArray<StatedPattern> Patterns, EquatableArray<string> Used)
{
    private static readonly string[] ImportedByPlace = ["Directory.Build.props", "Directory.Build.targets"];

    /// <summary>True if an additional file is such a file. The package's targets add the project's files of this kind.</summary>
    public static bool Is(string path) =>
        path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(ImportedByPlace, name => path.EndsWith(name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A name that nothing reads.</summary>
/// <param name="Kind">The kind of setting that it looks like.</param>
/// <param name="Known">The known setting with the nearest name; null if none is similar.</param>
/// <param name="Fix">The data for a fix that renames the setting; empty if this could change the meaning of the file.</param>
internal sealed record UnknownName(
    string Name, string Kind, string? Known, SourceRange Range, EquatableArray<DiagnosticProperty> Fix);

/// <summary>A pattern of pages.</summary>
/// <param name="Start">The part before its first wildcard: a folder that is absolute, or relative to the project's.</param>
internal sealed record StatedPattern(string Text, string Start, SourceRange Range);
