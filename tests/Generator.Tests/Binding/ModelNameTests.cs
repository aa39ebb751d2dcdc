using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class ModelNameTests
{
    private static readonly string Row = Markdown.Required("id", "*str*");

    [Theory]
    [InlineData("Pet", "Pet")]
    [InlineData("pet", "Pet")]
    [InlineData("pet_food", "PetFood")]
    [InlineData("pet-food", "PetFood")]
    [InlineData("PetFOOD", "PetFOOD")]
    [InlineData("200Response", "_200Response")]
    [InlineData("class", "Class")]
    [InlineData("Tier (EU)", "TierEU")]
    [InlineData("Größe", "Größe")]
    [InlineData("ペット", "ペット")]
    [InlineData("e\u0301tat", "E\u0301tat")]
    [InlineData("String", "String")]
    [InlineData("System", "System")]
    [InlineData("Acme", "Acme")]
    [InlineData("TResult", "TResult")]
    [InlineData("ToString", "ToStringModel")]
    [InlineData("Equals", "EqualsModel")]
    [InlineData("UnknownProperties", "UnknownPropertiesModel")]
    [InlineData("RouterModels", "RouterModelsModel")]
    public void Of_an_object_is_its_title_in_pascal_case(string title, string name) =>
        Assert.Equal(["Acme.Models." + name], GeneratedProject.Of(Markdown.Object(title, Row)).Run().Compile().Models);

    [Theory]
    [InlineData("Value", "ValueModel")]
    [InlineData("Known", "KnownModel")]
    [InlineData("IsKnown", "IsKnownModel")]
    public void Of_an_enum_is_none_of_its_members(string title, string name) =>
        Assert.Equal($"Acme.Models.{name}", GeneratedProject.Of(Markdown.Bullets(title, "a", "b")).Run().Compile().Models[0]);

    [Theory]
    [InlineData("Value", "ValueModel")]
    [InlineData("Match", "MatchModel")]
    [InlineData("TryGetPet", "TryGetPetModel")]
    public void Of_a_union_is_none_of_its_members(string title, string name) => Assert.Contains(
        $"Acme.Models.{name}", GeneratedProject.Of(Markdown.Union(title, "models.Pet", "str"), Markdown.Object("Pet", Row)).Run().Compile().Models);

    [Fact]
    public void A_long_title_is_a_name_and_its_file_is_short()
    {
        var title = string.Concat(Enumerable.Repeat("GetV1WorkspacesResponse", 6)) + "Ok";
        var sources = GeneratedProject.Of(Markdown.Object(title, Row)).Run();
        Assert.Equal(["Acme.Models." + title], sources.AssertNoDiagnostics().Compile().Models);
        Assert.All(sources.Files.Keys, file => Assert.InRange(file.Length, 1, 90));
    }

    [Fact]
    public void Titles_that_differ_in_their_end_only_stay_two_names_when_they_are_cut()
    {
        var title = new string('A', 250);
        Assert.Equal(2, GeneratedProject.Of(Markdown.Object(title + "b", Row), Markdown.Object(title + "c", Row)).Run().Compile().Models.Count);
    }

    [Fact]
    public void Titles_that_are_equal_but_for_case_are_two_names()
    {
        var sources = GeneratedProject.Of()
            .With("docs/petname.md", Markdown.Object("Petname", Row))
            .With("docs/petname_1.md", Markdown.Object("PetName", Row)).Run();
        Assert.Equal(["Acme.Models.PetName", "Acme.Models.Petname"], sources.AssertNoDiagnostics().Compile().Models);
        Assert.Equal(sources.Files.Count, sources.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        var project = GeneratedProject.Of()
            .With("docs/components/pet.md", Markdown.Object("Pet", Row))
            .With("docs/operations/get-all/pet.md", Markdown.Object("Pet", Row));
        Assert.Equal(["Acme.Models.Components.Pet", "Acme.Models.Operations.GetAll.Pet"], project.Build().Models);
    }

    [Fact]
    public void A_model_is_not_named_like_a_namespace_beside_it()
    {
        var project = GeneratedProject.Of()
            .With("docs/components.md", Markdown.Object("Components", Row))
            .With("docs/components/pet.md", Markdown.Object("Pet", Row));
        Assert.Equal(["Acme.Models.Components.Pet", "Acme.Models.ComponentsModel"], project.Build().Models);
    }

    [Fact]
    public void A_model_named_like_the_root_of_its_namespace_leaves_others_alone()
    {
        var project = GeneratedProject.Of(
            Markdown.Object("Acme", Markdown.Required("system", Markdown.Link("System"))),
            Markdown.Object("System", Markdown.Required("router", Markdown.Link("Router"))),
            Markdown.Object("Router", Markdown.Optional("global", Markdown.Link("Acme"))));
        Assert.Equal("""{"system":{"router":{}}}""", project.Build().RoundTrip("Acme", """{"system":{"router":{}}}"""));
    }

    [Fact]
    public void A_name_that_is_taken_is_reported_at_the_title_and_changed()
    {
        var page = Markdown.Object("~~pet~~", Row);
        var sources = GeneratedProject.Of().With("docs/a.md", Markdown.Object("Pet", Row)).With("docs/b.md", page).Run();
        var diagnostic = sources.Single("RCG0005");
        Assert.Equal("pet", Place.Of(diagnostic, page));
        Assert.Equal("'pet' would have the same C# name as 'docs/a.md'; it is named 'PetModel'", GeneratedSources.Message(diagnostic));
        Assert.Equal(["Acme.Models.Pet", "Acme.Models.PetModel"], sources.Compile().Models);
    }

    [Fact]
    public void Of_three_with_one_name_the_order_of_their_paths_decides()
    {
        var sources = GeneratedProject.Of()
            .With("docs/c.md", Markdown.Object("Pet", Markdown.Required("third", "*str*")))
            .With("docs/a.md", Markdown.Object("Pet", Markdown.Required("first", "*str*")))
            .With("docs/b.md", Markdown.Object("Pet", Markdown.Required("second", "*str*"))).Run();
        Assert.Equal(2, sources.Diagnostics.Count);
        var models = sources.Compile();
        Assert.Equal(["First", "Second", "Third"], new[] { "Pet", "PetModel", "Pet2" }.SelectMany(models.PropertyNames));
    }

    [Fact]
    public void A_constant_takes_no_name()
    {
        var project = GeneratedProject.Of().With("docs/a.md", Markdown.Bullets("Pet", "pet")).With("docs/b.md", Markdown.Object("Pet", Row));
        Assert.Equal(["Acme.Models.Pet"], project.Build().Models);
    }
}
