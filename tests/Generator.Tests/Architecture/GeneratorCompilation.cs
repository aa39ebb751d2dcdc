using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Architecture;

/// <summary>Compiles source files of a project with the project's settings.</summary>
internal static class GeneratorCompilation
{
    /// <summary>The implicit usings of an SDK project.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<MetadataReference> References = [.. TrustedAssemblies()];

    /// <summary>
    /// Reads the files of the generator and its fixes, with paths relative to its folder. The tool and the program that writes files are
    /// left out: they are above the generator, and no room can use them.
    /// </summary>
    public static IEnumerable<(string Path, string Text)> ReadSources()
    {
        var folder = Repository.File("generator");
        return Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj"))
            .Where(file => file.Path.Split('/')[0] is not ("tool" or "files"))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Compiles files. The last tree has the implicit usings.</summary>
    public static CSharpCompilation Of(IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        "Generator",
        [
            .. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path)),
            CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions),
        ],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The references of the tests, without the generator, whose files are compiled here.</summary>
    private static IEnumerable<MetadataReference> TrustedAssemblies() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(file => Path.GetFileNameWithoutExtension(file) is not ("Router.Codegen" or "Router.Codegen.Fixes" or "Generator.Tests"))
        .Select(file => MetadataReference.CreateFromFile(file));
}
