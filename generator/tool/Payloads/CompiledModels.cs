using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Emitted;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Payloads;

/// <summary>
/// The emitted models, compiled and loaded. They read the payloads, so that the tool and programs always get the same results.
/// </summary>
internal sealed class CompiledModels : IDisposable
{
    private readonly AssemblyLoadContext _context;
    private readonly Assembly _assembly;
    private readonly Dictionary<UnionShape, UnionType> _unions = [];
    private readonly JsonSerializerOptions _options = new() { MaxDepth = 1000 };

    private CompiledModels(AssemblyLoadContext context, Assembly assembly) => (_context, _assembly) = (context, assembly);

    /// <summary>Compiles and loads the models that a project emits.</summary>
    public static CompiledModels Of(PageProject project, CancellationToken cancellation)
    {
        var run = GeneratorRun.Of(project, cancellation);
        using var image = new MemoryStream();
        var emitted = project.Code
            .WithOptions(project.Code.Options.WithOptimizationLevel(OptimizationLevel.Release))
            .AddSyntaxTrees(run.Files.Select(file => file.SyntaxTree))
            .Emit(image, cancellationToken: cancellation);
        if (!emitted.Success)
        {
            var error = emitted.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException($"The emitted models do not compile: {error}");
        }

        image.Position = 0;
        var context = new AssemblyLoadContext("models", isCollectible: true);
        return new CompiledModels(context, context.LoadFromStream(image));
    }

    /// <summary>Reads a value as a model.</summary>
    /// <returns>Null if the value is JSON null.</returns>
    /// <exception cref="JsonException">The model refuses the value.</exception>
    public object? Read(ModelName model, ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, TypeOf(model), _options);

    /// <summary>The misfits of a value that was read.</summary>
    public static IReadOnlyList<JsonMisfit> MisfitsOf(object value) => value is JsonModel model
        ? model.FindMisfits()
        : Call<IReadOnlyList<JsonMisfit>>(typeof(JsonMisfit).GetMethod(nameof(JsonMisfit.FindIn))!, value.GetType(), null, [value]);

    /// <summary>Finds the member of a union that a value belongs to.</summary>
    /// <param name="explanation">The reason why it belongs to none.</param>
    /// <returns>The index of the member; -1 if the value belongs to none.</returns>
    public int MemberOf(UnionShape union, JsonElement value, out string explanation)
    {
        if (!_unions.TryGetValue(union, out var type))
            _unions.Add(union, type = new UnionType(TypeOf(union.Name), union));
        explanation = "";
        var read = (IUnionValue)value.Deserialize(type.Type, _options)!;
        var member = Array.FindIndex(type.Members, tryGet => (bool)tryGet.Invoke(read, [null])!);
        if (member < 0 && read.Content is UnknownJson unknown)
            explanation = Call<string>(typeof(UnknownJson).GetMethod(nameof(UnknownJson.Explain))!, type.Type, unknown, []);
        return member;
    }

    public void Dispose() => _context.Unload();

    private Type TypeOf(ModelName model) =>
        _assembly.GetType(model.Namespace.Length == 0 ? model.Identifier : $"{model.Namespace}.{model.Identifier}", throwOnError: true)!;

    private static T Call<T>(MethodInfo method, Type type, object? target, object?[] arguments) =>
        (T)method.MakeGenericMethod(type).Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;

    /// <summary>A union with its methods that return members, in the order of the shape's members.</summary>
    private sealed record UnionType(Type Type, MethodInfo[] Members)
    {
        public UnionType(Type type, UnionShape shape)
            : this(type, [.. shape.Plan.Members.Select(member => type.GetMethod(ReservedNames.TryGet + member.Identifier)!)])
        {
        }
    }
}
