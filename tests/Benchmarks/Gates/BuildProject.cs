namespace Benchmarks.Gates;

/// <summary>A project whose whole build is measured.</summary>
/// <param name="Name">Its folder and its assembly.</param>
/// <param name="What">What sets it apart, for the table.</param>
internal sealed record BuildProject(string Name, string What)
{
    public bool HasPages { get; init; }

    /// <summary>The value of RouterCodegenRoots.</summary>
    public string Roots { get; init; } = "";

    /// <summary>The value of RouterCodegenMerge.</summary>
    public string Merge { get; init; } = "None";

    /// <summary>True or false for the package's own analyzer and no other; null for all that the SDK has.</summary>
    public bool? HasAnalyzer { get; init; }

    /// <summary>The project whose emitted files it compiles, without the generator.</summary>
    public BuildProject? EmittedBy { get; init; }

    /// <summary>The project file, for a folder that lies beside the folder of the pages and the one of emitted files.</summary>
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
