using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Unions whose members are listed in a field, with a title-only page or without any page.</summary>
public sealed class SpelledOutUnionTests
{
    private static readonly string Cat =
        Markdown.Object("Cat", Markdown.Required("type", "*Literal[\"cat\"]*"), Markdown.Optional("lives", "*Optional[int]*"));
    private static readonly string Dog =
        Markdown.Object("Dog", Markdown.Required("type", "*Literal[\"dog\"]*"), Markdown.Optional("tricks", "*Optional[int]*"));

    [Fact]
    public void A_title_only_page_in_Java_is_a_union_of_raw_json()
    {
        var page = "# Pet\n\nA pet.\n";
        var sources = GeneratedProject.Of(page).WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Java").Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("RCG0006", diagnostic.Id);
        Assert.Equal("Pet", Place.Of(diagnostic, page));
        Assert.Equal("The page of 'Pet' lists no members; its values are kept as raw JSON", GeneratedSources.Message(diagnostic));
        Assert.Equal("""[{"a":1}]""", sources.Compile().RoundTrip("Pet", """[{"a":1}]"""));
    }

    [Fact]
    public void A_title_only_page_in_Ruby_has_the_members_listed_in_a_field()
    {
        var models = GeneratedProject.Of(
            "# Pet\n",
            Markdown.Object("Owner", Markdown.Required("pet", "[T.any(::String, Models::Cat)](pet.md)")),
            Markdown.Object("Cat", Markdown.Required("id", "*::String*")))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Ruby").Build();
        Assert.Equal(["String", "Cat"], models.Members("Pet"));
        Assert.Equal("required Pet Pet", models.Property("Owner"));
    }

    [Theory]
    [InlineData("\"x\"", "Pet")]
    [InlineData("""{"id":"1"}""", "Pet")]
    [InlineData("""{"number":1}""", "Car")]
    [InlineData("7", "UnknownJson")]
    public void A_title_only_union_inside_another_union_adds_its_members(string json, string member)
    {
        var models = GeneratedProject.Of(
            "# Pet\n",
            "# Thing\n",
            Markdown.Object(
                "Owner",
                Markdown.Required("pet", "[T.any(::String, Models::Cat)](pet.md)"),
                Markdown.Required("thing", "[T.any(Models::Pet, Models::Car)](thing.md)")),
            Markdown.Object("Cat", Markdown.Required("id", "*::String*")),
            Markdown.Object("Car", Markdown.Required("number", "*::Integer*")))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Ruby").Build();
        Assert.Equal(member, models.MemberOf("Thing", json));
        Assert.Equal(json, models.RoundTrip("Thing", json));
    }

    [Fact]
    public void A_title_only_page_in_Python_is_not_a_model() =>
        Assert.Equal(["Acme.Models.Cat"], GeneratedProject.Of("# Pet\n\nA page about pets.\n", Cat).Build().Models);

    [Fact]
    public void A_union_listed_in_a_field_without_a_page_is_raw_JSON() => Assert.Equal(
        "required JsonNode? Pet",
        GeneratedProject.Of(Markdown.Object("Owner", Markdown.Required("pet", "*Union[str, int]*"))).Build().Property("Owner"));

    [Theory]
    [InlineData("*Union[str, None]*", "required string? Name")]
    [InlineData("*Literal[\"a\", None]*", "required string? Name")]
    [InlineData("List[*Union[str, None]*]", "required List<string?> Name")]
    public void None_beside_other_types_is_null(string type, string property) =>
        Assert.Equal(property, GeneratedProject.Of(Markdown.Object("Owner", Markdown.Required("name", type))).Build().Property("Owner"));

