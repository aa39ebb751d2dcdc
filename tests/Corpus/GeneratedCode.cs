using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Serialization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus;

/// <summary>
/// Compiles emitted code like a strict consumer: with nullable reference types, all warnings, and checks of documentation.
/// </summary>
internal static class GeneratedCode
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        deterministic: true,
        warningLevel: int.MaxValue,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>A project without source files that refers to the framework and to the runtime library.</summary>
    public static CSharpCompilation EmptyProject() => CSharpCompilation.Create(
        "Corpus.Models",
        references: [.. Net100.References.All, MetadataReference.CreateFromFile(Assembly.Load("Router.Codegen.Runtime").Location)],
        options: CompilationOptions);

    public static CompiledCode Compile(Compilation compilation)
    {
        var image = new MemoryStream();
        var clock = Stopwatch.StartNew();
        var emitted = compilation.Emit(image);
        return new CompiledCode(
            emitted.Success ? image.ToArray() : null,
            [.. emitted.Diagnostics.Where(d => d is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false })],
            clock.Elapsed);
    }
}

/// <summary>The result of compiling a set. There is no image if there are errors.</summary>
internal sealed record CompiledCode(byte[]? Image, IReadOnlyList<Diagnostic> Diagnostics, TimeSpan Elapsed)
{
    /// <summary>Loads the assembly, passes it to <paramref name="use"/>, and unloads it.</summary>
    public T Load<T>(Func<Assembly, T> use)
    {
        var context = new AssemblyLoadContext("models", isCollectible: true);
        try
        {
            return use(context.LoadFromStream(new MemoryStream(Image!)));
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>
    /// Loads every type with its members, and counts the models. The compiler accepts some types that do not load: a struct may contain
    /// itself through a generic type.
    /// </summary>
    public static int TouchTypes(Assembly assembly)
    {
        var models = 0;
        foreach (var type in assembly.GetTypes())
        {
            _ = type.GetMembers(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly);
            if (type is { IsPublic: true } && type.IsDefined(typeof(JsonConverterAttribute), inherit: false))
                models++;
        }

        return models;
    }
}
