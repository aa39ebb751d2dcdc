using Package.Tests.Documents;
using Xunit;

namespace Package.Tests;

/// <summary>The first steps of README.md: packing from a clone, a library of models, and programs that use it.</summary>
public sealed class ReadmeTests(Workspace workspace)
{
    private const string Library = "Acme.Models";
    private const string Program = "Acme.App";
    private const string Api = "Acme.Api";

    [Fact]
    public async Task The_first_steps_give_a_library_of_models_that_programs_and_other_generators_can_use()
    {
        var clone = await SourceCopy.Write(Path.Combine(workspace.FolderFor("Readme"), "clone"));
        var solution = WriteSolution(Path.Combine(workspace.FolderFor("Readme"), "Acme"));

        // A version that is in no cache. The commands use the newest version.
        var version = "1.0." + DateTime.UtcNow.ToString("HHmmssfff", System.Globalization.CultureInfo.InvariantCulture).TrimStart('0');
        (await Shell.Run(clone, [("PackageVersion", version)], "sh", "-e", "-c", Block("sh"))).Required("The lines of README.md");

        Assert.Contains(
            $"""<PackageReference Include="Router.Codegen" Version="{version}" />""",
            File.ReadAllText(ProjectFile(solution, Library)),
            StringComparison.Ordinal);
        Assert.Equal(["stop", "stop", "tool_calls"], (await Run(solution, Program)).Split('\n')[..3]);

        var api = (await Run(solution, Api)).Split('\n');
        Assert.Contains(api, line => line.Contains("acme/draw-2: {\"index\":0,", StringComparison.Ordinal));
        Assert.Equal("stop", api[^1]);
        Assert.Contains(
            "Acme.Models.RouterImageGenerationsResponseBody",
            Generated(solution, "RequestDelegateGenerator"),
            StringComparison.Ordinal);
        Assert.Contains("Acme.Models.RouterImageGenerationsChoices", Generated(solution, "LoggerMessage"), StringComparison.Ordinal);
    }

    /// <summary>Writes a user's solution with the project file, the reference and the program of README.md.</summary>
    private static string WriteSolution(string folder)
    {
        WriteProject(folder, Library, Block("xml"));
        WritePages(Path.Combine(folder, Library, "schemas"));
        WriteProject(folder, Program, Referring("Microsoft.NET.Sdk", ""), Block("csharp"));
        WriteProject(
            folder,
            Api,
            Referring("Microsoft.NET.Sdk.Web", "<EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>"),
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Consumer", "ApiProgram.cs")));
        string[] names = [Library, Program, Api];
        var projects = string.Concat(names.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"));
        File.WriteAllText(Path.Combine(folder, "Acme.slnx"), $"<Solution>{projects}</Solution>");
        return folder;
    }

    private static string Referring(string sdk, string property) => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            {property}
          </PropertyGroup>
          <ItemGroup>
            {Block("xml", number: 1)}
          </ItemGroup>
        </Project>

        """;

    private static void WriteProject(string solution, string name, string project, string? program = null)
    {
        Directory.CreateDirectory(Path.Combine(solution, name));
        File.WriteAllText(ProjectFile(solution, name), project);
        if (program is null)
            return;
        File.WriteAllText(Path.Combine(solution, name, "Program.cs"), program);
        File.Copy(
            Path.Combine(Repository.Folder, "samples", "Quickstart", "data", "image-response.json"),
            Path.Combine(solution, name, "response.json"));
    }

    private static void WritePages(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Repository.Folder, "schemas"), "*.md"))
            File.Copy(page, Path.Combine(folder, Path.GetFileName(page)));
    }

    private static string ProjectFile(string solution, string name) => Path.Combine(solution, name, name + ".csproj");

    private static async Task<string> Run(string solution, string name)
    {
        var run = await Shell.DotNet(Path.Combine(solution, name), Path.Combine("bin", "Debug", "net10.0", name + ".dll"));
        return run.Required("Running " + name).Output.TrimEnd();
    }

    /// <summary>The files that a generator emitted for the web program. The generator is found by a part of its name.</summary>
    private static string Generated(string solution, string generator) => string.Concat(
        Directory.EnumerateFiles(Path.Combine(solution, Api, "obj", "Debug", "net10.0", "generated"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)!).Contains(generator, StringComparison.Ordinal))
            .Select(File.ReadAllText));

    /// <summary>A code block of README.md with a language that is not only shown.</summary>
    private static string Block(string language, int number = 0) => DocumentBlock.Of(UserDocuments.Readme)
        .Where(block => !block.IsShown && block.Language == language)
        .ElementAt(number).Text;
}
