using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace Package.Tests;

/// <summary>The package holds what it promises and nothing else.</summary>
public sealed class PackageContentTests(Workspace workspace)
{
    [Fact]
    public void Holds_the_generator_the_runtime_and_the_build_files()
    {
        string[] expected =
        [
            "README.md",
            "analyzers/dotnet/cs/Markdig.Signed.dll",
            "analyzers/dotnet/cs/Router.Codegen.dll",
            "build/Router.Codegen.props",
            "build/Router.Codegen.targets",
            "buildTransitive/Router.Codegen.props",
            "buildTransitive/Router.Codegen.targets",
            "icon.png",
            "lib/net10.0/Router.Codegen.Runtime.dll",
            "lib/net10.0/Router.Codegen.Runtime.xml",
            "lib/net8.0/Router.Codegen.Runtime.dll",
            "lib/net8.0/Router.Codegen.Runtime.xml",
        ];
        Assert.Equal(expected, Files(workspace.PackageFile));
    }

    [Fact]
    public void Symbols_of_the_runtime_come_beside_it() => Assert.Equal(
        ["lib/net10.0/Router.Codegen.Runtime.pdb", "lib/net8.0/Router.Codegen.Runtime.pdb"], Files(workspace.SymbolsFile));

    [Theory]
    [InlineData("id", "Router.Codegen")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public void Says_what_it_is(string element, string value) => Assert.Equal(value, Metadata(element)?.Value);

    [Fact]
    public void Names_the_commit_that_it_was_made_from() => Assert.Matches("^[0-9a-f]{40}$", (string?)Metadata("repository")?.Attribute("commit"));

    [Fact]
    public void Depends_on_nothing() => Assert.Null(Metadata("dependencies"));

    /// <summary>The files, without those that every package has.</summary>
    private static string[] Files(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        string[] ofEveryPackage = ["_rels/", "package/", "[Content_Types].xml", "Router.Codegen.nuspec"];
        return archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !ofEveryPackage.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    private XElement? Metadata(string element)
    {
        using var archive = ZipFile.OpenRead(workspace.PackageFile);
        using var specification = archive.GetEntry("Router.Codegen.nuspec")!.Open();
        return XDocument.Load(specification).Descendants().FirstOrDefault(e => e.Name.LocalName == element);
    }
}
