using System.Collections.Immutable;
using Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Tests.Projects;

namespace Fuzz.Projects;

/// <summary>The files of a project and its properties.</summary>
internal sealed record FuzzProject(ImmutableArray<PageText> Files, ImmutableDictionary<string, string> Properties)
{
    public GeneratedProject Run()
    {
        var driver = CSharpGeneratorDriver
            .Create(
                [new RouterGenerator().AsSourceGenerator()],
                Files,
                GeneratedCode.ParseOptions,
                new BuildProperties(Properties))
            .RunGeneratorsAndUpdateCompilation(GeneratedCode.EmptyProject(), out var compilation, out _);
        var result = driver.GetRunResult();
        if (result.Results[0].Exception is { } exception)
            throw new FuzzFailure($"the generator throws {exception.GetType().Name}", exception.ToString());
        return new GeneratedProject(result, compilation);
    }

    /// <summary>The shapes that are emitted, from the generator's stages instead of the emitted text.</summary>
    public IEnumerable<Shape> Shapes()
    {
        var files = Files.Where(static file => file.IsMarkdown || file.Path.EndsWith(".corrections", StringComparison.Ordinal));
        return ReadSet.Of(new PageSet("", [.. files])).With(new BuildProperties(Properties).GlobalOptions).EmittedShapes();
    }

    public override string ToString() => string.Concat(
        Properties.Select(property => $"[{property.Key}={property.Value}]\n")
            .Concat(Files.Select(file => $"--- {file.Path}\n{file.Text}\n")));
}
