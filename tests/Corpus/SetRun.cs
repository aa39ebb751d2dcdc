using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Payloads;
using Corpus.Truth;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen;
using Router.Codegen.Options;

namespace Corpus;

/// <summary>Runs a set completely: generates, compiles, loads.</summary>
internal static partial class SetRun
{
    /// <param name="truth">The JSON names for payloads; null if the set has no table of them.</param>
    public static SetResult Run(PageSet set, SetOptions options, bool withPayloads, TruthTable? truth)
    {
        using var memory = new PeakMemory();
        var clock = Stopwatch.StartNew();
        var (driver, compilation) = Generate(set, options);
        var generated = clock.Elapsed;
        var run = driver.GetRunResult();
        var exception = run.Results[0].Exception?.ToString();
        var compiled = GeneratedCode.Compile(compilation);
        var peak = memory.Bytes;

        var parsed = ParsedSet.Of(set, options);
        var (models, payloads) = (0, default(PayloadResult));
        if (compiled.Image is not null)
        {
            try
            {
                (models, payloads) = compiled.Load(assembly =>
                    (CompiledCode.TouchTypes(assembly), withPayloads ? PayloadRun.Run(set, parsed, assembly, truth) : null));
                if (payloads is { Shown: > 0 } && parsed.Project.Merge != MergeMode.None)
                    payloads = payloads.ComparedTo(Unmerged(set, options with { Merge = null }, truth));
            }
            catch (Exception e) when (e is TypeLoadException or System.Reflection.ReflectionTypeLoadException or BadImageFormatException)
            {
                exception ??= e.ToString();
            }
        }

        return new SetResult(
            set.Name,
            PageCounts.Of(parsed, set),
            Group(run.Diagnostics),
            Group(compiled.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)),
            Group(compiled.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning)),
            exception,
            models,
            run.GeneratedTrees.Sum(t => t.GetText().Lines.Count),
            compiled.Image?.LongLength ?? 0,
            generated.TotalSeconds,
            compiled.Elapsed.TotalSeconds,
            peak)
        {
            Payloads = payloads,
        };
    }

    private static (GeneratorDriver Driver, Compilation Compilation) Generate(PageSet set, SetOptions options)
    {
        var driver = CSharpGeneratorDriver
            .Create(
                [new RouterGenerator().AsSourceGenerator()],
                set.Files,
                GeneratedCode.ParseOptions,
                options.ToProvider(set.Files.Select(file => file.Path)))
            .RunGeneratorsAndUpdateCompilation(GeneratedCode.EmptyProject(), out var compilation, out _);
        return (driver, compilation);
    }

    /// <summary>The results for payloads if models are not merged.</summary>
    private static PayloadResult Unmerged(PageSet set, SetOptions options, TruthTable? truth) =>
        GeneratedCode.Compile(Generate(set, options).Compilation)
            .Load(assembly => PayloadRun.Run(set, ParsedSet.Of(set, options), assembly, truth));

    private static IReadOnlyList<Finding> Group(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. from diagnostic in diagnostics
           group diagnostic by diagnostic.Id into same
           orderby same.Key
           let first = same.First()
           let span = first.Location.GetLineSpan()
           select new Finding(
               same.Key,
               same.Count(),
               first.GetMessage(CultureInfo.InvariantCulture),
                span.IsValid
                    ? $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})"
                    : "",
               PageOf(first.Location)),
    ];

    /// <summary>The page of a location: the file itself, or the page named last before it in generated code.</summary>
    private static string? PageOf(Location location)
    {
        if (location.SourceTree is not { } tree)
            return location.Kind == LocationKind.ExternalFile ? location.GetLineSpan().Path : null;

        var lines = tree.GetText().Lines;
        for (var i = location.GetLineSpan().StartLinePosition.Line; i >= 0; i--)
        {
            if (PageName().Match(lines[i].ToString()) is { Success: true } match)
                return match.Value;
        }

        return null;
    }

    [GeneratedRegex(@"[\w./\-]+\.mdx?\b")]
    private static partial Regex PageName();
}
