using System.Globalization;
using System.Text.RegularExpressions;
using Corpus;
using Microsoft.CodeAnalysis;

namespace Fuzz.Projects;

/// <summary>The files and diagnostics that the generator made for a project.</summary>
internal sealed partial class GeneratedProject(GeneratorDriverRunResult run, Compilation compilation)
{
    /// <summary>The emitted files by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } =
        run.Results[0].GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    /// <summary>The diagnostics with lines and columns, sorted.</summary>
    public IReadOnlyList<string> Diagnostics { get; } =
        [.. run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];

    /// <summary>Compiles the sources like a strict consumer; a warning is a failure.</summary>
    public CompiledCode Compile()
    {
        var compiled = GeneratedCode.Compile(compilation);
        if (compiled.Diagnostics is [var first, ..])
        {
            var lines = first.Location.SourceTree?.GetText().Lines;
            var line = lines?[first.Location.GetLineSpan().StartLinePosition.Line].ToString();
            throw new FuzzFailure(
                $"the compiler reports {first.Id} {Quoted().Replace(first.GetMessage(CultureInfo.InvariantCulture), "''")}",
                $"{first}\n{line}");
        }

        return compiled;
    }

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}
