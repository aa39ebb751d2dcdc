using Package.Tests.Documents;
using static Package.Tests.ConsumerProject;

namespace Package.Tests;

/// <summary>The projects that are built together, one for each feature of a consumer's build.</summary>
internal static class Consumers
{
    private const string PackedLibrary = "PackedLibrary";

    public static readonly IReadOnlyList<ConsumerProject> All =
    [
        Language("Net8CSharp12", "net8.0", "12", nullable: "enable", usings: "enable"),
        Language("Net8CSharp13", "net8.0", "13", nullable: "disable", usings: null),
        Language("Net8CSharp14", "net8.0", "14", nullable: null, usings: "enable"),
        Language("Net10CSharp12", "net10.0", "12", nullable: null, usings: null),
        Language("Net10CSharp13", "net10.0", "13", nullable: "enable", usings: null),
        Language("Net10CSharp14", "net10.0", "14", nullable: "disable", usings: "enable"),
        new("Strict", "warnings are errors, AnalysisMode=All, code style, documentation")
        {
            Properties =
            [
                ("TreatWarningsAsErrors", "true"),
                ("AnalysisLevel", "latest"),
                ("AnalysisMode", "All"),
                ("EnforceCodeStyleInBuild", "true"),
                ("GenerateDocumentationFile", "true"),
                ("Nullable", "enable"),
                ("CheckForOverflowUnderflow", "true"),
                ("Features", "strict"),
            ],
            Output = RoundTripOutput("Strict"),
        },
        new("Internal", "internal models, generated files written out")
        {
            Properties = [("RouterCodegenAccessibility", "internal"), ("EmitCompilerGeneratedFiles", "true"), ("Nullable", "enable")],
            Output = RoundTripOutput("Internal"),
        },
        new("Web", "an endpoint that takes and gives a model")
        {
            Sdk = "Microsoft.NET.Sdk.Web",
            Properties = [("Nullable", "enable"), ("ImplicitUsings", "enable")],
            Sources = ["WebProgram.cs", "RoundTrip.cs"],
            Output = ["endpoint equal"],
        },
        new("Library", "a library with models")
        {
            IsProgram = false,
            Properties = [("Nullable", "enable")],
            Sources = [],
        },
        new("LibraryUser", "a program that has the models from a library")
        {
            Items = Projects("Library"),
            Properties = [("Nullable", "enable"), ("TreatWarningsAsErrors", "true")],
            Sources = ["LibraryProgram.cs", "RoundTrip.cs"],
            PageFolders = [],
            Output = [.. RoundTripOutput("Library")[..^1], "context equal", "inside equal"],
        },
        new("LibraryPackageUser", "a program that has the models from a library's package")
        {
            Items = Packages(PackedLibrary),
            PageFolders = [],
            Output = RoundTripOutput(PackedLibrary),
        },
        new("FirstLibrary", "one of two libraries with the same pages")
        {
            IsProgram = false,
            Properties = [("RootNamespace", "First")],
            Sources = [],
        },
        new("SecondLibrary", "the other")
        {
            IsProgram = false,
            Properties = [("RootNamespace", "Second")],
            Sources = [],
        },
        new("TwoLibraries", "a program over both")
        {
            Items = Projects("FirstLibrary", "SecondLibrary"),
            Sources = ["TwoLibrariesProgram.cs"],
            PageFolders = [],
            Output = ["""{"kind":"letter","pages":1}""", """{"kind":"letter","pages":2}"""],
        },
        new("TwoSets", "two schema sets with settings, one included by way of another folder")
        {
            Items = Packages("Router.Codegen") + """
                <RouterSchema Include="first/../first/**/*.md" Namespace="First.Api">
                  <Roots>
                    Stop
                    Depot
                  </Roots>
                </RouterSchema>
                <RouterSchema Include="second/**/*.md" Namespace="Second.Api" WireNames="CamelCase" />
                """,
            Sources = ["TwoSetsProgram.cs"],
            PageFolders = [("routes", "first"), ("routes", "second")],
            Output = ["1", """{"stopNumber":2}""", """{"openOn":3}"""],
        },
        new("LateItems", "pages and roots in Directory.Build.targets")
        {
            Items = Packages("Router.Codegen"),
            Late = """
                <PropertyGroup>
                  <RouterCodegenRoots>
                    Stop
                    Depot
                  </RouterCodegenRoots>
                </PropertyGroup>
                <ItemGroup><RouterSchema Include="routes/**/*.md" Namespace="Late.Api" WireNames="CamelCase" /></ItemGroup>
                """,
            Sources = ["LateItemsProgram.cs"],
            PageFolders = [("routes", "routes")],
            Output = ["""{"stopNumber":2}""", """{"openOn":3}"""],
        },
        new("Mdx", "a page of .mdx beside one of .md")
        {
            Sources = ["MdxProgram.cs"],
            PageFolders = [("articles", "schemas")],
            Output = ["""{"number":1,"stamp":{"price":2}}"""],
        },
        new("BesideAnalyzer", "another analyzer with another Markdig")
        {
            Items = Packages("Router.Codegen", "OtherAnalyzer") + Pages,
            Sources = ["BesideAnalyzerProgram.cs", "RoundTrip.cs"],
            Output = [.. RoundTripOutput("BesideAnalyzer")[..^1], "the other analyzer has Markdig 0.31.0.0"],
        },
        Namespaces,
        OddPaths,
        new("LikeTitles", "titles that differ by case, with warnings as errors and AnalysisMode=All")
        {
            IsProgram = false,
            Properties = [("TreatWarningsAsErrors", "true"), ("AnalysisLevel", "latest"), ("AnalysisMode", "All"), ("Nullable", "enable")],
            Items = Packages("Router.Codegen") + """<AdditionalFiles Include="titles/*.md" />""",
            Sources = [],
            PageFolders = [("titles", "titles")],
        },
        new("Tracked", "a public API that an analyzer tracks: no member that only emitted code calls is in it")
        {
            IsProgram = false,
            Properties = [("TreatWarningsAsErrors", "true"), ("Nullable", "enable"), ("RouterCodegenNamespace", "Tracked.Models")],
            Items = Packages("Router.Codegen") + """
                <PackageReference Include="Microsoft.CodeAnalysis.PublicApiAnalyzers" Version="4.14.0" PrivateAssets="all" />
                <AdditionalFiles Include="tracked/*.md;tracked/PublicAPI.*.txt" />
                """,
            Sources = [],
            PageFolders = [("tracked", "tracked")],
        },
        new("Mapped", "Mapperly over the models of a library, with warnings as errors")
        {
            Items = Projects("Library") + """<PackageReference Include="Riok.Mapperly" Version="4.3.1" />""",
            Properties = [("TreatWarningsAsErrors", "true"), ("Nullable", "enable")],
            Sources = ["MapperProgram.cs"],
            PageFolders = [],
            Output = ["2", """{"kind":"letter","pages":3}"""],
        },
        .. RefusedConsumers.All,
        .. IncrementalBuildTests.Consumers,
        .. FileModeTests.Consumers,
        .. ShownBlocks.Consumers,
    ];

