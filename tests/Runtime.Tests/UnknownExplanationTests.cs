using System.Diagnostics;
using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests;

/// <summary>Explanations of values that match no member of their union.</summary>
public sealed class UnknownExplanationTests
{
    [Theory]
    [InlineData("""{"first":"a","lasts":"b"}""", "closest to Person: the required property 'last' is missing; 'lasts' came")]
    [InlineData("""{"first":5,"last":"b","age":1}""", "closest to Person: 'first' is the number 5, not a string")]
    [InlineData(
        """{"vat":"v","age":[]}""",
        "closest to Company: the required property 'name' is missing; 'age' is an array, not a number")]
    [InlineData("""{"x":1}""", "closest to Company: the required property 'name' is missing")]
    [InlineData("5", "no member takes the number 5")]
    [InlineData("[]", "no member takes an array")]
    public void The_closest_member_is_that_with_the_most_of_the_object_s_properties(string json, string reason)
    {
        var party = Party.FromJson(json);
        Assert.Equal(reason, party.ExplainUnknown());
        Assert.Equal(reason, ((UnknownJson)party.Value!).Explain<Party>());
        Assert.Equal(json, party.ToJson());
    }

    [Theory]
    [InlineData("""{"side":1,"type":"hexagon"}""", "no member has 'hexagon' as its 'type'")]
    [InlineData("""{"type":7}""", "no member has '7' as its 'type'")]
    [InlineData("""{"side":1}""", "the property that tells the members apart is missing")]
    [InlineData("""{"side":1,"type":["circle"]}""", "'type' is an array")]
    [InlineData("""{"side":1,"type":null}""", "'type' is null")]
    [InlineData("""{"side":1,"Type":"hexagon"}""", "no member has 'hexagon' as its 'Type'")]
    [InlineData("true", "no member takes true")]
    public void An_unknown_discriminator_is_named(string json, string reason) =>
        Assert.Equal(reason, Figure.FromJson(json).ExplainUnknown());

    [Theory]
    [InlineData("""{"color":"red","deck":1,"marks":[1,"a"]}""", "closest to Barge: 'marks' has a string at $.marks[1], not an integer")]
    [InlineData("""{"color":"red","deck":1,"marks":[null]}""", "closest to Barge: 'marks' has null at $.marks[0], not an integer")]
    [InlineData(
        """{"color":"red","weight":1,"sender":{"k":"a"}}""", "closest to Bale: 'sender' has a string at $.sender.k, not an integer")]
    [InlineData(
        """{"color":"red","deck":1,"sender":{"nam":"a"}}""",
        "closest to Barge: 'sender' is another object: the required property 'name' is missing")]
    [InlineData(
        """{"color":"red","lid":true,"volume":1,"sender":{"k":[{"first":"a","last":"b"},{"first":"a"}]}}""",
        "closest to Box: 'sender' has another object at $.sender.k[1]: the required property 'last' is missing")]
    [InlineData(
        """{"color":"red","lid":true,"volume":1,"sender":{"k":[[]]}}""",
        "closest to Box: 'sender' has an array at $.sender.k[0], not an object")]
    public void The_content_of_a_property_is_explained(string json, string reason)
    {
        var freight = Freight.FromJson(json);
        Assert.Equal(reason, freight.ExplainUnknown());
        Assert.Equal(json, freight.ToJson());
    }

    [Fact]
    public void The_missing_properties_of_an_object_are_named() => Assert.Equal(
        "closest to Person: the required property 'last' is missing", Answer.FromJson("""{"first":"a"}""").ExplainUnknown());

    [Fact]
    public void The_closest_list_is_that_of_which_the_most_can_be_read() => Assert.Equal(
        "closest to a list: expected an integer, found a string at $[2]", Stops.FromJson("""[1,2,"3"]""").ExplainUnknown());

    [Theory]
    [InlineData("""{"first":"a","last":"b"}""")]
    [InlineData("null")]
    public void A_value_of_a_member_and_an_empty_union_have_no_explanation(string json) =>
        Assert.Null(Party.FromJson(json).ExplainUnknown());

    [Fact]
    public void Unknown_JSON_created_by_a_program_is_explained_for_a_strict_set() => Assert.Equal(
        "no member has 'cow' as its 'type'", new UnknownJson(JsonElement.Parse("""{"type":"cow"}""")).Explain<StrictFixtures.Pet>());

    [Fact]
    public void A_value_inside_an_inner_union_is_explained_by_the_members_of_both() =>
        Assert.Contains("'lasts' came", Nested.FromJson("""{"first":"a","lasts":"b"}""").ExplainUnknown(), StringComparison.Ordinal);

    [Fact]
    public void Names_of_any_number_and_length_are_compared_in_time()
    {
        const int Many = 100_000;
        var names = string.Concat(Enumerable.Range(0, Many).Select(i => $",\"las{i}\":1"));
        var party = Party.FromJson($$"""{"first":"a","{{new string('l', 4 * Many)}}":1{{names}}}""");
        var stopwatch = Stopwatch.StartNew();
        Assert.StartsWith("closest to Person: ", party.ExplainUnknown(), StringComparison.Ordinal);
        Assert.InRange(stopwatch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }
}
