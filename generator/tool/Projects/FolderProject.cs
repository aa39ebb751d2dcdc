using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Router.Codegen.Tool.Projects;

/// <summary>Reads folders of pages without a project file, with the settings on the command line.</summary>
internal static class FolderProject
{
    /// <summary>Reads all pages and corrections below the folders.</summary>
    /// <param name="properties">The properties, by their names in a project file.</param>
    /// <exception cref="ProjectException">A folder has no pages, or is named twice.</exception>
    public static PageProject Read(IReadOnlyList<string> folders, IReadOnlyDictionary<string, string> properties)
    {
        for (var i = 0; i < folders.Count; i++)
        {
            var inner = folders.Where((folder, place) => place != i && Root(folder).StartsWith(Root(folders[i]), StringComparison.Ordinal));
            if (inner.FirstOrDefault() is { } other)
                throw new ProjectException($"{other} is in {folders[i]}, so its pages would count twice. Name one of the two.");
        }

        return Read([.. folders.Select(folder => (Root(folder), FilesBelow(folder)))], properties);
    }

    /// <summary>The full path of a folder, with a separator at its end.</summary>
    public static string Root(string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    /// <summary>The pages and corrections below a folder, in the order of their paths.</summary>
    public static ImmutableArray<AdditionalText> FilesBelow(string folder) =>
    [
        .. FolderFiles.Below(Root(folder))
            .Where(IsRead)
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => new FileText(path)),
    ];

    /// <summary>True for a page or a corrections file.</summary>
    public static bool IsRead(string path) => InputFile.IsPage(path) || InputFile.IsCorrections(path);

    /// <summary>Reads files as if they were below folders.</summary>
    /// <param name="folders">Folders with a separator at their end, and their files.</param>
    public static PageProject Read(
        IReadOnlyList<(string Root, ImmutableArray<AdditionalText> Files)> folders, IReadOnlyDictionary<string, string> properties)
    {
        var listed = new List<string>();
        foreach (var (root, files) in folders)
        {
            if (!files.Any(file => InputFile.IsPage(file.Path)))
                throw new ProjectException($"{root} has no pages: no file below it ends in .md or .mdx.");

            listed.AddRange(files.Select(file => Path.GetDirectoryName(file.Path) + Path.DirectorySeparatorChar).Distinct()
                .Select(folder => $"Folder={Escaped(folder)}|Path={Escaped(folder[root.Length..])}"));
        }

        var options = properties.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        options.TryAdd("ProjectDir", Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar);
        options["RouterCodegenFolders"] = string.Join("||", listed);
        if (options.Remove("RouterCodegenRoots", out var names))
            options["RouterCodegenRootList"] = Escaped(names.Replace(';', ','));
        return new PageProject(
            Directory.GetCurrentDirectory(), [.. folders.SelectMany(folder => folder.Files)], PropertyOptions.Of(options), Code())
        {
            IsFolders = true,
        };
    }

    /// <summary>A value as the build escapes it. <see cref="OptionValues.Unescaped"/> is the inverse.</summary>
    public static string Escaped(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(";", "%3B", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal);

    /// <summary>A project without code. It refers to the framework of the tool and to the runtime library.</summary>
    public static CSharpCompilation Code()
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location));
        return CSharpCompilation.Create(
            "Models",
            references: framework.Append(typeof(JsonModel).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path)),
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private sealed class FileText(string path) : AdditionalText
    {
        private readonly Lazy<SourceText> _text = new(() =>
        {
            using var file = File.OpenRead(path);
            return SourceText.From(file, Encoding.UTF8);
        });

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;
    }
}
