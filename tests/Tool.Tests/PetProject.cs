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
        File = RestoredProject.Write(
            _folder,
            "src/Pets.csproj",
            """
            <NoWarn>$(NoWarn);RCG0011</NoWarn>
                <WarningsAsErrors>$(WarningsAsErrors);RCG0003</WarningsAsErrors>
                <WarningsNotAsErrors>$(WarningsNotAsErrors);RCG0002</WarningsNotAsErrors>
                <RouterCodegenNamspace>Acme</RouterCodegenNamspace>
            """,
            """
            <AdditionalFiles Include="../docs/**/*.md;../docs/**/*.corrections" />
                <AdditionalFiles Include="$(Absent)" />
            """);
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
