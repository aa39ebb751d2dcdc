extern alias generator;

using System.Reflection;
using System.Runtime.Loader;
using generator::Router.Codegen;
using Microsoft.CodeAnalysis;

namespace Benchmarks.Gates;

/// <summary>
/// The generator as the compiler server loads it on Linux and macOS: read into memory, where the runtime takes no code that is compiled ahead. A compiler that ends
/// with the build, and one on Windows, load it from its file.
/// </summary>
internal static class GeneratorInMemory
{
    public static IIncrementalGenerator Load()
    {
        var context = new AssemblyLoadContext("generator");
        context.Resolving += (_, name) => name.Name == "Markdig.Signed" ? Load(context, name.Name) : null;
        return (IIncrementalGenerator)Activator.CreateInstance(Load(context, "Router.Codegen").GetType(typeof(RouterGenerator).FullName!)!)!;
    }

    private static Assembly Load(AssemblyLoadContext context, string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
        return context.LoadFromStream(file);
    }
}
