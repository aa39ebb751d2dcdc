using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class WireNameOverrideTests
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
    public void An_entry_states_the_wire_name(string line, string wireName)
    {
        var models = Project.With("acme.wirenames", line).Build();
        Assert.Equal($$"""{"{{wireName}}":"1"}""", models.RoundTrip("PetFood", $$"""{"{{wireName}}":"1"}"""));
        Assert.Equal("1", (string)models.Read("PetFood", $$"""{"{{wireName}}":"1"}""").Id);
    }

    [Fact]
    public void An_entry_goes_before_the_convention() => Assert.Equal(
        """{"Id":"1"}""",
        Project.With("acme.wirenames", "*.id = Id").WithProperty("RouterCodegenWireNames", "KebabCase")
            .Build().RoundTrip("PetFood", """{"Id":"1"}"""));

    [Theory]
    [InlineData("Cat*.id = _id", "no page is titled 'Cat*'")]
    [InlineData("petfood.id = _id", "no page is titled 'petfood'")]
    [InlineData("PetFood.ID = _id", "no page of 'PetFood' has a field 'ID'")]
    [InlineData("*.key = _id", "no page of '*' has a field 'key'")]
    public void An_entry_that_names_no_field_is_reported(string line, string reason)
    {
        var text = $"*.id = key\n{line} # why\n";
        var sources = Project.With("acme.wirenames", text).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal(line, Place.Of(diagnostic, text));
        Assert.Equal(("RCG0008", $"The override '{line}' is ignored: {reason}"), (diagnostic.Id, GeneratedSources.Message(diagnostic)));
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
    public void A_line_that_cannot_be_read_is_reported_where_it_stands(string line)
    {
        var text = $"# Names\n\n  {line} \n*.id = _id\n";
        var sources = Project.With("acme.wirenames", text).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("RCG0008", diagnostic.Id);
        Assert.Equal(line, Place.Of(diagnostic, text));
        Assert.Equal("""{"_id":"1"}""", sources.Compile().RoundTrip("PetFood", """{"_id":"1"}"""));
    }

    [Fact]
    public void A_name_that_is_stated_for_two_fields_is_the_first_ones_and_reported_for_the_second()
    {
        const string Text = "*.a = x\n*.b = x";
        var sources = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("a", "*str*"), Markdown.Required("b", "*str*")))
            .With("acme.wirenames", Text).Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal("*.b = x", Place.Of(diagnostic, Text));
        Assert.Equal(
            ("RCG0008", "The override '*.b = x' is ignored: another field on the page of 'Pet' has that name"),
            (diagnostic.Id, GeneratedSources.Message(diagnostic)));
        Assert.Equal("""{"x":"1","b":"2"}""", sources.Compile().RoundTrip("Pet", """{"x":"1","b":"2"}"""));
    }

    [Fact]
    public void A_stated_name_gives_way_to_the_field_that_has_it()
    {
        const string Text = "*.x = id";
        var sources = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("x", "*str*"), Markdown.Required("id", "*str*")))
            .With("acme.wirenames", Text).Run();
        Assert.Equal(
            "The override '*.x = id' is ignored: another field on the page of 'Pet' has that name",
            GeneratedSources.Message(Assert.Single(sources.Diagnostics)));
        Assert.Equal("""{"x":"1","id":"2"}""", sources.Compile().RoundTrip("Pet", """{"x":"1","id":"2"}"""));
    }

    [Fact]
    public void A_field_whose_name_is_stated_leaves_its_derived_name_to_another()
    {
        var models = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("UserID", "*str*"), Markdown.Required("UserId", "*str*")))
            .With("acme.wirenames", "*.UserId = owner").WithProperty("RouterCodegenWireNames", "SnakeCase").Build();
        Assert.Equal("""{"user_id":"1","owner":"2"}""", models.RoundTrip("Pet", """{"user_id":"1","owner":"2"}"""));
    }

    [Theory]
    [InlineData("*.aB = z", "z", "a_b", "aB")]
    [InlineData("*.b = a\n*.a = c", "b", "c", "a")]
    [InlineData("*.x = y\n*.y = x", "x", "y", "z")]
    public void No_two_fields_have_one_wire_name(string overrides, params string[] fields)
    {
        var models = GeneratedProject.Of(Markdown.Object("Pet", [.. fields.Select(field => Markdown.Required(field, "*str*"))]))
            .With("acme.wirenames", overrides).WithProperty("RouterCodegenWireNames", "CamelCase").Run().Compile();
        object model = Activator.CreateInstance(models.Type("Pet"))!;
        foreach (var property in models.Type("Pet").GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            property.SetValue(model, property.Name);
        }

        var json = GeneratedModels.Write(model);
        Assert.Equal(json, models.RoundTrip("Pet", json));
        Assert.Equal(fields.Length, System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject().Count);
    }
}
