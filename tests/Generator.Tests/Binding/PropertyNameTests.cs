using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class PropertyNameTests
{
    [Theory]
    [InlineData("id", "Id")]
    [InlineData("finish_reason", "FinishReason")]
    [InlineData("finishReason", "FinishReason")]
    [InlineData("from_", "From")]
    [InlineData("_id", "Id")]
    [InlineData("class", "Class")]
    [InlineData("namespace", "Namespace")]
    [InlineData("2fa", "_2fa")]
    [InlineData("hate/threatening", "HateThreatening")]
    [InlineData("Content-Type", "ContentType")]
    [InlineData("$ref", "Ref")]
    [InlineData("@type", "Type")]
    [InlineData("+1", "_1")]
    [InlineData("名前", "名前")]
    [InlineData("💩", "Field")]
    [InlineData("pet", "PetValue")]
    [InlineData("remainder", "Remainder")]
    public void A_property_has_the_field_s_name_in_pascal_case(string field, string name)
    {
        var models = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required(field, "*str*"))).Build();
        Assert.Equal([name], models.PropertyNames("Pet"));
    }

    [Fact]
    public void Fields_that_would_have_the_same_name_get_different_ones()
    {
        var rows = new[] { "a_b", "aB", "a-b", "A_B" }.Select(name => Markdown.Required(name, "*str*")).ToArray();
        var models = GeneratedProject.Of(Markdown.Object("Pet", rows)).Build();
        Assert.Equal(["AB", "ABValue", "AB2", "AB3"], models.PropertyNames("Pet"));
        const string Json = """{"a_b":"1","aB":"2","a-b":"3","A_B":"4"}""";
        Assert.Equal(Json, models.RoundTrip("Pet", Json));
    }

    [Fact]
    public void A_field_whose_name_equals_another_s_changed_name_is_changed_too()
    {
        var rows = new[] { "pet", "pet_value", "petValue" }.Select(name => Markdown.Required(name, "*str*")).ToArray();
        var models = GeneratedProject.Of(Markdown.Object("Pet", rows)).Build();
        Assert.Equal(["PetValue", "PetValueValue", "PetValue2"], models.PropertyNames("Pet"));
    }

    [Fact]
    public void Nullable_fields_with_similar_names_have_different_backing_fields()
    {
        var rows = new[] { "a", "A", "_a", "a_", "a1" }.Select(name => Markdown.Optional(name, "*OptionalNullable[str]*")).ToArray();
        Assert.Equal(["A", "AValue", "A2", "A3", "A1"], GeneratedProject.Of(Markdown.Object("Pet", rows)).Build().PropertyNames("Pet"));
    }

    [Fact]
    public void A_property_may_be_named_like_its_type() => Assert.Equal(
        "required Role Role",
        GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("role", Markdown.Link("Role"))), Markdown.Bullets("Role", "a", "b"))
            .Build().Property("Pet"));
}
