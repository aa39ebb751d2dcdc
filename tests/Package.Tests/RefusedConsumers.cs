using static Package.Tests.ConsumerProject;

namespace Package.Tests;

/// <summary>The projects that get no models, each with the diagnostic of the reason.</summary>
internal static class RefusedConsumers
{
    private const string TooOld = "error RCG0013";

    public static readonly IReadOnlyList<ConsumerProject> All =
    [
        new("NoPages", "no pages at all")
        {
            IsProgram = false,
            Sources = ["NoModels.cs"],
            PageFolders = [],
            Items = Packages("Router.Codegen"),
            Complaints = ["warning RCG0025"],
        },
        new("Misspelt", "settings and a pattern that are misspelt")
        {
            IsProgram = false,
            Properties = [("RouterCodegenNamspace", "Acme")],
            Items = Packages("Router.Codegen") + """<RouterSchema Include="shcemas/**/*.md" Namespce="Acme" />""",
            Sources = ["NoModels.cs"],
            Complaints = ["warning RCG0023", "warning RCG0023", "warning RCG0024"],
        },
        new("FSharp", "F#")
        {
            IsProgram = false,
            Extension = ".fsproj",
            Items = Packages("Router.Codegen") + """<RouterSchema Include="schemas/**/*.md" /><Compile Include="Empty.fs" />""",
            Sources = ["Empty.fs"],
            Complaints = ["warning RCG0013"],
        },
        new("VisualBasic", "Visual Basic")
        {
            IsProgram = false,
            Extension = ".vbproj",
            Sources = ["Empty.vb"],
            Complaints = ["warning RCG0013"],
        },
        new("OldLanguage", "C# 11")
        {
            IsProgram = false,
            Framework = "net8.0",
            Properties = [("LangVersion", "11")],
            Sources = ["NoModels.cs"],
            Complaints = [TooOld],
        },
        new("Net6", "net6.0")
        {
            IsProgram = false,
            Framework = "net6.0",
            Properties = [("LangVersion", "12"), ("CheckEolTargetFramework", "false")],
            Sources = ["NoModels.cs"],
            Complaints = [TooOld],
        },
        new("Net6OfItsTime", "net6.0 and its own C# 10")
        {
            IsProgram = false,
            Framework = "net6.0",
            Properties = [("CheckEolTargetFramework", "false")],
            Sources = ["NoModels.cs"],
            Complaints = [TooOld],
        },
        new("OldFramework", "netstandard2.0")
        {
            IsProgram = false,
            Framework = "netstandard2.0",
            Properties = [("LangVersion", "14")],
            Sources = ["NoModels.cs"],
            Complaints = [TooOld],
        },
    ];
}
