using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class SchemaSetTests
{
    private static readonly string Pet = Markdown.Object("Pet", Markdown.Required("petId", "*str*"));

    [Fact]
    public void Sets_have_namespaces_dialects_and_conventions_of_their_own()
    {
        var models = new GeneratedProject()
            .With("a/pet.md", Pet)
            .With("b/pet.md", Markdown.Object("Pet", Markdown.Required("petId", "**string*")))
            .WithProperty(
                "RouterSchemaSets",
                "Folder=/acme/a/|Namespace=Acme.A|WireNames=SnakeCase|Dialect=Python||"
                + "Folder=/acme/b/|Namespace=Acme.B|WireNames=KebabCase|Dialect=Go")
            .Build();
        Assert.Equal("required string PetId", models.Property("Acme.A.Pet"));
        Assert.Equal("required string? PetId", models.Property("Acme.B.Pet"));
        Assert.Equal("""{"pet_id":"1"}""", models.RoundTrip("Acme.A.Pet", """{"pet_id":"1"}"""));
        Assert.Equal("""{"pet-id":null}""", models.RoundTrip("Acme.B.Pet", """{"pet-id":null}"""));
    }

    [Theory]
    [InlineData("Folder=/acme/docs/components/|Namespace=N", "N.Pet")]
    [InlineData("Folder=/acme/docs/components|Namespace=N", "N.Pet")]
    [InlineData("Folder=/ACME/docs/components/|Namespace=N", "N.Pet")]
    [InlineData("Folder=\\acme\\docs\\components\\|Namespace=N", "N.Pet")]
    [InlineData("Folder=/acme/docs/components/|Path=components/|Namespace=N", "N.Components.Pet")]
    [InlineData("Folder=/acme/docs/components/|Root=/acme/|Namespace=N", "N.Docs.Components.Pet")]
    [InlineData("Folder=/acme/docs/components/|Root=|WireNames=|Dialect=|Roots=|Strict=|Misfits=|UnknownNulls=|Namespace=N", "N.Pet")]
    [InlineData("Folder=/acme/docs/components/|Namespace=A%23B", "A_B.Pet")]
    [InlineData("Folder=/acme/docs/components/|Namespace=A%3BB", "A_B.Pet")]
    [InlineData("Folder=/acme/docs/components/|Namespace=A%2523B", "A_23B.Pet")]
    [InlineData("Folder=/acme/docs/|Namespace=N", "Acme.Models.Components.Pet")]
    [InlineData("Folder=/acme/docs/components/|Unheard=Of|Namespace=N", "N.Pet")]
    [InlineData("", "Acme.Models.Components.Pet")]
    [InlineData("||", "Acme.Models.Components.Pet")]
    [InlineData("Namespace=N", "Acme.Models.Components.Pet")]
    public void The_entry_of_a_folder_sets_the_namespace_of_its_models(string sets, string name) => Assert.Equal(
        name,
        new GeneratedProject().With("docs/components/pet.md", Pet).WithProperty("RouterSchemaSets", sets).Build().Models.Single());

    [Theory]
    [InlineData("../acme/docs/pet.md")]
    [InlineData("./docs/pet.md")]
    [InlineData("other/../docs/./pet.md")]
    [InlineData("docs\\..\\docs\\pet.md")]
    public void A_page_included_through_another_folder_belongs_to_the_set_of_its_own_folder(string path) => Assert.Equal(
        "N.Pet",
        new GeneratedProject().With(path, Pet)
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Namespace=N").Build().Models.Single());

    [Theory]
    [InlineData("Folder=/acme/docs/|Namespace=N||Folder=/acme/docs/|Namespace=M", 1)]
    [InlineData("Folder=/acme/docs/|Namespace=N||Folder=/ACME/docs/|Namespace=N|WireNames=CamelCase", 1)]
    [InlineData("Folder=/acme/docs/|Namespace=N||Folder=/acme/docs/|Namespace=N", 0)]
    [InlineData("Folder=/acme/docs/|Namespace=N||Folder=/acme/docs/|Namespace=N|Root=/acme/docs", 1)]
    [InlineData("Folder=/acme/docs/|Namespace=N|Root=/acme||Folder=/acme/docs/|Namespace=N|Root=/acme/docs", 1)]
    [InlineData("Folder=/acme/docs/|Namespace=N||Folder=/acme/docs/more/|Namespace=M", 0)]
    public void A_folder_has_the_settings_of_one_set_and_others_are_reported(string sets, int reports)
    {
        var run = GeneratedProject.Of(Pet).WithProperty("RouterSchemaSets", sets).Run();
        Assert.Equal(Enumerable.Repeat("RCG0014", reports), run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.StartsWith("N.", run.Compile().Models.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Folder=/acme/docs/a/|Path=a/|Namespace=N||Folder=/acme/docs/b/|Path=b/|Namespace=N", "N.A.Cat", "N.B.Cat")]
    [InlineData("Folder=/acme/docs/a/|Namespace=N||Folder=/acme/docs/b/|Path=b/|Namespace=N", "N.Cat", "N.B.Cat")]
    [InlineData("Folder=/acme/docs/b/|Path=b/|Namespace=N||Folder=/acme/docs/a/|Path=a/|Namespace=N", "N.A.Cat", "N.B.Cat")]
    [InlineData("Folder=/acme/docs/a/|Namespace=N||Folder=/acme/docs/b/|Namespace=M", "N.Cat", "M.Cat")]
    [InlineData("Folder=/acme/docs/a/|Namespace=N|Root=/acme/docs/a||Folder=/acme/docs/b/|Namespace=N|Root=/acme", "N.Cat", "N.Docs.B.Cat")]
    public void Folders_of_the_same_settings_are_one_set(string sets, string inA, string inB)
    {
        var models = new GeneratedProject().WithProperty("RouterSchemaSets", sets)
            .With("docs/a/cat.md", Markdown.Object("Cat", Markdown.Required("lives", "*int*")))
            .With("docs/b/cat.md", Markdown.Object("Cat", Markdown.Required("name", "*str*"))).Run().AssertNoDiagnostics().Compile();
        Assert.Equal(new[] { inA, inB }.Order(StringComparer.Ordinal), models.Models.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_root_folder_without_the_pages_is_reported() => Assert.Equal(
        "'/acme/docs/model/' is not a valid value for Root; expected a folder that contains 'docs/models/pet.md'",
        GeneratedSources.Message(new GeneratedProject().With("docs/models/pet.md", Pet)
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/models/|Namespace=N|Root=/acme/docs/model").Run().Single("RCG0009")));

    [Fact]
    public void A_page_that_exists_as_an_object_and_as_a_union_does_not_break_others() =>
        Assert.Contains(
            "Acme.Models.Dog",
            new GeneratedProject()
                .With("docs/pet.md", Pet)
                .WithAnother("docs/pet.md", Markdown.Union("Pet", "str", "int"))
                .With("docs/dog.md", Markdown.Object("Dog")).Build().Models);

    [Fact]
    public void The_summary_shows_options_stated_by_a_set() => Assert.Equal(
        "The schema set of namespace 'N' has 1 model; its dialect is Go (stated), its wire names are KebabCase (stated)",
        Assert.Single(GeneratedProject.Of(Pet)
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Namespace=N|Dialect=Go|WireNames=KebabCase").Run().Summaries));

    [Fact]
    public void The_summary_shows_options_stated_by_the_project() => Assert.EndsWith(
        "its wire names are KebabCase (stated)",
        Assert.Single(GeneratedProject.Of(Pet).WithProperty("RouterCodegenWireNames", "KebabCase").Run().Summaries),
        StringComparison.Ordinal);

    [Fact]
    public void The_case_of_a_root_does_not_matter() => Assert.Equal(
        "N.Components.Pet",
        new GeneratedProject().With("docs/components/pet.md", Pet)
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/components/|Namespace=N|Root=/Acme/Docs").Build().Models.Single());

    [Theory]
    [InlineData("a.b", "a.b")]
    [InlineData("my-app", "my_app")]
    [InlineData("my app.2go", "my_app._2go")]
    [InlineData("a..b.", "a.b")]
    [InlineData("class.int", "@class.@int")]
    [InlineData("a;b{}", "a_b__")]
    public void A_namespace_is_made_valid(string stated, string name) => Assert.Equal(
        name.Replace("@", "", StringComparison.Ordinal) + ".Pet",
        GeneratedProject.Of(Pet).WithProperty("RouterCodegenNamespace", stated).Build().Models.Single());

    [Fact]
    public void The_default_namespace_is_made_valid() =>
        Assert.Equal("my_app.Models.Pet", GeneratedProject.Of(Pet).WithProperty("RootNamespace", "my-app").Build().Models.Single());

    [Fact]
    public void Namespaces_that_differ_only_in_case_are_two()
    {
        var project = new GeneratedProject().With("a/pet.md", Pet).With("b/pet.md", Pet)
            .WithProperty("RouterSchemaSets", "Folder=/acme/a/|Namespace=Acme||Folder=/acme/b/|Namespace=acme");
        Assert.Equal(["Acme.Pet", "acme.Pet"], project.Build().Models);
    }

    [Fact]
    public void A_file_that_is_included_twice_is_one_page()
    {
        var project = GeneratedProject.Of(Pet, Markdown.Union("U", "models.Pet"), Markdown.Bullets("E", "a", "b"));
        var twice = project.WithAnother("docs/pet.md", Pet).WithAnother("docs//u.md", Markdown.Union("U", "models.Pet"))
            .WithAnother("docs\\e.md", Markdown.Bullets("E", "a", "b"));
        Assert.Equal(project.Build().Models, twice.Build().Models);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(0, 2)]
    [InlineData(2, 0)]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void Only_one_of_the_files_with_the_same_path_is_used(int first, int second)
    {
        string[] pages = [Pet, Markdown.Bullets("Pet", "a", "b"), Markdown.Union("Pet", "str", "int")];
        var project = new GeneratedProject().With("docs/pet.md", pages[first]).WithAnother("docs/pet.md", pages[second]);
        Assert.Equal(["Acme.Models.Pet"], project.Build().Models);
    }
}
