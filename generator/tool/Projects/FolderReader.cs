using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Router.Codegen.Tool.Projects;

/// <summary>Reads folders of pages that no project file includes, with the settings of the command line.</summary>
internal static class FolderReader
{
    private static readonly string[] Extensions = [".md", ".mdx", ".corrections"];

    /// <summary>Reads all pages and corrections below the folders.</summary>
    /// <param name="properties">Properties by the names that a project file gives them.</param>
    /// <exception cref="ProjectException">A folder has no pages.</exception>
    public static PageProject Read(IReadOnlyList<string> folders, IReadOnlyDictionary<string, string> properties)
    {
        var roots = folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar);
        var listed = new List<string>();
        var files = ImmutableArray.CreateBuilder<AdditionalText>();
        foreach (var root in roots)
        {
            var paths = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                .OrderBy(path => path, StringComparer.Ordinal)
                .ToList();
            if (paths.Count == 0)
                throw new ProjectException($"{root} has no pages: no file below it ends in .md or .mdx.");

            files.AddRange(paths.Select(path => new FileText(path)));
            listed.AddRange(paths.Select(path => Path.GetDirectoryName(path) + Path.DirectorySeparatorChar).Distinct()
                .Select(folder => $"Folder={Escaped(folder)}|Path={Escaped(folder[root.Length..])}"));
        }

        var options = properties.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        options.TryAdd("ProjectDir", Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar);
        options["RouterCodegenFolders"] = string.Join("||", listed);
        if (options.Remove("RouterCodegenRoots", out var names))
            options["RouterCodegenRootList"] = names.Replace(';', ',');
        return new PageProject(
            Directory.GetCurrentDirectory(), files.ToImmutable(), PropertyOptions.Of(options), Code()) { IsFolders = true };
    }

    /// <summary>As the build escapes paths in its list of folders.</summary>
    private static string Escaped(string path) =>
        path.Replace(";", ",", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);

    /// <summary>A project without code: the framework of the tool, and the runtime library.</summary>
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
