using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class CorrectionTests
{
    private static readonly GeneratedProject Project = GeneratedProject.Of(Markdown.Object("PetFood", Markdown.Required("id", "*str*")));

    [Theory]
    [InlineData("PetFood.id = _id", "_id")]
    [InlineData("PetFood.id=_id", "_id")]
    [InlineData("*.id = _id", "_id")]
    [InlineData("Pet*.id = _id", "_id")]
    [InlineData("*Food.id = _id", "_id")]
    [InlineData("*tF*.id = _id", "_id")]
    [InlineData("PetFood.id = _id\n*.id = key", "_id")]
    [InlineData("*.id = key\nPetFood.id = _id", "_id")]
    [InlineData("*.id = key\n*.id = _id", "_id")]
    [InlineData("  PetFood.id = _id  \r\n", "_id")]
    [InlineData("# PetFood.id = _id", "id")]
    [InlineData("PetFood.id = _id # as the service has it", "_id")]
    [InlineData("PetFood.id = _id\t# as the service has it", "_id")]
    [InlineData("PetFood.id = a#b", "a#b")]
    [InlineData("PetFood.id = a#b #c", "a#b")]
    [InlineData("PetFood.id = a=b", "a=b")]
    [InlineData("PetFood.id = a b/c", "a b/c")]
    public void A_correction_states_the_wire_name(string line, string wireName)
    {
        var models = Project.With("acme.corrections", line).Build();
        Assert.Equal($$"""{"{{wireName}}":"1"}""", models.RoundTrip("PetFood", $$"""{"{{wireName}}":"1"}"""));
        Assert.Equal("1", (string)models.Read("PetFood", $$"""{"{{wireName}}":"1"}""").Id);
    }

    [Fact]
    public void A_correction_overrides_the_convention() => Assert.Equal(
        """{"Id":"1"}""",
        Project.With("acme.corrections", "*.id = Id").WithProperty("RouterCodegenWireNames", "KebabCase")
            .Build().RoundTrip("PetFood", """{"Id":"1"}"""));

    [Theory]
    [InlineData("Cat*.id = _id", "no page is titled 'Cat*'")]
    [InlineData("petfood.id = _id", "no page is titled 'petfood' (did you mean 'PetFood'?)")]
    [InlineData("PetFood.idd = _id", "no page of 'PetFood' has a field 'idd' (did you mean 'id'?)")]
    [InlineData("*.key = _id", "no page of '*' has a field 'key'")]
    public void A_correction_for_an_unknown_field_is_reported(string line, string reason)
    {
        var text = $"*.id = key\n{line} # why\n";
        var sources = Project.With("acme.corrections", text).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal(line, Place.Of(diagnostic, text));
        Assert.Equal("RCG0008", diagnostic.Id);
        Assert.Equal($"The correction '{line}' has no effect: {reason}", GeneratedSources.Message(diagnostic));
        Assert.Equal("""{"key":"1"}""", sources.Compile().RoundTrip("PetFood", """{"key":"1"}"""));
    }

    [Theory]
    [InlineData("id = _id")]
    [InlineData("PetFood.id")]
    [InlineData("PetFood.id =")]
    [InlineData("PetFood. = x")]
    [InlineData(".id = x")]
    [InlineData("=")]
    [InlineData("PetFood = a.b")]
    public void A_malformed_line_is_reported_at_its_position(string line)
    {
        var text = $"# Names\n\n  {line} \n*.id = _id\n";
        var sources = Project.With("acme.corrections", text).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("RCG0008", diagnostic.Id);
        Assert.Equal(line, Place.Of(diagnostic, text));
        Assert.Equal("""{"_id":"1"}""", sources.Compile().RoundTrip("PetFood", """{"_id":"1"}"""));
    }

    [Fact]
    public void A_name_stated_for_two_fields_is_given_to_the_first_and_reported_for_the_second()
    {
        const string Text = "*.a = x\n*.b = x";
        var sources = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("a", "*str*"), Markdown.Required("b", "*str*")))
            .With("acme.corrections", Text).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("*.b = x", Place.Of(diagnostic, Text));
        Assert.Equal(
            ("RCG0008", "The correction '*.b = x' has no effect: another field on the page of 'Pet' has that name"),
            (diagnostic.Id, GeneratedSources.Message(diagnostic)));
        Assert.Equal("""{"x":"1","b":"2"}""", sources.Compile().RoundTrip("Pet", """{"x":"1","b":"2"}"""));
    }

    [Fact]
    public void A_stated_name_is_not_used_if_another_field_has_it()
    {
        const string Text = "*.x = id";
        var sources = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("x", "*str*"), Markdown.Required("id", "*str*")))
            .With("acme.corrections", Text).Run();
        Assert.Equal(
            "The correction '*.x = id' has no effect: another field on the page of 'Pet' has that name",
            GeneratedSources.Message(Assert.Single(sources.Diagnostics)));
        Assert.Equal("""{"x":"1","id":"2"}""", sources.Compile().RoundTrip("Pet", """{"x":"1","id":"2"}"""));
    }

    [Fact]
    public void The_derived_name_of_a_field_with_a_stated_name_is_free_for_others()
    {
        var models = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("UserID", "*str*"), Markdown.Required("UserId", "*str*")))
            .With("acme.corrections", "*.UserId = owner").WithProperty("RouterCodegenWireNames", "SnakeCase").Build();
        Assert.Equal("""{"user_id":"1","owner":"2"}""", models.RoundTrip("Pet", """{"user_id":"1","owner":"2"}"""));
    }

    [Theory]
    [InlineData("*.aB = z", "z", "a_b", "aB")]
    [InlineData("*.b = a\n*.a = c", "b", "c", "a")]
    [InlineData("*.x = y\n*.y = x", "x", "y", "z")]
    public void No_two_fields_have_the_same_wire_name(string overrides, params string[] fields)
    {
        var models = GeneratedProject.Of(Markdown.Object("Pet", [.. fields.Select(field => Markdown.Required(field, "*str*"))]))
            .With("acme.corrections", overrides).WithProperty("RouterCodegenWireNames", "CamelCase").Run().Compile();
        object model = Activator.CreateInstance(models.Type("Pet"))!;
        foreach (var property in models.Type("Pet").GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            property.SetValue(model, property.Name);
        }

        var json = GeneratedModels.Write(model);
        Assert.Equal(json, models.RoundTrip("Pet", json));
        Assert.Equal(fields.Length, System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject().Count);
    }

    [Theory]
    [InlineData("Pet.age: nullable", "required long? Age")]
    [InlineData("Pet.age: optional", "long? Age")]
    [InlineData("Pet.age: optional, nullable", "long? Age")]
    [InlineData("Pet.age: type Optional[str]", "required string? Age")]
    [InlineData("Pet.age: type List[models.Toy]", "required List<Toy> Age")]
    [InlineData("Pet.age: nullable, type float", "required double? Age")]
    [InlineData("*.age: csharp AgeInYears", "required long AgeInYears")]
    public void A_correction_changes_a_field(string line, string property) => Assert.Equal(
        property,
        GeneratedProject.Of(
                Markdown.Object("Pet", Markdown.Required("age", "*int*")),
                Markdown.Object("Toy", Markdown.Required("id", "*str*")))
            .With("acme.corrections", line).Build().Property("Pet"));

    [Theory]
    [InlineData("Pet.age: not nullable", "required long Age")]
    public void A_correction_can_state_that_a_field_is_never_null(string line, string property) => Assert.Equal(
        property,
        GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("age", "*Nullable[int]*")))
            .With("acme.corrections", line).Build().Property("Pet"));

    [Fact]
    public void An_optional_nullable_field_writes_an_assigned_null()
    {
        var models = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Optional("age", "*int*")))
            .With("acme.corrections", "*.age: nullable").Build();
        Assert.Equal("""{"age":null}""", models.RoundTrip("Pet", """{"age":null}"""));
    }

    [Theory]
    [InlineData("Role: value \"guest\"", "Guest=guest")]
    [InlineData("R*: value \"on hold\"", "OnHold=on hold")]
    public void A_correction_adds_a_value_to_an_enum(string line, string value) => Assert.Contains(
        value,
        GeneratedProject.Of(Markdown.Bullets("Role", "user", "admin")).With("a.corrections", line).Build().Known("Role"));

    [Fact]
    public void A_constant_with_an_added_value_is_an_enum() => Assert.Equal(
        ["User=user", "Guest=guest"],
        GeneratedProject.Of(Markdown.Bullets("Role", "user"))
            .With("a.corrections", "Role: value \"guest\"").Build().Known("Role"));

    [Fact]
    public void A_correction_adds_an_integer_to_an_enum() => Assert.Equal(
        ["_1=1", "_2=2", "_3=3"],
        GeneratedProject.Of(Markdown.Enum("Level", "1", "2"))
            .With("a.corrections", "Level: value 3").Build().Known("Level"));

    [Fact]
    public void A_correction_adds_a_member_to_a_union() => Assert.Equal(
        ["Toy", "String"],
        GeneratedProject.Of(Markdown.Union("Thing", "models.Toy"), Markdown.Object("Toy", Markdown.Required("id", "*str*")))
            .With("a.corrections", "Thing: member str").Build().Members("Thing"));

    [Fact]
    public void A_correction_gives_a_type_another_name_in_CSharp()
    {
        var models = GeneratedProject.Of(
                Markdown.Object("File", Markdown.Required("id", "*str*")),
                Markdown.Object("Folder", Markdown.Required("file", Markdown.Link("File"))))
            .With("a.corrections", "File: csharp StoredFile").Build();
        Assert.Equal("required StoredFile File", models.Property("Folder"));
    }

    [Theory]
    [InlineData("Pet.name: nullable", "no page of 'Pet' has a field 'name'")]
    [InlineData("Pett.age: nullable", "no page is titled 'Pett' (did you mean 'Pet'?)")]
    [InlineData("Pet.age: required", "the page of 'Pet' says so already")]
    [InlineData("Pet.age: type int", "the page of 'Pet' says so already")]
    [InlineData("Pet: value \"x\"", "the page of 'Pet' is no enum")]
    [InlineData("Pet: member str", "the page of 'Pet' is no union")]
    [InlineData("Role: value \"user\"", "the page of 'Role' says so already")]
    public void A_correction_that_changes_nothing_is_reported(string line, string reason)
    {
        var text = $"# why\n{line}\n";
        var sources = GeneratedProject.Of(
                Markdown.Object("Pet", Markdown.Required("age", "*int*")),
                Markdown.Bullets("Role", "user", "admin"))
            .With("acme.corrections", text).Run();
        var diagnostic = sources.Single("RCG0008");
        Assert.Equal(line, Place.Of(diagnostic, text));
        Assert.Equal($"The correction '{line}' has no effect: {reason}", GeneratedSources.Message(diagnostic));
    }

    [Theory]
    [InlineData("Pet.age:")]
    [InlineData("Pet.age: what it may be")]
    [InlineData("Pet.age: ,nullable")]
    [InlineData("Pet: archived")]
    public void The_report_of_a_malformed_correction_has_the_expected_form(string line)
    {
        var sources = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("age", "*int*"))).With("acme.corrections", line).Run();
        Assert.Contains("expected 'Type.field = jsonName'", GeneratedSources.Message(sources.Single("RCG0008")), StringComparison.Ordinal);
        Assert.Equal("required long Age", sources.Compile().Property("Pet"));
    }

    [Fact]
    public void An_edited_page_is_corrected_again()
    {
        var project = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("age", "*int*")))
            .With("acme.corrections", "Pet.age: nullable");
        var updated = project.With(
            Markdown.Object("Pet", Markdown.Required("age", "*int*", "In years."), Markdown.Required("id", "*str*")));
        Assert.Equal(["required long? Age", "required string Id"], updated.Build().Properties("Pet"));
    }
}
