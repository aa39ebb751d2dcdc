using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.Planning;

/// <summary>Finds the reason why a project with pages cannot compile models.</summary>
internal static class TargetProblems
{
    public static IEnumerable<DiagnosticInfo> Find(TargetProject target, NameTable names)
    {
        if (names.Declarations.Length > 0 && !target.TakesModels)
        {
            yield return target.Language < TargetProject.LowestLanguage
                ? Lack($"C# {TargetProject.LowestLanguage.ToDisplayString()} or later", "C# " + target.Language.ToDisplayString())
                : !target.HasFramework
                    ? Lack("net8.0 or later", "an older framework")
                    : Lack("a reference to Router.Codegen.Runtime", "none");
        }
    }

    private static DiagnosticInfo Lack(string needed, string found) =>
        DiagnosticInfo.OfBuild(DiagnosticCatalog.Unsupported, needed, found);
}
