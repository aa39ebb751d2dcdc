using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Collections;

namespace Router.Codegen.Options;

/// <summary>What the project that models are emitted into has of what they need.</summary>
/// <param name="HasFramework">Whether the framework is net8.0 or later, by the version of the library that holds <c>object</c>.</param>
/// <param name="TopNames">The first parts of its assemblies' names, as of their namespaces as a rule: to look at the namespaces themselves takes long.</param>
internal sealed record TargetProject(LanguageVersion Language, bool HasRuntime, bool HasFramework, UnionTypes Unions, EquatableArray<string> TopNames)
{
    public const LanguageVersion LowestLanguage = LanguageVersion.CSharp12;
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
}
