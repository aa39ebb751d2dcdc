using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Options;

/// <summary>What the project that models are emitted into has of what they need.</summary>
/// <param name="HasFramework">Whether the framework is net8.0 or later, by the version of the library that holds <c>object</c>.</param>
/// <param name="TopNames">The first parts of its assemblies' names, as of their namespaces as a rule: to look at the namespaces themselves takes long.</param>
internal sealed record TargetProject(LanguageVersion Language, bool HasRuntime, bool HasFramework, UnionTypes Unions, EquatableArray<string> TopNames)
{
    private const LanguageVersion LowestLanguage = LanguageVersion.CSharp12;
    private const int LowestFramework = 8;
    private const int FirstWithUnions = 1500;

    public bool TakesModels => Language >= LowestLanguage && HasRuntime && HasFramework;

    /// <summary>Whether the language has unions, from C# 15 on, and the names of what marks them can be used.</summary>
    public bool HasUnionPattern => (int)Language >= FirstWithUnions && Unions.AreUnambiguous;

    public static TargetProject Of(Compilation compilation) => new(
        ((CSharpCompilation)compilation).LanguageVersion,
        compilation.GetTypeByMetadataName("Router.Codegen.JsonModel") is not null,
        compilation.ObjectType.ContainingAssembly?.Identity.Version.Major >= LowestFramework,
        UnionTypes.Of(compilation),
        compilation.ReferencedAssemblyNames.Select(assembly => assembly.Name).Append(compilation.AssemblyName ?? "")
            .Select(name => name.Split('.')[0]).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Why the project takes no models, if there are any.</summary>
    public IEnumerable<DiagnosticInfo> Problems(NameTable names)
    {
        if (names.Declarations.Length == 0 || TakesModels)
        {
            yield break;
        }

        yield return Language < LowestLanguage
            ? new DiagnosticInfo(
                DiagnosticCatalog.Unsupported, "", default, $"C# {LowestLanguage.ToDisplayString()} or later", "C# " + Language.ToDisplayString())
            : !HasFramework
                ? new DiagnosticInfo(DiagnosticCatalog.Unsupported, "", default, "net8.0 or later", "an older framework")
                : new DiagnosticInfo(DiagnosticCatalog.Unsupported, "", default, "a reference to Router.Codegen.Runtime", "none");
    }
}
