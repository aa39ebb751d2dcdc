extern alias generator;

using System.Diagnostics;
using Basic.Reference.Assemblies;
using Benchmarks.Measuring;
using Corpus;
using generator::Router.Codegen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Gates;

/// <summary>The generator in the compiler's driver, in a new process like that of a build.</summary>
internal static class DriverRun
{
    public const string Command = "driver";
    public const string Cold = "cold";
    public const string Edits = "edits";
    public const string Cancelled = "cancelled";
    public const string Compile = "compile";

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    /// <summary>The code of the new process.</summary>
    /// <param name="merge">The value of RouterCodegenMerge.</param>
    public static int RunFresh(string what, string file, int count, string merge)
    {
        IReadOnlyList<PageText> pages = [.. BuildPages.Load(file).Take(count)];
        switch (what)
        {
            case Cold:
                RunCold(pages);
                return 0;
            case Edits:
                DriverEdits.Run(pages, merge);
                return 0;
            case Cancelled:
                DriverCancellation.Run(pages);
                return 0;
            case Compile:
                return RunCompile(pages, merge);
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, "No such run.");
        }
    }

    public static GeneratorDriver CreateDriver(IReadOnlyList<PageText> pages, string merge) =>
        CreateDriver(pages, new SetOptions(null, null, merge, null), new RouterGenerator());

    /// <summary>Creates a driver as in an editor, where the analyzer reports the diagnostics of pages.</summary>
    public static GeneratorDriver CreateEditorDriver(IReadOnlyList<PageText> pages, string merge) =>
        CreateDriver(pages, EditorOptions(merge), new RouterGenerator());

    public static SetOptions EditorOptions(string merge) => new(null, null, merge, null) { Reporter = "Analyzer" };

    private static CSharpGeneratorDriver CreateDriver(
        IReadOnlyList<PageText> pages, SetOptions options, IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], pages, ParseOptions, options.ToProvider(pages.Select(page => page.Path)));

    /// <summary>Creates a project with one source file, which edits can change.</summary>
    public static CSharpCompilation CreateProject(int edit = 0) => CSharpCompilation.Create(
        "Models",
        [CSharpSyntaxTree.ParseText($"internal static class Edited {{ public const int Times = {edit}; }}", ParseOptions)],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Router.Codegen.JsonModel).Assembly.Location)],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable));

    private static void RunCold(IReadOnlyList<PageText> pages)
    {
        var project = CreateProject();
        project.GetDiagnostics(); // the compiler's own start is not the generator's
        var allCpu = Environment.CpuUsage.TotalTime;
        var cpu = CpuClock.Now();
        var wall = Stopwatch.StartNew();
        var driver = CreateDriver(pages, new SetOptions(null, null, "None", null), GeneratorLoading.Load()).RunGenerators(project);
        FreshProcess.Print("seconds", wall.Elapsed.TotalSeconds);
        FreshProcess.Print("cpu", (CpuClock.Now() - cpu) / 1e9);
        FreshProcess.Print("allCpu", (Environment.CpuUsage.TotalTime - allCpu).TotalSeconds);
        FreshProcess.Print("files", driver.GetRunResult().GeneratedTrees.Length);
    }

    private static int RunCompile(IReadOnlyList<PageText> pages, string merge)
    {
        var clock = Stopwatch.StartNew();
        var project = CreateProject();
        project.GetDiagnostics(); // the compiler's own start is not the generator's
        var started = clock.Elapsed;
        var driver = CreateDriver(pages, new SetOptions(null, null, merge, null), GeneratorLoading.Load())
            .RunGeneratorsAndUpdateCompilation(project, out var compilation, out _);
        var generated = clock.Elapsed - started;
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        FreshProcess.Print("generator", generated.TotalSeconds);
        FreshProcess.Print("all", clock.Elapsed.TotalSeconds);
        FreshProcess.Print("lines", driver.GetRunResult().GeneratedTrees.Sum(t => t.GetText().Lines.Count));
        FreshProcess.Print("bytes", emitted.Success ? image.Length : double.NaN);
        foreach (var error in emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5))
            Console.Error.WriteLine(error);
        FreshProcess.Print("errors", emitted.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
        return 0;
    }
}
