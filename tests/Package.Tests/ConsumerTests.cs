using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Package.Tests;

/// <summary>Consumers of all kinds build without warnings, and read and write JSON correctly.</summary>
public sealed class ConsumerTests(Workspace workspace)
{
    public static TheoryData<string> Names => [.. Consumers.All.Select(c => c.Name)];

    public static TheoryData<string> Programs => [.. Consumers.All.Where(c => c.IsProgram).Select(c => c.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_consumer_builds_with_only_the_expected_warnings(string name) => workspace.AssertBuilt(Consumers.Named(name));

    [Theory, MemberData(nameof(Programs))]
    public Task A_consumer_prints_the_expected_lines(string name) => workspace.AssertRuns(Consumers.Named(name));

    [Fact]
    public void Internal_models_are_not_visible_to_other_projects()
    {
        Assert.Empty(AssemblyFile.PublicTypes(workspace.AssemblyOf(Consumers.Named("Internal"))));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Namespaces_are_relative_to_the_start_of_patterns(string framework) => Assert.Equal(
        [
            "Consumer.Models.Depots.Depot",
            "Consumer.Models.Stop",
            "Late.Depots.Depot",
            "Late.Stop",
            "Outside.Depots.Depot",
            "Single.Depot",
        ],
        AssemblyFile.QualifiedPublicTypes(
            Path.Combine(workspace.FolderOf(Consumers.Namespaces), "bin", "Debug", framework, "Namespaces.dll"))
            .Where(name => !name.EndsWith(".RouterModels", StringComparison.Ordinal)));

    [Fact]
    public void Settings_apply_to_folders_with_any_name() => Assert.Equal(
        new[] { "A23b", "A3Bb", "CD", "ItSÉ", "XYZ", "_100AB" }
            .SelectMany(static folder => new[] { $"Odd.{folder}.Depots.Depot", $"Odd.{folder}.Stop" }),
        AssemblyFile.QualifiedPublicTypes(workspace.AssemblyOf(Consumers.OddPaths))
            .Where(name => !name.EndsWith(".RouterModels", StringComparison.Ordinal)));

    [Fact]
    public void Generated_files_can_be_written_out()
    {
        var project = workspace.FolderOf(Consumers.Named("Internal"));
        var folder = Path.Combine(project, "obj", "Debug", "net10.0", "generated", "Router.Codegen");
        Assert.Contains(
            Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("class Parcel", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("LibraryUser")]
    [InlineData("LibraryPackageUser")]
    public void A_user_of_a_library_gets_its_models_and_emits_none(string name)
    {
        var assembly = workspace.AssemblyOf(Consumers.Named(name));
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        Assert.DoesNotContain(
            metadata.TypeDefinitions,
            handle => metadata.GetString(metadata.GetTypeDefinition(handle).Name) is "Parcel" or "RouterModels");
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(assembly)!, "Router.Codegen.Runtime.dll")));
    }
}