    [Fact]
    public void None_beside_another_type_is_null_if_members_are_told_apart_by_their_fields()
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Pet", "models.Cat", "models.Dog"),
            Markdown.Object("Cat", Markdown.Required("name", "*Union[str, None]*"), Markdown.Required("lives", "*int*")),
            Markdown.Object("Dog", Markdown.Required("name", "*str*"), Markdown.Required("tricks", "*int*"))).Build();
        Assert.Equal("Cat", models.MemberOf("Pet", """{"name":null,"lives":9}"""));
    }

    [Theory]
    [InlineData("Union[[models.Pet](pet.md), *str*]", "Union[[models.Pet](pet.md), *str*]", "Union[models.Pet, str]")]
    [InlineData("List[[Union[models.Pet, models.A]](gone.md)]", "[Union[models.Pet, models.A]](gone.md)", "Union[models.Pet, models.A]")]
    [InlineData("[Union[str, int]](gone.md)", "[Union[str, int]](gone.md)", "Union[str, int]")]
    public void A_union_listed_in_a_field_without_a_page_is_reported_once_and_is_raw_JSON(string type, string place, string text)
    {
        var page = Markdown.Object("Owner", Markdown.Required("pet", type));
        var sources = GeneratedProject.Of(page, Markdown.Union("Pet", "models.Cat", "int"), Cat).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("RCG0003", diagnostic.Id);
        Assert.Equal(place, Place.Of(diagnostic, page));
        var nowhere = type.Contains("gone.md", StringComparison.Ordinal)
            ? ", and its link leads to 'gone.md', which is no file of the project"
            : "";
        Assert.Equal($"No page describes '{text}'{nowhere}; its values are raw JSON", GeneratedSources.Message(diagnostic));
        Assert.Contains("JsonNode?", sources.Compile().Property("Owner"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/components/pet.md", "../shared/pet.md")]
    [InlineData("docs/components/pet.md", "../Components/pet.md")]
    [InlineData("docs/components/Pet.md", "../components/pet.md")]
    public void A_union_listed_in_a_field_is_found_even_if_its_link_is_stale(string path, string link)
    {
        var type = $"[Union[List[models.Cat], models.Dog]]({link})";
        var models = new GeneratedProject()
            .With("docs/operations/owner.md", Markdown.Object("Owner", Markdown.Required("pet", type)))
            .With(path, Markdown.Union("Pet", "List[models.Cat]", "models.Dog"))
            .With("docs/components/cat.md", Cat).With("docs/components/dog.md", Dog).Build();
        Assert.Equal("Acme.Models.Components.Pet", models.Type("Acme.Models.Operations.Owner").GetProperty("Pet")!.PropertyType.FullName);
    }

    [Theory]
    [InlineData("../shared/pet.md")]
    [InlineData("../Components/PET.md")]
    public void A_title_only_union_has_the_members_of_a_field_whose_link_is_stale(string link)
    {
        var type = $"[T.any(::String, Models::Cat)]({link})";
        var models = new GeneratedProject()
            .With("docs/operations/owner.md", Markdown.Object("Owner", Markdown.Required("pet", type)))
            .With("docs/components/pet.md", "# Pet\n")
            .With("docs/components/cat.md", Markdown.Object("Cat", Markdown.Required("id", "*::String*")))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Ruby|Root=/acme/docs/").Build();
        Assert.Equal(["String", "Cat"], models.Members("Acme.Models.Components.Pet"));
    }

    [Fact]
    public void A_stale_link_to_one_of_two_unions_is_not_resolved()
    {
        var page = Markdown.Object("Owner", Markdown.Required("pet", "[Union[models.Cat, models.Dog]](../shared/pet.md)"));
        var sources = new GeneratedProject()
            .With("docs/operations/owner.md", page)
            .With("docs/components/pet.md", Markdown.Union("Pet", "models.Cat", "models.Dog"))
            .With("docs/errors/pet.md", Markdown.Union("Pet", "models.Cat", "str"))
            .With("docs/components/cat.md", Cat).With("docs/components/dog.md", Dog).Run();
        Assert.Equal("Union[models.Cat, models.Dog]", Place.Of(sources.Single("RCG0003"), page).Trim('[', ')').Split("](")[0]);
    }

    [Fact]
    public void A_member_without_a_page_is_reported_at_the_field_that_lists_it()
    {
        var page = Markdown.Object("Owner", Markdown.Required("pet", "[T.any(::String, Models::Gone)](pet.md)"));
        var sources = GeneratedProject.Of("# Pet\n", page).WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Ruby").Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("No page describes 'Gone'; its values are raw JSON", GeneratedSources.Message(diagnostic));
        Assert.Equal("[T.any(::String, Models::Gone)](pet.md)", Place.Of(diagnostic, page));
        Assert.Equal(["String"], sources.Compile().Members("Pet"));
    }
}
