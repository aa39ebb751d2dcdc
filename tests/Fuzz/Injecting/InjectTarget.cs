using Fuzz.Projects;
using Router.Codegen.Tests.Emit;

namespace Fuzz.Injecting;

/// <summary>
/// Whatever pages, file names and options contain, exactly the declarations of the shapes are emitted, and they compile without a warning.
/// </summary>
internal sealed class InjectTarget : IFuzzTarget
{
    public string Unit => "pages";

    public int Try(int seed)
    {
        var project = HostileProject.Make(new Random(seed));
        Shrinking.Check(project, Check);
        return project.Files.Count(static file => file.IsMarkdown);
    }

    private static void Check(FuzzProject project)
    {
        var generated = project.Run();
        var expected = project.Shapes().Select(DeclaredNames.Of).Order(StringComparer.Ordinal).ToList();
        var declared = generated.Files.Values.SelectMany(DeclaredNames.In).Order(StringComparer.Ordinal).ToList();
        if (!expected.SequenceEqual(declared))
        {
            throw new FuzzFailure(
                "other declarations than the shapes have",
                $"shapes: {string.Join("; ", expected.Except(declared))}\ndeclared: {string.Join("; ", declared.Except(expected))}");
        }

        generated.Compile();
    }
}
