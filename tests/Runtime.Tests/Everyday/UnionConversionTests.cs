using System.Text.Json;
using Fixtures;
using Router.Codegen.Tests.Models;

namespace Router.Codegen.Tests.Everyday;

/// <summary>Unions are converted from and to the values of their members.</summary>
public sealed class UnionConversionTests
{
    [Fact]
    public void A_list_is_made_by_a_collection_expression()
    {
        StopSequences stop = ["END", "STOP"];
        Assert.Equal("""["END","STOP"]""", stop.ToJson());
        StopSequences none = [];
        Assert.Equal("[]", none.ToJson());
        StopSequences? optional = ["END"];
        Assert.Equal("""["END"]""", optional?.ToJson());
    }

    [Fact]
    public void A_property_takes_a_collection_expression()
    {
        var message = new ChatUserMessage { Content = [new ChatTextPart { Text = "a" }, new ChatTextPart { Text = "b" }] };
        Assert.Equal(
            """[{"type":"text","text":"a"},{"type":"text","text":"b"}]""", message.Content.ToJson());
        var request = new ChatCompletionRequest { Model = "m", Messages = [message], Stop = ["END"] };
        Assert.Contains("\"stop\":[\"END\"]", request.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_and_arrays_of_a_member_are_spread()
    {
        var parts = new List<ChatTextPart> { new() { Text = "a" } };
        ChatTextPart[] more = [new() { Text = "b" }];
        ChatUserContent content = [.. parts, .. more];
        Assert.Equal("""[{"type":"text","text":"a"},{"type":"text","text":"b"}]""", content.ToJson());
    }

    [Fact]
    public void An_array_is_converted()
    {
        string[] words = ["a", "b"];
        StopSequences stop = words;
        StopSequences? optional = words;
        Assert.Equal("""["a","b"]""", stop.ToJson());
        Assert.Equal("""["a","b"]""", optional?.ToJson());
        words[0] = "changed";
        Assert.Equal("""["a","b"]""", stop.ToJson());
        Assert.Null(((StopSequences)(string[])null!).Value);
    }

    [Fact]
    public void A_union_may_contain_lists_of_itself()
    {
        SelfList nested = ["a", [], ["b", ["c"]]];
        Assert.Equal("""["a",[],["b",["c"]]]""", nested.ToJson());
    }

    [Fact]
    public void Serializers_do_not_treat_a_union_as_a_list()
    {
        StopSequences stop = "END";
        Assert.Equal("\"END\"", JsonSerializer.Serialize(stop));
        Assert.Equal("\"END\"", JsonSerializer.Serialize<object>(stop));
        Assert.Equal("\"END\"", JsonSerializer.Deserialize<StopSequences>("\"END\"").ToJson());
        Assert.False(typeof(System.Collections.IEnumerable).IsAssignableFrom(typeof(StopSequences)));
    }

    [Fact]
    public void A_union_that_contains_a_list_can_be_enumerated()
    {
        var words = new List<string>();
        StopSequences stop = ["a", "b"];
        foreach (var word in stop)
        {
            words.Add(word);
        }

        Assert.Equal(["a", "b"], words);
        Assert.Throws<InvalidCastException>(() => ((StopSequences)"END").GetEnumerator());
    }

    [Fact]
    public void A_union_is_cast_to_a_member()
    {
        Answer answer = new Person { First = "a", Last = "b" };
        Assert.Equal("a", ((Person)answer).First);
        Assert.Equal("x", (string)(Answer)"x");
        Assert.Equal([1, 2], (List<long>)(Stops)new List<long> { 1, 2 });
        Assert.Equal(DateTimeOffset.UnixEpoch, (DateTimeOffset)Moment.FromJson("\"1970-01-01T00:00:00.000Z\""));
    }

    [Theory]
    [InlineData("\"text\"", "The union contains a value of String; expected Person.")]
    [InlineData("""{"x":1}""", """The union contains JSON that matches no member: {"x":1}; expected Person.""")]
    public void A_failed_cast_names_the_value(string json, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidCastException>(() => (Person)Answer.FromJson(json)).Message);

    [Fact]
    public void A_failed_cast_of_an_empty_union_says_so()
    {
        Assert.Equal(
            "The union contains nothing; expected Person.", Assert.Throws<InvalidCastException>(() => (Person)default(Answer)).Message);
        Assert.Equal(
            "The union contains a value of String; expected List<Int64>.",
            Assert.Throws<InvalidCastException>(() => (List<long>)(Stops)"a").Message);
    }
}