    /// <summary>Pages that are included in all ways, for two frameworks.</summary>
    public static ConsumerProject Namespaces => new(
        "Namespaces", "patterns with links, outside of the project, in a target, and a single file")
    {
        IsProgram = false,
        Framework = "",
        Properties = [("TargetFrameworks", "net8.0;net10.0")],
        Items = Packages("Router.Codegen") + """
            <AdditionalFiles Include="first\**\*.md" Link="shown\%(Filename)%(Extension)" />
            <RouterSchema Include="../TwoSets/second/*/*.md" Namespace="Outside" Link="shown/%(RecursiveDir)%(Filename)%(Extension)" />
            <RouterSchema Include="third/depots/depot.md" Namespace="Single" />
            """,
        Late = """
            <Target Name="GlobPages" BeforeTargets="ListRouterSchemaSets">
              <ItemGroup><RouterSchema Include="fourth/../fourth/**/*.md" Namespace="Late" /></ItemGroup>
            </Target>
            """,
        Sources = [],
        PageFolders = [("routes", "first"), ("routes", "third"), ("routes", "fourth")],
    };

    /// <summary>Pages in folders whose names have characters with a meaning in MSBuild or in compiler options.</summary>
    public static ConsumerProject OddPaths => new("OddPaths", "paths and values with the signs of MSBuild")
    {
        IsProgram = false,
        Items = Packages("Router.Codegen") + """<RouterSchema Include="odd/**/*.md" Namespace="Odd" Roots="Dep*;Stop" />""",
        Sources = [],
        PageFolders =
        [
            ("routes", "odd/100% a;b"), ("routes", "odd/a%3Bb"), ("routes", "odd/a%23b#"), ("routes", "odd/$(c) @(d)"),
            ("routes", "odd/x=y,z"), ("routes", "odd/it's é"),
        ],
    };

    /// <summary>A library that is used as a package. It is packed before the other consumers are built.</summary>
    public static readonly ConsumerProject Packed = new(PackedLibrary, "a library with models, packed")
    {
        IsProgram = false,
        Properties = [("Nullable", "enable"), ("Description", "A library with models.")],
        Sources = [],
    };

    public static ConsumerProject Named(string name) => All.Single(consumer => consumer.Name == name);

    /// <summary>The lines that RoundTrip and Program print on success.</summary>
    public static string[] RoundTripOutput(string modelsIn) =>
    [
        "direct equal",
        "typed equal",
        "resolver equal",
        "extended equal",
        "list equal",
        "combined equal",
        """own type {"Price":2}""",
        "enum \"mislaid\"",
        """union {"kind":"letter","pages":3}""",
        "P-1 on its way: letter of 3, box with socks; also carrier",
        "Expected a string, found the number 1 (model Parcel, schemas/models/parcel.md line 10). "
            + "Path: $.id | LineNumber: 0 | BytePositionInLine: 7.",
        "$.id: expected a string, found the number 1 (model Parcel, schemas/models/parcel.md line 10) kept as "
            + """{"id":1,"weight_kg":2,"state":"sent","contents":[]}""",
        "models in " + modelsIn,
        "attribute equal",
    ];

    private static ConsumerProject Language(string name, string framework, string version, string? nullable, string? usings)
    {
        var properties = new List<(string, string)> { ("LangVersion", version) };
        if (nullable is not null)
            properties.Add(("Nullable", nullable));
        if (usings is not null)
            properties.Add(("ImplicitUsings", usings));
        return new ConsumerProject(name, $"{framework}, C# {version}, nullable {nullable ?? "absent"}, implicit usings {usings ?? "off"}")
        {
            Framework = framework,
            Properties = [.. properties],
            Output = RoundTripOutput(name),
        };
    }
}
