using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Projects;

namespace Tool.Tests.Comparing;

/// <summary>The models of a folder of pages, compiled.</summary>
internal sealed class CompiledVersion
{
    private readonly CSharpCompilation _models;

    private CompiledVersion(CSharpCompilation models) => _models = models;

    public static CompiledVersion Of(string folder)
    {
        var project = FolderProject.Read([folder], new Dictionary<string, string>());
        var cancellation = TestContext.Current.CancellationToken;
        var trees = GeneratorRun.Of(project, cancellation).Files
            .Select(file => CSharpSyntaxTree.ParseText(file.SourceText, cancellationToken: cancellation));
        return new CompiledVersion(project.Code.AddSyntaxTrees(trees));
    }

    /// <summary>The errors and warnings for statements that use the models.</summary>
    public IReadOnlyList<string> ComplaintsOf(string statements)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var code = $"#nullable enable\nusing System;\nusing Models;\nstatic class Caller\n{{\n    static void Call(Order order)\n    {{\n"
            + $"        {statements}\n    }}\n}}\n";
        var caller = CSharpSyntaxTree.ParseText(code, path: "Caller.cs", cancellationToken: cancellation);
        return
        [
            .. _models.AddSyntaxTrees(caller).GetDiagnostics(cancellation)
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree == caller)
                .Select(diagnostic => diagnostic.ToString()),
        ];
    }

    /// <summary>The number of misfits in an order.</summary>
    public int MisfitsOf(string json)
    {
        var order = Load("Read").Invoke(null, [json])!;
        return ((System.Collections.IEnumerable)order.GetType().GetMethod("FindMisfits")!.Invoke(order, null)!).Cast<object>().Count();
    }

    /// <summary>The JSON of an order that a program creates.</summary>
    public string Written(string initializer) => (string)Load("Write", initializer).Invoke(null, [])!;

    private MethodInfo Load(string method, string initializer = "default!")
    {
        var cancellation = TestContext.Current.CancellationToken;
        var code = "using System;\nusing Models;\npublic static class Program\n{\n"
            + "    public static object Read(string json) => Order.FromJson(json);\n"
            + $"    public static string Write() => ((Order)({initializer})).ToJson();\n}}\n";
        using var image = new MemoryStream();
        var emitted = _models.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, cancellationToken: cancellation))
            .Emit(image, cancellationToken: cancellation);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        return new AssemblyLoadContext("Models", isCollectible: true).LoadFromStream(image).GetType("Program")!.GetMethod(method)!;
    }
}
