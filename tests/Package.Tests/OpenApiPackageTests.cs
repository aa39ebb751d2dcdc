using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace Package.Tests;

/// <summary>The packages for OpenAPI documents contain their assembly, and depend on the main package for the runtime library.</summary>
public sealed class OpenApiPackageTests(Workspace workspace)
{
    [Theory]
    [InlineData("AspNetCore", "Microsoft.AspNetCore.OpenApi")]
    [InlineData("Swashbuckle", "Swashbuckle.AspNetCore.SwaggerGen")]
    public async Task A_package_has_its_assembly_and_depends_on_the_main_package_and_the_document_generator(
        string project, string generator)
    {
        var id = "Router.Codegen." + project;
        await workspace.Pack(Path.Combine(Repository.Folder, "runtime", project));
        var package = workspace.FileOf(id);
        Assert.Equal(
            ["README.md", id + ".nuspec", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"],
            PackageFiles.Names(package).Order(StringComparer.Ordinal));
        PackedReadme.AssertIs(package, "docs/openapi.md", Repository.Address);
        Assert.Equal([("Router.Codegen", workspace.Version), (generator, null)], Dependencies(package, id, "Router.Codegen"));
    }

    /// <summary>The dependencies of a package: their names, and the version of the one that is built in this repository.</summary>
    private static IEnumerable<(string? Id, string? Version)> Dependencies(string package, string id, string own)
    {
        using var archive = ZipFile.OpenRead(package);
        using var specification = archive.GetEntry(id + ".nuspec")!.Open();
        return
        [
            .. XDocument.Load(specification).Descendants()
                .Where(element => element.Name.LocalName == "dependency")
                .Select(element => ((string?)element.Attribute("id"), (string?)element.Attribute("version")))
                .Select(dependency => dependency.Item1 == own ? dependency : (dependency.Item1, null)),
        ];
    }
}
