namespace Benchmarks.Gates;

/// <summary>A project for measuring a whole build.</summary>
/// <param name="Name">The name of the folder and of the assembly.</param>
/// <param name="What">A description for the table.</param>
internal sealed record BuildProject(string Name, string What)
{
    public bool HasPages { get; init; }

    /// <summary>The value of RouterCodegenRoots.</summary>
    public string Roots { get; init; } = "";

    /// <summary>The value of RouterCodegenMerge.</summary>
    public string Merge { get; init; } = "None";

    /// <summary>True for only the package's own analyzer; false for none; null for all of the SDK.</summary>
    public bool? HasAnalyzer { get; init; }

    /// <summary>The project whose emitted files are compiled without the generator.</summary>
    public BuildProject? EmittedBy { get; init; }

    /// <summary>The project file. Its folder is beside those of the pages and of the emitted files.</summary>
    public string File => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
            <UseSharedCompilation>false</UseSharedCompilation>
            <RootNamespace>Measured</RootNamespace>
            <RouterCodegenRoots>{Roots}</RouterCodegenRoots>
            <RouterCodegenMerge>{Merge}</RouterCodegenMerge>
            <CompilerGeneratedFilesOutputPath>../emitted/{Name}</CompilerGeneratedFilesOutputPath>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{Shipped("Router.Codegen.Runtime.dll")}" />
            {(EmittedBy is { } other ? $"""<Compile Include="../emitted/{other.Name}/**/*.cs" />""" : Analyzers)}
            {(HasPages ? """<AdditionalFiles Include="../pages/**/*.md;../pages/**/*.mdx;../pages/**/*.corrections" />""" : "")}
          </ItemGroup>
          <Import Project="{Shipped("Router.Codegen.props")}" />
          <Import Project="{Shipped("Router.Codegen.targets")}" />
          {(HasAnalyzer is { } runs ? OnlyAnalyzer(runs) : "")}
        </Project>

        """;

    private static string Analyzers => $"""<Analyzer Include="{Shipped("Router.Codegen.dll")};{Shipped("Markdig.Signed.dll")}" />""";

    private static string OnlyAnalyzer(bool runs) => $"""
        <PropertyGroup><RunAnalyzers>{(runs ? "true" : "false")}</RunAnalyzers></PropertyGroup>
          <Target Name="RemoveOtherAnalyzers" BeforeTargets="CoreCompile">
            <ItemGroup>
              <Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' != 'Router.Codegen' and '%(Filename)' != 'Markdig.Signed'" />
            </ItemGroup>
          </Target>
        """;

    private static string Shipped(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
