using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Serialization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus;

/// <summary>
/// Compiles what the generator emitted as a strict consumer would: nullable on, every warning level, documentation checked.
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

    /// <summary>A project without a source file, referring to the framework and to the runtime library.</summary>
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

/// <summary>The outcome of compiling a set; no image where there are errors.</summary>
internal sealed record CompiledCode(byte[]? Image, IReadOnlyList<Diagnostic> Diagnostics, TimeSpan Elapsed)
{
    /// <summary>Loads the assembly, lets <paramref name="use"/> have it, and unloads it.</summary>
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
    /// Loads every type with its members, which the compiler's consent alone does not promise (a struct may hold itself by way of a generic
    /// one), and counts the models.
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
