using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class AdditionalPropertiesTests
{
    [Theory]
    [InlineData("__pydantic_extra__", "Dict[str, *str*]", "Dictionary<string, string>? AdditionalProperties")]
    [InlineData("additional_properties", "Dict[str, *int*]", "Dictionary<string, long>? AdditionalProperties")]
    [InlineData("additionalProperties", "Dict[str, [models.Cat](cat.md)]", "Dictionary<string, Cat>? AdditionalProperties")]
    [InlineData("AdditionalProperties", "*Optional[Dict[str, str]]*", "Dictionary<string, string>? AdditionalProperties")]
    public void A_typed_catch_all_is_a_map_and_not_a_field(string field, string type, string property)
    {
        var models = Build(Markdown.Optional(field, type));
        Assert.Equal(["required string Id", property], models.Properties("Pet"));
        Assert.DoesNotContain("additional", (string)models.RoundTrip("Pet", """{"id":"1"}"""), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("__pydantic_extra__", "Dict[str, *Any*]")]
    [InlineData("additionalProperties", "Dict[str, *Any*]")]
    public void An_untyped_catch_all_adds_nothing_to_the_model(string field, string type) =>
        Assert.Equal(["required string Id"], Build(Markdown.Optional(field, type)).Properties("Pet"));

    [Theory]
    [InlineData("additionalProperties", "*Optional[str]*")]
    [InlineData("additionalProperties", "List[*str*]")]
    [InlineData("extra", "Dict[str, *str*]")]
    public void A_similar_field_that_is_not_a_catch_all_is_a_field(string field, string type)
    {
        var models = Build(Markdown.Optional(field, type));
        Assert.Equal(2, models.Properties("Pet").Count);
        var json = $$"""{"id":"1","{{field}}":null}""";
        Assert.Equal(json, models.RoundTrip("Pet", json));
    }

    [Fact]
    public void A_required_map_with_the_name_of_a_catch_all_is_a_field() => Assert.Equal(
        ["required string Id", "required Dictionary<string, string> AdditionalProperties"],
        Build(Markdown.Required("additionalProperties", "Dict[str, *str*]")).Properties("Pet"));

    [Fact]
    public void A_stated_name_makes_the_catch_all_a_field()
    {
        var models = Project(Markdown.Optional("additionalProperties", "Dict[str, *str*]"))
            .With("a.corrections", "*.additionalProperties = additionalProperties").Build();
        const string Json = """{"id":"1","additionalProperties":{"a":"b"}}""";
        Assert.Equal(Json, models.RoundTrip("Pet", Json));
        Assert.Equal("b", (string)models.Read("Pet", Json).AdditionalProperties["a"]);
    }

    [Fact]
    public void The_map_has_the_matching_properties_and_the_rest_are_unknown_properties()
    {
        var pet = Build(Markdown.Optional("additionalProperties", "Dict[str, *int*]")).Read("Pet", """{"a":1,"id":"1","b":"x","c":2}""");
        Assert.Equal([1L, 2L], ((Dictionary<string, long>)pet.AdditionalProperties).Values);
        Assert.Equal(1, (int)pet.UnknownProperties.Count);
    }

    [Fact]
    public void Objects_of_the_SDK_s_HTTP_library_are_not_fields() => Assert.Equal(
        ["required string Id"],
        Build(Markdown.Required("raw_response", "[httpx.Response](https://www.python-httpx.org/api/#response)")).Properties("Pet"));

    private static GeneratedProject Project(string row) => GeneratedProject.Of(
        Markdown.Object("Pet", Markdown.Required("id", "*str*"), row), Markdown.Object("Cat", Markdown.Required("id", "*str*")));

    private static GeneratedModels Build(string row) => Project(row).Build();
}
