using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tool.Output;

namespace Router.Codegen.Files;

/// <summary>Writes the files that the generator would add to a project in the compiler.</summary>
internal static class ModelFiles
{
    /// <summary>
    /// Updates the output folder to contain exactly the files of the models, and lists them. Unchanged files keep their write time.
    /// </summary>
    /// <exception cref="RequestException">The generator failed.</exception>
    public static void Write(FileRequest request, CancellationToken cancellation)
    {
        var options = ProjectOptionsFile.Read(request.OptionsFile);
        var language = LanguageOf(request);
        var project = CSharpCompilation.Create(request.AssemblyName, references: request.References.Select(ReferenceTo));
        var result = CSharpGeneratorDriver
            .Create(
                [new RouterGenerator().AsSourceGenerator()],
                request.Inputs.Select(input => new InputText(input)),
                language,
                options)
            .RunGenerators(WithLanguage(project, language), cancellation)
            .GetRunResult()
            .Results[0];
        if (result.Exception is { } failure)
            throw new RequestException($"The generator failed: {failure}", failure);

        EmittedFolder.Write(request.OutputFolder, result.GeneratedSources);
        File.WriteAllLines(request.ListFile, result.GeneratedSources.Select(source => source.HintName));
    }

    private static CSharpParseOptions LanguageOf(FileRequest request) =>
        LanguageVersionFacts.TryParse(request.Language, out var version)
            ? new CSharpParseOptions(version)
            : throw new RequestException($"'{request.Language}' is no version of C# that the compiler knows.");

    /// <summary>The project with an empty file in the language: a compilation has the language of its files.</summary>
    private static CSharpCompilation WithLanguage(CSharpCompilation project, CSharpParseOptions language) =>
        project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", language));

    /// <summary>
    /// A reference to an assembly. If the assembly is not built yet, an empty one with its name, because the generator needs only the name.
    /// </summary>
    private static MetadataReference ReferenceTo(string path) => File.Exists(path)
        ? MetadataReference.CreateFromFile(path)
        : CSharpCompilation.Create(Path.GetFileNameWithoutExtension(path)).ToMetadataReference();
}
