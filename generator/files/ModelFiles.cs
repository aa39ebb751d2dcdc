using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tool.Output;

namespace Router.Codegen.Files;

/// <summary>Writes the files that the generator would add to a project in its compiler.</summary>
internal static class ModelFiles
{
    /// <summary>
    /// Makes the output folder hold exactly the files of the models, and lists them. Files that are the same keep their time.
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

    /// <summary>A compilation has the language of its files.</summary>
    private static CSharpCompilation WithLanguage(CSharpCompilation project, CSharpParseOptions language) =>
        project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", language));

    /// <summary>
    /// A reference to an assembly; if it is not built yet, to an empty one of its name, which is what the generator asks for.
    /// </summary>
    private static MetadataReference ReferenceTo(string path) => File.Exists(path)
        ? MetadataReference.CreateFromFile(path)
        : CSharpCompilation.Create(Path.GetFileNameWithoutExtension(path)).ToMetadataReference();
}
