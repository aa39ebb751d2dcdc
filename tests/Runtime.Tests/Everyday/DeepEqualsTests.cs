using System.Text.Json;
using System.Text.Json.Nodes;
using Fixtures;
using Router.Codegen.Emitted;
using Router.Codegen.Tests.Drift;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Everyday;

/// <summary>Two values are equal if they are written as equal JSON.</summary>
public sealed class DeepEqualsTests
{
    public static TheoryData<string> Payloads => [.. Payload.Names];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Values_are_equal_exactly_if_their_JSON_is(string name)
    {
        var model = Payload.ModelOf(name);
        var payload = System.Text.Encoding.UTF8.GetString(Payload.Read(name));
        var value = (IJsonModel)model.Read(payload);
        Assert.True(JsonModel.DeepEquals(value, (IJsonModel)model.Read(payload)));
        Assert.True(JsonModel.DeepEquals(value, (IJsonModel)model.Read(Reversed(JsonNode.Parse(payload))!.ToJsonString())));
        var unequal = 0;
        foreach (var drift in DriftCases.Of(value, payload))
        {
            var changed = (IJsonModel)model.Read(drift.Apply(payload));
            var isEqual = JsonNode.DeepEquals(JsonNode.Parse(model.Write(value)), JsonNode.Parse(model.Write(changed)));
            Assert.True(isEqual == JsonModel.DeepEquals(value, changed), drift.ToString());
            unequal += isEqual ? 0 : 1;
        }

        Assert.NotEqual(0, unequal);
    }

    [Theory]
    [InlineData("""{"name":"a","email":"b"}""", """{"email":"b","name":"a"}""", true)] // the order of properties
    [InlineData("""{"name":"a","email":"b"}""", """{"name":"a","email":"b","team":null}""", false)] // absent and null
    [InlineData("""{"name":"a","email":"b"}""", """{"name":"a"}""", false)] // a misfit, read as the empty value
    [InlineData("""{"name":"a","email":""}""", """{"name":"a"}""", false)]
    [InlineData("""{"name":"a","email":"b"}""", """{"Name":"a","email":"b"}""", false)] // a kept spelling
    [InlineData("""{"name":"a","email":"b","x":1}""", """{"name":"a","email":"b"}""", false)] // an unknown property
    [InlineData("""{"name":"a","email":"b","x":1}""", """{"name":"a","email":"b","x":1.0}""", true)] // numbers, by value
    [InlineData("""{"name":"a","email":"b","x":1e2}""", """{"name":"a","email":"b","x":100}""", true)]
    [InlineData("""{"name":"a","email":"b","x":1e2}""", """{"name":"a","email":"b","x":101}""", false)]
    [InlineData("""{"name":"a","email":"b","x":1}""", """{"name":"a","email":"b","x":"1"}""", false)]
    [InlineData("""{"name":"a","email":"b","x":{"p":1,"q":2}}""", """{"name":"a","email":"b","x":{"q":2,"p":1}}""", true)]
    [InlineData("""{"name":"a","email":"b","x":[1,2]}""", """{"name":"a","email":"b","x":[2,1]}""", false)]
    [InlineData("""{"name":"a","email":"b","x":"A"}""", """{"name":"a","email":"b","x":"\u0041"}""", true)] // texts, by characters
    [InlineData("""{"name":"a","email":"b","x":"\ud800","y":1,"z":2}""", """{"name":"a","email":"b","x":"\ud800","z":2,"y":1}""", true)]
    [InlineData("""{"name":"a","email":"b","x":"\ud800"}""", """{"name":"a","email":"b","x":"\uD801"}""", false)]
    public void The_rules_are(string left, string right, bool areEqual)
    {
        Assert.Equal(areEqual, Owner.DeepEquals(Owner.FromJson(left), Owner.FromJson(right)));
        Assert.Equal(areEqual, Owner.DeepEquals(Owner.FromJson(right), Owner.FromJson(left)));
    }

    [Fact]
    public void Dates_are_compared_by_their_written_text()
    {
        var read = Scalars.FromJson("""{"at":"2021-01-01T01:01:01.000Z"}""");
        var made = new Scalars { At = read.At };
        Assert.Equal(read.At, made.At);
        Assert.False(Scalars.DeepEquals(read, made));
        Assert.True(Scalars.DeepEquals(new Scalars { At = read.At }, made));
    }

