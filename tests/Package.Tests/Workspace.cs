using System.Globalization;
using System.Text.RegularExpressions;
using Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Workspace))]

namespace Package.Tests;

/// <summary>
/// A new folder with a feed for the package, and all consumers. They are packed and built once for all tests, as each build takes seconds
/// and they can share a restore.
/// </summary>
public sealed partial class Workspace : IAsyncLifetime
{
    private const string Solution = "Consumers.slnx";

    private readonly string _folder = Directory.CreateTempSubdirectory("router-codegen-").FullName;
    private readonly Matrix _matrix = new();
    private readonly SemaphoreSlim _packing = new(1);
    private readonly HashSet<string> _packed = [];
    private string _buildOutput = "";

    public Workspace() => Tool = new(this);

    /// <summary>A version that is in no cache.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.0-run.{DateTime.UtcNow:yyyyMMddHHmmssfff}");

    public string PackageFile => FileOf("Router.Codegen");

    public string SymbolsFile => Path.Combine(Feed, $"Router.Codegen.{Version}.snupkg");

    /// <summary>The command line tool, which is installed on first use.</summary>
    internal InstalledTool Tool { get; }

    /// <summary>The folder that contains a folder for each guide.</summary>
    internal string Guides => Path.Combine(_folder, "guides");

    private string Feed => Path.Combine(_folder, "feed");

