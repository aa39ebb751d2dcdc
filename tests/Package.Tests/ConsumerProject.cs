namespace Package.Tests;

/// <summary>A project of a user of the package.</summary>
/// <param name="Name">The name of the folder, the project and the assembly.</param>
/// <param name="Case">The tested feature, for the matrix.</param>
internal sealed record ConsumerProject(string Name, string Case)
{
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    public string Framework { get; init; } = "net10.0";

    /// <summary>The extension of the project file, which decides the language.</summary>
    public string Extension { get; init; } = ".csproj";

    /// <summary>True for a program, which is run after its build.</summary>
    public bool IsProgram { get; init; } = true;

    /// <summary>Properties of the project file in addition to the framework's.</summary>
    public (string Name, string Value)[] Properties { get; init; } = [];

    /// <summary>The items of the project file.</summary>
    public string Items { get; init; } = Packages("Router.Codegen") + Pages;

    /// <summary>The content of the project's Directory.Build.targets, which is imported after the package's.</summary>
    public string Late { get; init; } = "";

    /// <summary>Source files, from the folder Consumer.</summary>
    public string[] Sources { get; init; } = ["Program.cs", "RoundTrip.cs"];

    /// <summary>Files written with this text.</summary>
    public (string Name, string Text)[] Texts { get; init; } = [];

    /// <summary>Folders of pages: their names in the folder Consumer, and in the project.</summary>
    public (string From, string To)[] PageFolders { get; init; } = [("schemas", "schemas")];

    /// <summary>The expected lines of its output.</summary>
    public string[] Output { get; init; } = [];

    /// <summary>The expected errors and warnings of its build.</summary>
    public string[] Complaints { get; init; } = [];

    public const string Pages = """<AdditionalFiles Include="schemas/**/*.md;schemas/**/*.mdx" />""";

    /// <summary>Pages in the folder <c>gauges</c>, with an integer enum and a union whose members differ in JSON kind.</summary>
    public const string Gauges = """<RouterSchema Include="gauges/**/*.md" Namespace="Gauges" Dialect="Python" />""";

    public static string Packages(params IEnumerable<string> names) =>
        string.Concat(names.Select(name => $"""<PackageReference Include="{name}" Version="$(PackedVersion)" />"""));

    public static string Projects(params IEnumerable<string> names) =>
        string.Concat(names.Select(name => $"""<ProjectReference Include="../{name}/{name}.csproj" />"""));

    public string ProjectFile => $"""
        <Project Sdk="{Sdk}">
          <PropertyGroup>
            <TargetFramework>{Framework}</TargetFramework>
            <OutputType>{(IsProgram ? "Exe" : "Library")}</OutputType>
            <RootNamespace>Consumer</RootNamespace>
            {string.Join("\n    ", Properties.Select(p => $"<{p.Name}>{p.Value}</{p.Name}>"))}
          </PropertyGroup>
          <ItemGroup>
            {Items}
          </ItemGroup>
        </Project>

        """;
}
