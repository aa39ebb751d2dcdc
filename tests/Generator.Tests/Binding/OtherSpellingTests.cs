using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>The selection of a union's member if names are spelled differently than on the pages.</summary>
public sealed class OtherSpellingTests
{
    [Theory]
    [InlineData("""{"_shape":"b","id":"1"}""", "B")]
    [InlineData("""{"id":"1","Shape":"b"}""", "B")]
    [InlineData("""{"sh\u0061_pe":"b","id":"1"}""", "B")]
    [InlineData("""{"_shape":"b","id":"1","shape":"a"}""", "A")]
    [InlineData("""{"_shape":"b","id":"1","shape":"z"}""", "UnknownJson")]
    [InlineData("""{"_shape":"z","id":"1"}""", "UnknownJson")]
    [InlineData("""{"_shape":1,"id":"1"}""", "UnknownJson")]
    [InlineData("""{"shapes":"b","id":"1"}""", "UnknownJson")]
    public void The_name_of_the_constant_may_be_spelled_differently(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.B"),
            Markdown.Object("A", Markdown.Required("shape", "*Literal[\"a\"]*"), Markdown.Required("id", "*str*")),
            Markdown.Object("B", Markdown.Required("shape", "*Literal[\"b\"]*"), Markdown.Required("id", "*str*"))).Build();
        Assert.Equal(member, models.MemberOf("U", json));
        Assert.Equal(models.RoundTrip("U", json), models.RoundTrip("U", models.RoundTrip("U", json)));
    }

    [Theory]
    [InlineData("""{"_shape":"b","id":"1"}""", "UnknownJson")]
    [InlineData("""{"_shape":"b","shape":"a"}""", "A")]
    public void A_documented_property_is_not_another_spelling_of_the_constant_s_name(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.B"),
            Markdown.Object("A", Markdown.Required("shape", "*Literal[\"a\"]*"), Markdown.Optional("_shape", "*Optional[str]*")),
            Markdown.Object("B", Markdown.Required("shape", "*Literal[\"b\"]*"), Markdown.Required("id", "*str*"))).Build();
        models.AssertMember("U", json, member);
    }

    [Theory]
    [InlineData("""{"firstName":"a","lives":9}""", "Cat")]
    [InlineData("""{"first-name":"a","Tricks":9}""", "Dog")]
    [InlineData("""{"first_name":"a","Tricks":9}""", "Dog")]
    [InlineData("""{"FIRST_NAME":"a","tricks":9,"first_name":"b"}""", "Dog")]
    [InlineData("""{"FIRST_NAME":1,"Tricks":9,"first_name":"b"}""", "Dog")]
    [InlineData("""{"firstName":"a","tricks":"x"}""", "UnknownJson")]
    [InlineData("""{"firstName":"a"}""", "UnknownJson")]
    public void Members_are_compared_by_letters_and_digits_if_no_exact_name_matches(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Pet", "models.Cat", "models.Dog"),
            Markdown.Object("Cat", Markdown.Required("first_name", "*str*"), Markdown.Required("lives", "*int*")),
            Markdown.Object("Dog", Markdown.Required("first_name", "*str*"), Markdown.Required("tricks", "*int*"))).Build();
        models.AssertMember("Pet", json, member);
    }

    [Theory]
    [InlineData("""{"userId":1,"user_id":2}""", "One")]
    [InlineData("""{"UserId":1,"user_id":2}""", "UnknownJson")]
    [InlineData("""{"UserId":1,"b":2}""", "Two")]
    public void Two_names_with_the_same_letters_are_compared_exactly(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.One", "models.Two"),
            Markdown.Object("One", Markdown.Required("userId", "*int*"), Markdown.Required("user_id", "*int*")),
            Markdown.Object("Two", Markdown.Required("userId", "*int*"), Markdown.Required("b", "*int*"))).Build();
        models.AssertMember("U", json, member);
    }

    [Fact]
    public void Exact_names_take_precedence_over_similar_ones()
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.One", "models.Two"),
            Markdown.Object("One", Markdown.Required("userId", "*int*")),
            Markdown.Object("Two", Markdown.Required("user_id", "*int*"))).Build();
        models.AssertMember("U", """{"user_id":1}""", "Two");
        models.AssertMember("U", """{"userId":1}""", "One");
        models.AssertMember("U", """{"UserID":1}""", "One");
    }

    [Theory]
    [InlineData("""[{"First-Name":"a"}]""", "Cat")]
    [InlineData("""[{"First-Name":"a"},{"dogName":"a"}]""", "UnknownJson")]
    [InlineData("""[{"dogName":"a"},{"dog_name":"b"}]""", "Dog")]
    [InlineData("""{"x":{"dogName":"a"}}""", "Dog")]
    public void Objects_in_lists_and_maps_are_compared_by_letters_and_digits(string json, string element)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "List[models.Cat]", "List[models.Dog]", "Dict[str, models.Cat]", "Dict[str, models.Dog]"),
            Markdown.Object("Cat", Markdown.Required("first_name", "*str*")),
            Markdown.Object("Dog", Markdown.Required("dog_name", "*str*"))).Build();
        object value = models.Read("U", json).Value;
        Assert.Equal(element, value.GetType() is { IsGenericType: true } type ? type.GetGenericArguments()[^1].Name : value.GetType().Name);
        Assert.Equal(json, models.RoundTrip("U", json));
    }
}
