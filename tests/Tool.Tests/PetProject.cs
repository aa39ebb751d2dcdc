using static Tool.Tests.SchemaPage;

namespace Tool.Tests;

/// <summary>
/// A user's project with the package, restored once for all tests. The tests run one after another: opening a project writes its options to
/// a file, and the tests set different properties.
/// </summary>
[CollectionDefinition(nameof(PetProject))]
public sealed class PetProject : IAsyncLifetime, ICollectionFixture<PetProject>
{
    private readonly PageFolder _folder = new();

    public string File { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var build = Path.GetDirectoryName(RepositoryFile.Find("generator/build/Router.Codegen.props"))!;
        File = _folder.Write("src/Pets.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>$(NoWarn);RCG0011</NoWarn>
                <WarningsAsErrors>$(WarningsAsErrors);RCG0003</WarningsAsErrors>
                <WarningsNotAsErrors>$(WarningsNotAsErrors);RCG0002</WarningsNotAsErrors>
                <RouterCodegenNamspace>Acme</RouterCodegenNamspace>
              </PropertyGroup>
              <ItemGroup>
                <AdditionalFiles Include="../docs/**/*.md;../docs/**/*.corrections" />
                <AdditionalFiles Include="$(Absent)" />
                <Reference Include="{Path.Combine(AppContext.BaseDirectory, "Router.Codegen.Runtime.dll")}" />
              </ItemGroup>
              <Import Project="{build}/Router.Codegen.props" />
              <Import Project="{build}/Router.Codegen.targets" />
            </Project>
            """);
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("Directory.Build.targets", "<Project />");
        _folder.Write(".editorconfig", "root = true\n");
        _folder.Write("src/.globalconfig", """
            is_global = true
            dotnet_diagnostic.RCG0012.severity = warning
            dotnet_diagnostic.RCG0004.severity = none
            """);
        _folder.Write("src/Program.cs", "_ = new Pets.Models.Pet { Id = \"a\" }; _ = typeof(Pets.Models.Owner); _ = \"Toy\";\n");
        _folder.Write("docs/models/pet.md", Of(
            "Pet", Row("id", "*str*"), Row("id", "*str*"), Row("size", "*strng*"), Link("vet", "Vet"), Link("owner", "Owner")));
        _folder.Write("docs/models/owner.md", Of("Owner", Link("toy", "Toy")));
        _folder.Write("docs/models/toy.md", Of("Toy", Row("name", "*str*")));
        _folder.Write("docs/models/shop.md", Of("Shop", Link("toy", "Toy")));
        await OtherProgram.Run(_folder.Path, "dotnet", "restore", File);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
