namespace Package.Tests.Documents;

/// <summary>The documents that users read: README.md and those of the folder docs.</summary>
internal static class UserDocuments
{
    public const string Readme = "README.md";

    /// <summary>Reference documents. Their C# and XML is built, but their commands are not run.</summary>
    private static readonly string[] s_references =
    [
        "editors", "file-mode", "json", "json-schema", "models", "sets", "speed", "tool", "unions", "why",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        Readme,
        .. Directory.EnumerateFiles(Path.Combine(Repository.Folder, "docs"), "*.md")
            .Select(file => "docs/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Documents that are executed from their first block to their last. README.md has its own test.</summary>
    public static IReadOnlyList<string> Guides { get; } =
        [.. All.Where(document => document != Readme && !s_references.Contains(Path.GetFileNameWithoutExtension(document)))];
}
