using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Architecture;

/// <summary>The code of the repository that people write.</summary>
internal static class SourceText
{
    private static readonly string[] Extensions = [".cs", ".csproj", ".props", ".targets"];

    /// <summary>Made by builds. What tools keep, as .git, lies in folders that begin with a dot.</summary>
    private static readonly string[] Made = ["bin", "obj", "artifacts"];

    /// <summary>The paths of the files below a folder, from the repository's root on.</summary>
    public static IEnumerable<string> FilesBelow(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(file => Extensions.Contains(file.Extension) && !file.Name.EndsWith(".verified.cs", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
        .Concat(folder.EnumerateDirectories()
            .Where(inner => !Made.Contains(inner.Name) && !inner.Name.StartsWith('.'))
            .SelectMany(FilesBelow));

    /// <summary>The numbers of the lines of a text that are too long, each with its length.</summary>
    public static IEnumerable<(int Line, int Length)> LongLines(string text, int longest) => text.ReplaceLineEndings("\n").Split('\n')
        .Select((line, index) => (Text: line, Number: index + 1))
        .Where(line => line.Text.Length > longest && CanBreak(line.Text))
        .Select(line => (line.Number, line.Text.Length));

    /// <summary>True if there is white space to break a line at. A public key has none.</summary>
    private static bool CanBreak(string line) => line.Trim().Any(char.IsWhiteSpace);
}
