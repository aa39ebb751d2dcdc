extern alias generator;

using System.Reflection;
using System.Runtime.Loader;
using generator::Router.Codegen;
using Microsoft.CodeAnalysis;

namespace Benchmarks.Gates;

/// <summary>
/// Loads the generator as the compiler server of `dotnet build` does: into its own context, from a file on Windows and from memory
/// elsewhere.
/// </summary>
internal static class GeneratorLoading
{
    public static IIncrementalGenerator Load()
    {
        var context = new AssemblyLoadContext("generator");
        context.Resolving += (_, name) => name.Name == "Markdig.Signed" ? Load(context, name.Name) : null;
        var generator = Load(context, "Router.Codegen").GetType(typeof(RouterGenerator).FullName!)!;
        return (IIncrementalGenerator)Activator.CreateInstance(generator)!;
    }

    private static Assembly Load(AssemblyLoadContext context, string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        if (OperatingSystem.IsWindows())
            return context.LoadFromAssemblyPath(path);
        using var file = File.OpenRead(path);
        return context.LoadFromStream(file);
    }
}
