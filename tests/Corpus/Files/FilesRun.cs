using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen;
using Router.Codegen.Files;

namespace Corpus.Files;

/// <summary>Writes the models of a set as file mode does, and has the generator emit them in a compilation.</summary>
internal static class FilesRun
{
    /// <summary>
    /// Files that differ on purpose: diagnostics, which a build reports later, and aliases, as it is not yet known which of them sources
    /// use.
    /// </summary>
    private static readonly string[] Own = ["RouterModels-Diagnostics.g.cs", "RouterModels-Aliases.g.cs"];

    public static FilesResult Run(PageSet set, SetOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("router-codegen-files-").FullName;
        try
        {
            var pages = Unpack(set, Path.Combine(folder, "set"));
            var root = Path.Combine(folder, "set") + Path.DirectorySeparatorChar;
            var emitted = Emit(pages, options, root).ToDictionary(file => file.HintName, Bytes);
            var clock = Stopwatch.StartNew();
            var written = Write(pages, options, root, folder);
            var elapsed = clock.Elapsed;
            var different = emitted.Keys.Union(written.Keys)
                .Where(name => !Own.Contains(name))
                .Where(name => !emitted.TryGetValue(name, out var left) || !written.TryGetValue(name, out var right)
                    || !left.AsSpan().SequenceEqual(right))
                .Order(StringComparer.Ordinal);
            return new FilesResult(
                set.Name, emitted.Count, emitted.Values.Sum(bytes => bytes.LongLength), [.. different], elapsed.TotalSeconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the pages to files, and returns them with the paths of the files.</summary>
    private static List<PageText> Unpack(PageSet set, string folder)
    {
        var pages = new List<PageText>();
        foreach (var file in set.Files)
        {
            var path = Path.Combine(folder, file.Path[PageSet.Root.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            pages.Add(new PageText(path, file.Text));
        }

        return pages;
    }

    private static ImmutableArray<GeneratedSourceResult> Emit(List<PageText> pages, SetOptions options, string root)
    {
        var project = CSharpCompilation.Create(
            "Corpus.Models",
            [CSharpSyntaxTree.ParseText("internal static class Program;", GeneratedCode.ParseOptions)],
            References().Select(path => MetadataReference.CreateFromFile(path)));
        return CSharpGeneratorDriver
            .Create(
                [new RouterGenerator().AsSourceGenerator()],
                pages,
                GeneratedCode.ParseOptions,
                options.ToProvider(pages.Select(page => page.Path), root))
            .RunGenerators(project)
            .GetRunResult()
            .Results[0].GeneratedSources;
    }

    private static Dictionary<string, byte[]> Write(List<PageText> pages, SetOptions options, string root, string folder)
    {
        var (file, output) = (Path.Combine(folder, "options.editorconfig"), Path.Combine(folder, "models"));
        var properties = options.ToProperties(pages.Select(page => page.Path), root);
        File.WriteAllLines(
            file, properties.Select(property => $"{property.Key} = {property.Value}").Prepend("is_global = true"));
        var request = new FileRequest(
            CompilerFolder: AppContext.BaseDirectory,
            OptionsFile: file,
            OutputFolder: output,
            ListFile: Path.Combine(folder, "list"),
            AssemblyName: "Corpus.Models",
            Language: GeneratedCode.ParseOptions.LanguageVersion.ToDisplayString(),
            References: [.. References()],
            Inputs: [.. pages.Select(page => page.Path)]);
        ModelFiles.Write(request, CancellationToken.None);
        return File.ReadLines(request.ListFile).ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(output, name)));
    }

    /// <summary>The assemblies of the framework that runs this program, and the runtime library.</summary>
    private static IEnumerable<string> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Append(typeof(JsonModel).Assembly.Location);

    /// <summary>The bytes that a compiler writes for an emitted file.</summary>
    private static byte[] Bytes(GeneratedSourceResult file)
    {
        var encoding = file.SourceText.Encoding ?? Encoding.UTF8;
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(file.SourceText.ToString())];
    }
}
