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
    public void The_name_of_an_object_is_its_title_in_pascal_case(string title, string name) =>
        Assert.Equal(["Acme.Models." + name], GeneratedProject.Of(Markdown.Object(title, Row)).Run().Compile().Models);

    [Theory]
    [InlineData("Value", "ValueModel")]
    [InlineData("Known", "KnownModel")]
    [InlineData("IsKnown", "IsKnownModel")]
    public void The_name_of_an_enum_differs_from_its_members(string title, string name) =>
        Assert.Equal($"Acme.Models.{name}", GeneratedProject.Of(Markdown.Bullets(title, "a", "b")).Run().Compile().Models[0]);

    [Theory]
    [InlineData("Value", "ValueModel")]
    [InlineData("Match", "MatchModel")]
    [InlineData("TryGetPet", "TryGetPetModel")]
    public void The_name_of_a_union_differs_from_its_members(string title, string name) => Assert.Contains(
        $"Acme.Models.{name}",
        GeneratedProject.Of(Markdown.Union(title, "models.Pet", "str"), Markdown.Object("Pet", Row)).Run().Compile().Models);

    [Fact]
    public void A_long_title_is_a_long_name_with_a_short_file_name()
    {
        var title = string.Concat(Enumerable.Repeat("GetV1WorkspacesResponse", 6)) + "Ok";
        var sources = GeneratedProject.Of(Markdown.Object(title, Row)).Run();
        Assert.Equal(["Acme.Models." + title], sources.AssertNoDiagnostics().Compile().Models);
        Assert.All(sources.Files.Keys, file => Assert.InRange(file.Length, 1, 90));
    }

    [Fact]
    public void Cut_titles_that_differ_only_at_the_end_stay_different_names()
    {
        var title = new string('A', 250);
        var project = GeneratedProject.Of(Markdown.Object(title + "b", Row), Markdown.Object(title + "c", Row));
        Assert.Equal(2, project.Run().Compile().Models.Count);
    }

    [Fact]
    public void Titles_that_differ_only_in_case_are_two_names()
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
    public void A_model_named_like_the_root_of_its_namespace_does_not_break_others()
    {
        var project = GeneratedProject.Of(
            Markdown.Object("Acme", Markdown.Required("system", Markdown.Link("System"))),
            Markdown.Object("System", Markdown.Required("router", Markdown.Link("Router"))),
            Markdown.Object("Router", Markdown.Optional("global", Markdown.Link("Acme"))));
        Assert.Equal("""{"system":{"router":{}}}""", project.Build().RoundTrip("Acme", """{"system":{"router":{}}}"""));
    }

    [Fact]
    public void A_name_already_in_use_is_changed_and_reported_at_the_title()
    {
        var page = Markdown.Object("~~pet~~", Row);
        var sources = GeneratedProject.Of().With("docs/a.md", Markdown.Object("Pet", Row)).With("docs/b.md", page).Run();
        var diagnostic = sources.Single("RCG0005");
        Assert.Equal("pet", Place.Of(diagnostic, page));
        Assert.Equal("'pet' would have the same C# name as 'docs/a.md'; it is named 'Pet_2'", GeneratedSources.Message(diagnostic));
        Assert.Equal(["Acme.Models.Pet", "Acme.Models.Pet_2"], sources.Compile().Models);
    }

    [Fact]
    public void Pages_with_the_same_name_are_numbered_in_the_order_of_their_paths()
    {
        var sources = GeneratedProject.Of()
            .With("docs/c.md", Markdown.Object("Pet", Markdown.Required("third", "*str*")))
            .With("docs/a.md", Markdown.Object("Pet", Markdown.Required("first", "*str*")))
            .With("docs/b.md", Markdown.Object("Pet", Markdown.Required("second", "*str*"))).Run();
        Assert.Equal(2, sources.Diagnostics.Count);
        var models = sources.Compile();
        Assert.Equal(["First", "Second", "Third"], new[] { "Pet", "Pet_2", "Pet_3" }.SelectMany(models.PropertyNames));
    }

    [Fact]
    public void A_constant_uses_no_name()
    {
        var project = GeneratedProject.Of()
            .With("docs/a.md", Markdown.Bullets("Pet", "pet"))
            .With("docs/b.md", Markdown.Object("Pet", Row));
        Assert.Equal(["Acme.Models.Pet"], project.Build().Models);
    }

    [Theory]
    [InlineData("router-models")]
    [InlineData("RouterModels")]
    [InlineData("router_models/pets")]
    public void A_folder_is_not_named_like_the_class_beside_its_namespace(string folder)
    {
        var project = GeneratedProject.Of(Markdown.Object("Pet", Row)).With($"docs/{folder}/cat.md", Markdown.Object("Cat", Row));
        Assert.Contains(project.Build().Models, model => model.StartsWith("Acme.Models.RouterModelsFolder.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TryGetCat", "CatModel")]
    [InlineData("TryGetTryGetCat", "TryGetCatModel")]
    public void The_members_of_a_union_do_not_conflict_with_the_name_of_the_union(string union, string member)
    {
        var models = GeneratedProject.Of(Markdown.Union(union, "models." + member, "str"), Markdown.Object(member, Row)).Build();
        Assert.Equal([member + "Value", "String"], models.Members(union + "Model"));
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("\u540D\u524D")]
    public void Folders_too_deep_for_a_namespace_use_that_of_their_parent(string folder)
    {
        var deep = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(folder, 10)) + "/", 60));
        var sources = GeneratedProject.Of(Markdown.Object("Pet", Row))
            .With($"docs/{deep}cat.md", Markdown.Object("Cat", Row))
            .With($"docs/{deep}deeper/cat.md", Markdown.Object("Cat", Row)).Run();
        Assert.Equal(["Cat_2"], sources.Compile().Models.Select(model => model[(model.LastIndexOf('.') + 1)..]).Except(["Cat", "Pet"]));
        Assert.All(sources.Files.Keys, file => Assert.InRange(file.Length, 1, 90));
    }

    [Theory]
    [InlineData('x')]
    [InlineData('\u540D')]
    [InlineData('\u0301')]
    public void The_longest_names_in_the_deepest_folder_can_be_compiled(char letter)
    {
        var (title, field) = (new string(letter, 300), new string(letter, 300));
        var deep = string.Concat(Enumerable.Repeat(new string(letter, 50) + "/", 10));
        var project = GeneratedProject.Of(Markdown.Object("Pet", Row))
            .With($"docs/{deep}a.md", Markdown.Object(
                "A" + title, Markdown.Optional("f" + field, "*datetime*"), Markdown.Optional("u", "*Union[str, int]*")))
            .With($"docs/{deep}u.md", Markdown.Union(
                "U" + title, "models.A" + title, "models.E" + title, "List[models.A" + title + "]", "str", "int"))
            .With($"docs/{deep}e.md", Markdown.Bullets("E" + title, "a" + field, "b"));
        Assert.Equal(4, project.Run().Compile().Models.Count);
    }
}
