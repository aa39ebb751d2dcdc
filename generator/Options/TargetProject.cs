using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Collections;

namespace Router.Codegen.Options;

/// <summary>The language version, libraries and types of the project to which models are emitted.</summary>
/// <param name="HasFramework">
/// True if the framework is net8.0 or later. It is recognised by the version of the library that defines <c>object</c>.
/// </param>
/// <param name="TopNames">
/// The first parts of the names of its assemblies, which are usually the first parts of their namespaces too. Reading the namespaces is
/// slow.
/// </param>
internal sealed record TargetProject(
    LanguageVersion Language, bool HasRuntime, bool HasFramework, UnionTypes Unions, EquatableArray<string> TopNames)
{
    public const LanguageVersion LowestLanguage = LanguageVersion.CSharp12;
    private const int LowestFramework = 8;
    private const int FirstWithUnions = 1500;

    /// <summary>The project of a run that reads nothing.</summary>
    public static readonly TargetProject Unread = new(
        default, false, false, new UnionTypes(0, 0), EquatableArray<string>.Empty);

    public bool TakesModels => Language >= LowestLanguage && HasRuntime && HasFramework;

    /// <summary>True if the language has unions (C# 15 or later), and the names of the union types are unambiguous.</summary>
    public bool HasUnionPattern => (int)Language >= FirstWithUnions && Unions.AreUnambiguous;

    public static TargetProject Of(Compilation compilation) => new(
        ((CSharpCompilation)compilation).LanguageVersion,
        compilation.GetTypeByMetadataName("Router.Codegen.JsonModel") is not null,
        compilation.ObjectType.ContainingAssembly?.Identity.Version.Major >= LowestFramework,
        UnionTypes.Of(compilation),
        compilation.ReferencedAssemblyNames.Select(assembly => assembly.Name).Append(compilation.AssemblyName ?? "")
            .Select(name => name.Split('.')[0])
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray());
}
