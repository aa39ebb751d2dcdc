using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Comparing.Versions;

/// <summary>
/// The patterns by which a project includes its pages, as far as the build passes them to the generator. They are needed for files that
/// exist only in another version.
/// </summary>
internal sealed class FolderPatterns
{
    private const string Folders = "RouterCodegenFolders";
    private const string Sets = "RouterSchemaSets";

    private readonly PageProject _project;
    private readonly List<Pattern> _folders;
    private readonly List<Pattern> _sets;

    public FolderPatterns(PageProject project)
    {
        _project = project;
        _folders = Read(Folders);
        _sets = Read(Sets);
    }

    /// <summary>True if a pattern would include a file that does not exist.</summary>
    public bool Includes(string path) => Nearest(_folders, path) is not null || Nearest(_sets, path) is not null;

    /// <summary>
    /// The project with exactly these files. Folders that it does not have get the settings of the pattern that includes them.
    /// </summary>
    public PageProject With(IReadOnlyList<Microsoft.CodeAnalysis.AdditionalText> files)
    {
        var options = _project.Options;
        foreach (var (property, patterns) in new[] { (Folders, _folders), (Sets, _sets) })
        {
            var entries = files
                .Select(file => Nearest(patterns, file.Path) is { } pattern ? pattern.At(FolderOf(file.Path)) : null)
                .OfType<string>()
                .Concat(patterns.Select(pattern => pattern.At(pattern.Folder)))
                .Distinct();
            options = PropertyOptions.With(options, property, string.Join("||", entries));
        }

        return _project with { Files = [.. files], Options = options };
    }

    /// <summary>
    /// The pattern of the file's own folder, or else the pattern that begins nearest to the file. The depth of a pattern is unknown:
    /// comparing one model too many is better than one too few.
    /// </summary>
    private static Pattern? Nearest(List<Pattern> patterns, string path)
    {
        var (folder, extension) = (FolderOf(path), Path.GetExtension(path));
        return patterns
            .Where(pattern => pattern.Extension is null || pattern.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase))
            .Where(pattern => folder.StartsWith(pattern.Root, StringComparison.Ordinal))
            .OrderByDescending(pattern => pattern.Folder == folder)
            .ThenByDescending(pattern => pattern.Root.Length)
            .FirstOrDefault();
    }

    private static string FolderOf(string path) => PagePath.FolderOf(PagePath.Normalize(path));

    private List<Pattern> Read(string property) =>
    [
        .. new OptionValues(_project.Options.GlobalOptions).Entries(property)
            .Where(entry => entry.ContainsKey(nameof(Pattern.Folder)))
            .Select(entry => new Pattern(entry)),
    ];

    /// <summary>A folder of a pattern's files.</summary>
    private sealed class Pattern(IReadOnlyDictionary<string, string> entry)
    {
        public string Folder { get; } = PagePath.AsFolder(entry[nameof(Folder)]);

        /// <summary>The part of the folder that wildcards match.</summary>
        public string Below { get; } = PagePath.AsFolder(entry.GetValueOrDefault("Path", ""));

        /// <summary>The folder before the first wildcard.</summary>
        public string Root => Folder.EndsWith(Below, StringComparison.Ordinal) ? Folder[..^Below.Length] : Folder;

        public string? Extension => entry.GetValueOrDefault(nameof(Extension));

        /// <summary>The entry of the build's list for another folder of the pattern.</summary>
        public string At(string folder) => string.Join(
            '|',
            entry.Where(pair => pair.Key is not (nameof(Folder) or "Path"))
                .Select(pair => $"{pair.Key}={FolderProject.Escaped(pair.Value)}")
                .Order(StringComparer.Ordinal)
                .Prepend($"Path={FolderProject.Escaped(folder[Root.Length..])}")
                .Prepend($"Folder={FolderProject.Escaped(folder)}"));
    }
}
