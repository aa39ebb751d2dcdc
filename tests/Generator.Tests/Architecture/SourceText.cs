using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Architecture;

/// <summary>The hand-written code of the repository.</summary>
internal static class SourceText
{
    private static readonly string[] Extensions = [".cs", ".csproj", ".props", ".targets"];

    /// <summary>Folders made by builds. Folders of tools, such as .git, begin with a dot.</summary>
    private static readonly string[] Made = ["bin", "obj", "artifacts"];

    /// <summary>The paths of all files below a folder, relative to the repository's root.</summary>
    public static IEnumerable<string> FilesBelow(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(file => Extensions.Contains(file.Extension) && !file.Name.EndsWith(".verified.cs", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
        .Concat(folder.EnumerateDirectories()
            .Where(inner => !Made.Contains(inner.Name) && !inner.Name.StartsWith('.'))
            .SelectMany(FilesBelow));

    /// <summary>The numbers and lengths of lines that are too long.</summary>
    public static IEnumerable<(int Line, int Length)> LongLines(string text, int longest) => text.ReplaceLineEndings("\n").Split('\n')
        .Select((line, index) => (Text: line, Number: index + 1))
        .Where(line => line.Text.Length > longest && CanBreak(line.Text))
        .Select(line => (line.Number, line.Text.Length));

    /// <summary>True if the line has white space at which it can be broken. A public key has none.</summary>
    private static bool CanBreak(string line) => line.Trim().Any(char.IsWhiteSpace);
}