    public async ValueTask InitializeAsync()
    {
        await Pack(Path.Combine(Repository.Folder, "generator"));
        WriteSettings();
        WriteOtherAnalyzer();
        await Pack(Path.Combine(_folder, "OtherAnalyzer"));
        await Pack(Write(Consumers.Packed));
        foreach (var consumer in Consumers.All)
            Write(consumer);
        File.WriteAllText(
            Path.Combine(_folder, Solution),
            $"<Solution>{string.Concat(Consumers.All.Select(c => $"<Project Path=\"{c.Name}/{c.Name}{c.Extension}\" />"))}</Solution>");
        _buildOutput = (await Shell.DotNet(_folder, "build", Solution, "-v", "quiet", "-p:UseSharedCompilation=false")).Output;
        if (!_buildOutput.Contains("Time Elapsed", StringComparison.Ordinal))
            throw new InvalidOperationException($"The consumers were not built:\n{_buildOutput}");
    }

    public ValueTask DisposeAsync()
    {
        _packing.Dispose();
        // The report is printed, and written to a file for runs without a visible console.
        var report = $"""
            Contents of {Path.GetFileName(PackageFile)}:
            {PackageFiles.List(PackageFile)}
            Contents of {Path.GetFileName(SymbolsFile)}:
            {PackageFiles.List(SymbolsFile)}
            Its consumers:
            {_matrix}
            """;
        Console.WriteLine(report);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "consumers.txt"), report + "\n");
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The path of a folder that is not a consumer's.</summary>
    internal string FolderFor(string name) => Path.Combine(_folder, name);

    /// <summary>The file of a package with this version.</summary>
    internal string FileOf(string package) => Path.Combine(Feed, $"{package}.{Version}.nupkg");

    internal string FolderOf(ConsumerProject consumer) => Path.Combine(_folder, consumer.Name);

    internal string AssemblyOf(ConsumerProject consumer) =>
        Path.Combine(FolderOf(consumer), "bin", "Debug", consumer.Framework, consumer.Name + ".dll");

    /// <summary>Writes a consumer that is not built together with the others, and returns its folder.</summary>
    internal string Write(ConsumerProject consumer)
    {
        var folder = FolderOf(consumer);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, consumer.Name + consumer.Extension), consumer.ProjectFile);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), $"<Project>{consumer.Late}</Project>");
        foreach (var source in consumer.Sources)
            File.Copy(Shipped(source), Path.Combine(folder, source));
        foreach (var (name, text) in consumer.Texts)
            File.WriteAllText(Path.Combine(folder, name), text);
        foreach (var (from, to) in consumer.PageFolders)
            CopyFolder(Shipped(from), Path.Combine(folder, to));
        return folder;
    }

    /// <summary>Asserts that the consumer's build reported the expected errors and warnings.</summary>
    internal void AssertBuilt(ConsumerProject consumer) => AssertBuilt(consumer, _buildOutput);

    internal void AssertBuilt(ConsumerProject consumer, string output)
    {
        var complaints = ComplaintLine().Matches(output)
            .Where(match => match.Groups["project"].Value == consumer.Name)
            .Select(match => match.Groups["complaint"].Value)
            .Distinct()
            .ToArray();
        _matrix.Note(consumer, complaints.Length == 0 ? "builds" : string.Join("; ", complaints));
        Assert.True(
            consumer.Complaints.SequenceEqual(complaints.Select(complaint => complaint.Split(':')[0])),
            $"Expected [{string.Join(", ", consumer.Complaints)}], got:\n{string.Join('\n', complaints)}");
    }

    internal Task AssertRuns(ConsumerProject consumer) => AssertPrints(consumer, Shell.DotNet(FolderOf(consumer), AssemblyOf(consumer)));

    /// <summary>Asserts that the consumer prints the expected output.</summary>
    internal async Task AssertPrints(ConsumerProject consumer, Task<CommandResult> run)
    {
        var result = await run;
        Assert.Equal(string.Join('\n', consumer.Output), result.Output.TrimEnd());
        Assert.Equal(0, result.ExitCode);
        _matrix.Note(consumer, "runs");
    }

    internal void Note(ConsumerProject consumer, string outcome) => _matrix.Note(consumer, outcome);

    /// <summary>Adds a consumer's output to the matrix.</summary>
    internal void Show(ConsumerProject consumer) => _matrix.Show(consumer);

    /// <summary>Packs a project once. Only one project is packed at a time, as they share referenced projects.</summary>
    internal async Task Pack(string project)
    {
        await _packing.WaitAsync();
        try
        {
            if (_packed.Contains(project))
                return;
            (await Shell.DotNet(
                _folder, "pack", project, "-c", "Release", "-o", Feed, "-p:PackageVersion=" + Version, "-v", "quiet", "-warnaserror"))
                .Required("Packing " + project);
            _packed.Add(project);
        }
        finally
        {
            _packing.Release();
        }
    }

    /// <summary>
    /// Writes settings that add the feed and a package cache to those of the machine, and exclude those of parent folders.
    /// </summary>
    private void WriteSettings()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), """
            <configuration><packageSources><add key="packed" value="feed" /></packageSources></configuration>
            """);

        var properties = $"""
            <PackedVersion>{Version}</PackedVersion>
                <RestorePackagesPath>{Path.Combine(_folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{cache}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
                <RollForward>Major</RollForward>
            """;

        // The pages of consumers are too few to show JSON names, so the convention is set.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RouterCodegenWireNames>AsWritten</RouterCodegenWireNames>
                {properties}
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, ".editorconfig"), "root = true\n");

        // The project files in guides are those of readers, who do not set it, and use the version of a release. A clone is beside them.
        CopyFolder(Path.Combine(Repository.Folder, "schemas"), Path.Combine(Guides, "router-codegen", "schemas"));
        File.WriteAllText(
            Path.Combine(Guides, "Directory.Build.props"), $"<Project><PropertyGroup>{properties}</PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(Guides, "Directory.Build.targets"), """
            <Project>
              <ItemGroup>
                <PackageReference Update="Router.Codegen;Router.Codegen.AspNetCore;Router.Codegen.Swashbuckle" Version="$(PackedVersion)" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>A generator with an older Markdig that has no strong name.</summary>
    private void WriteOtherAnalyzer()
    {
        var folder = Path.Combine(_folder, "OtherAnalyzer");
        CopyFolder(Shipped("OtherAnalyzer"), folder);
        File.WriteAllText(Path.Combine(folder, "OtherAnalyzer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <Description>Another analyzer.</Description>
                <NoWarn>$(NoWarn);NU5128;RS2008;RS1036</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{Repository.RoslynFloor}" PrivateAssets="all" />
                <PackageReference Include="Markdig" Version="0.31.0" PrivateAssets="all" GeneratePathProperty="true" />
                <None Include="$(OutputPath)/OtherAnalyzer.dll;$(PkgMarkdig)/lib/netstandard2.0/Markdig.dll"
                      Pack="true"
                      PackagePath="analyzers/dotnet/cs" />
              </ItemGroup>
            </Project>
            """);
    }

    private static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "Consumer", name);

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [GeneratedRegex(
        @"(?<complaint>(error|warning) [A-Z]+\d+.*?) \[[^\]]*?(?<project>\w+)\.csproj[^\]]*\]"
        + @"|(?<project>\w+)\.\w+proj(\(\d+,\d+\))? ?: (?<complaint>warning RCG\d+.*)")]
    private static partial Regex ComplaintLine();
}
