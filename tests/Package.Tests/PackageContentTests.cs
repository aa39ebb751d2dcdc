using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace Package.Tests;

/// <summary>The package has exactly the promised content.</summary>
public sealed class PackageContentTests(Workspace workspace)
{
    /// <summary>The id of the debug information with links to sources.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void The_package_has_the_generator_the_runtime_the_build_files_and_the_program_that_they_run()
    {
        string[] expected =
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/Markdig.Signed.dll",
            "analyzers/dotnet/cs/Router.Codegen.Fixes.dll",
            "analyzers/dotnet/cs/Router.Codegen.dll",
            "build/Router.Codegen.Address.props",
            "build/Router.Codegen.Files.targets",
            "build/Router.Codegen.props",
            "build/Router.Codegen.targets",
            "buildTransitive/Router.Codegen.Address.props",
            "buildTransitive/Router.Codegen.Files.targets",
            "buildTransitive/Router.Codegen.props",
            "buildTransitive/Router.Codegen.targets",
            "icon.png",
            "lib/net10.0/Router.Codegen.Runtime.dll",
            "lib/net10.0/Router.Codegen.Runtime.xml",
            "lib/net8.0/Router.Codegen.Runtime.dll",
            "lib/net8.0/Router.Codegen.Runtime.xml",
            "tools/net8.0/Router.Codegen.Files.dll",
            "tools/net8.0/Router.Codegen.Files.runtimeconfig.json",
        ];
        Assert.Equal(expected, PackageFiles.Names(workspace.PackageFile));
    }

    [Fact]
    public void The_symbols_of_the_runtime_are_in_a_package_of_their_own() => Assert.Equal(
        ["lib/net10.0/Router.Codegen.Runtime.pdb", "lib/net8.0/Router.Codegen.Runtime.pdb"], PackageFiles.Names(workspace.SymbolsFile));

    [Theory]
    [InlineData("id", "Router.Codegen")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public void The_package_has_its_metadata(string element, string value) => Assert.Equal(value, Metadata(element)?.Value);

    [Fact]
    public void The_readme_is_that_of_the_repository_with_links_to_it() =>
        PackedReadme.AssertIs(workspace.PackageFile, "README.md", Repository.Address);

    [Fact]
    public void The_package_names_its_commit() =>
        Assert.Matches("^[0-9a-f]{40}$", (string?)Metadata("repository")?.Attribute("commit"));

    [Fact]
    public void The_package_has_no_dependencies() => Assert.Null(Metadata("dependencies"));

    [Fact]
    public void The_notices_name_every_third_party_assembly()
    {
        var notices = Encoding.UTF8.GetString(PackageFiles.Read(workspace.PackageFile, "THIRD-PARTY-NOTICES.txt"));
        var ofOthers = PackageFiles.Names(workspace.PackageFile)
            .Select(name => name.Split('/')[^1])
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("Router.Codegen", StringComparison.Ordinal));
        Assert.All(ofOthers, name => Assert.Contains($"({name})", notices, StringComparison.Ordinal));
    }

    /// <summary>The parts of the BSD licence: the copyright line, the conditions and the disclaimer.</summary>
    [Theory]
    [InlineData("Copyright (c) 2016-2026, Alexandre Mutel\nAll rights reserved.")]
    [InlineData("2. Redistributions in binary form must reproduce the above copyright notice,")]
    [InlineData("THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS \"AS IS\"")]
    public void The_package_has_the_licence_of_Markdig(string line) => Assert.Contains(
        line,
        Encoding.UTF8.GetString(PackageFiles.Read(workspace.PackageFile, "THIRD-PARTY-NOTICES.txt")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("analyzers/dotnet/cs/Router.Codegen.dll")]
    [InlineData("analyzers/dotnet/cs/Router.Codegen.Fixes.dll")]
    [InlineData("analyzers/dotnet/cs/Markdig.Signed.dll")]
    [InlineData("lib/net8.0/Router.Codegen.Runtime.dll")]
    [InlineData("lib/net10.0/Router.Codegen.Runtime.dll")]
    [InlineData("tools/net8.0/Router.Codegen.Files.dll")]
    public void Assemblies_have_strong_names(string assembly)
    {
        using var file = Open(assembly);
        Assert.True(file.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
        Assert.NotEmpty(file.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName().GetPublicKeyToken()!);
    }

    /// <summary>Compilers have no workspaces, and warn about analyzers and generators in assemblies that refer to them.</summary>
    [Fact]
    public void The_generator_does_not_refer_to_workspaces_and_the_fixes_refer_to_the_version_of_its_compiler()
    {
        var ofGenerator = References("Router.Codegen.dll");
        Assert.DoesNotContain(ofGenerator, reference => reference.Name.Contains("Workspaces", StringComparison.Ordinal));
        var compiler = Assert.Single(ofGenerator, reference => reference.Name == "Microsoft.CodeAnalysis").Version;
        var workspaces = References("Router.Codegen.Fixes.dll")
            .Where(reference => reference.Name.EndsWith("Workspaces", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(workspaces);
        Assert.All(workspaces, reference => Assert.Equal(compiler, reference.Version));
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/Router.Codegen.dll", "generator/RouterGenerator.cs")]
    [InlineData("analyzers/dotnet/cs/Router.Codegen.Fixes.dll", "generator/fixes/PageFixProvider.cs")]
    [InlineData("tools/net8.0/Router.Codegen.Files.dll", "generator/files/ModelFiles.cs")]
    public void Assemblies_for_builds_and_editors_have_symbols_with_links_to_their_sources(string assembly, string source)
    {
        using var file = Open(assembly);
        var embedded = file.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var symbols = file.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        AssertLeadToTheSources(symbols.GetMetadataReader(), source);
    }

    [Theory]
    [InlineData("lib/net8.0/Router.Codegen.Runtime.pdb")]
    [InlineData("lib/net10.0/Router.Codegen.Runtime.pdb")]
    public void The_symbols_of_the_runtime_have_links_to_its_sources(string file)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbImage([.. PackageFiles.Read(workspace.SymbolsFile, file)]);
        AssertLeadToTheSources(symbols.GetMetadataReader(), "runtime/JsonModel.cs");
    }

    private List<(string Name, Version Version)> References(string assembly)
    {
        using var file = Open("analyzers/dotnet/cs/" + assembly);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }

    private PEReader Open(string assembly) => new([.. PackageFiles.Read(workspace.PackageFile, assembly)]);

    private void AssertLeadToTheSources(MetadataReader symbols, string source)
    {
        const string Root = "/_/";
        var documents = symbols.Documents.Select(handle => symbols.GetString(symbols.GetDocument(handle).Name)).ToArray();
        Assert.Contains(Root + source, documents);
        Assert.All(documents, document => Assert.StartsWith(Root, document, StringComparison.Ordinal));
        var link = symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
            .Single(information => symbols.GetGuid(information.Kind) == SourceLink);
        var commit = (string?)Metadata("repository")?.Attribute("commit");
        Assert.Equal(
            $$$"""{"documents":{"{{{Root}}}*":"https://raw.githubusercontent.com/router-codegen/router-codegen/{{{commit}}}/*"}}""",
            Encoding.UTF8.GetString(symbols.GetBlobBytes(link.Value)));
    }

    private XElement? Metadata(string element)
    {
        using var archive = ZipFile.OpenRead(workspace.PackageFile);
        using var specification = archive.GetEntry("Router.Codegen.nuspec")!.Open();
        return XDocument.Load(specification).Descendants().FirstOrDefault(e => e.Name.LocalName == element);
    }
}