    [Fact]
    public void An_assigned_null_differs_from_an_absent_property()
    {
        var (one, other) = (
            new Presence { Id = "", Parent = null, Tags = [], Counts = [], Extra = null },
            new Presence { Id = "", Parent = null, Tags = [], Counts = [], Extra = null });
        Assert.True(Presence.DeepEquals(one, other));
        one.SetNull("labels");
        Assert.False(Presence.DeepEquals(one, other));
        other.Labels = null;
        Assert.False(Presence.DeepEquals(one, other));
        other.SetNull("labels");
        Assert.True(Presence.DeepEquals(one, other));
        one.Comment = null;
        Assert.False(Presence.DeepEquals(one, other));
    }

    [Fact]
    public void Maps_are_equal_in_any_order()
    {
        var one = new Collections { Sums = new() { ["a"] = 1, ["b"] = 2 } };
        Assert.True(Collections.DeepEquals(one, new() { Sums = new() { ["b"] = 2, ["a"] = 1.00m } }));
        Assert.False(Collections.DeepEquals(one, new() { Sums = new() { ["b"] = 2, ["a"] = 1, ["c"] = 0 } }));
    }

    [Fact]
    public void Unions_enums_lists_and_maps_are_compared()
    {
        Answer text = "a";
        Answer? none = null;
        Answer person = new Person { First = "a", Last = "b" };
        Answer same = new Person { First = "a", Last = "b" };
        Assert.True(JsonModel.DeepEquals(person, same));
        Assert.False(JsonModel.DeepEquals(person, text));
        Assert.False(JsonModel.DeepEquals(none, text));
        Assert.True(JsonModel.DeepEquals(none, (Answer?)null));
        Assert.True(JsonModel.DeepEquals((Answer?)text, (Answer?)"a"));
        Assert.True(JsonModel.DeepEquals(Color.Red, new Color("red")));
        Assert.False(JsonModel.DeepEquals(Color.Red, null));
        Assert.True(JsonModel.DeepEquals(new List<Answer> { person, text }, [same, text]));
        Assert.False(JsonModel.DeepEquals(new List<Answer> { person, text }, [text, same]));
        Assert.False(JsonModel.DeepEquals(new List<Answer> { person }, [same, text]));
        Assert.True(JsonModel.DeepEquals(new[] { Color.Red, null! }, new List<Color> { Color.Red, null! }));
        Assert.True(JsonModel.DeepEquals(
            new Dictionary<string, Answer> { ["x"] = text, ["y"] = person },
            new Dictionary<string, Answer> { ["y"] = same, ["x"] = text }));
        Assert.False(JsonModel.DeepEquals(
            new Dictionary<string, Answer> { ["x"] = text }, new Dictionary<string, Answer> { ["y"] = text }));
        Assert.False(JsonModel.DeepEquals((List<Answer>?)null, []));
    }

    [Fact]
    public void Members_of_different_types_are_equal_if_their_JSON_is()
    {
        Party person = new Person { First = "a", Last = "b" };
        Party read = Party.FromJson("""{"last":"b","first":"a"}""");
        Assert.True(JsonModel.DeepEquals(person, read));
    }

    [Fact]
    public void Models_are_not_equal_by_value() =>
        Assert.NotEqual(new Person { First = "a", Last = "b" }, new Person { First = "a", Last = "b" });

    [Fact]
    public void A_value_that_cannot_be_written_cannot_be_compared()
    {
        var loop = new Branch();
        loop.Next = loop;
        var other = new Branch { Next = loop };
        Assert.Throws<JsonException>(() => Branch.DeepEquals(loop, other));
        Assert.True(Branch.DeepEquals(loop, loop));
    }

    [Fact]
    public void Deeply_nested_unknown_values_are_compared()
    {
        const int Depth = 20_000;
        var nested = string.Concat(Enumerable.Repeat("[", Depth)) + "{\"p\":1,\"q\":2}" + string.Concat(Enumerable.Repeat("]", Depth));
        var options = new JsonSerializerOptions { MaxDepth = Depth + 10 };
        var one = JsonSerializer.Deserialize<Branch>($$"""{"x":{{nested}}}""", options);
        var turned = nested.Replace("\"p\":1,\"q\":2", "\"q\":2,\"p\":1", StringComparison.Ordinal);
        var other = JsonSerializer.Deserialize<Branch>($$"""{"x":{{turned}}}""", options);
        Assert.True(Branch.DeepEquals(one, other));
    }

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(pair => KeyValuePair.Create(pair.Key, Reversed(pair.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
