using CsCheck;
using Fixtures;

namespace Router.Codegen.Tests.Properties;

/// <summary>
/// Members that differ by the contents of their lists and objects are also predicted and guessed. The result of reading must not depend on
/// that.
/// </summary>
public sealed class ContentPredictionTests(ITestOutputHelper output)
{
    private const int Count = 20_000;

    private static readonly string[] Shapes = ["volume", "deck", "weight", "volume lid"];

    private static readonly string[] Marks =
        ["[]", """["a"]""", """["red","a"]""", "[1]", """["a",null]""", "[true]", "[5.0]", "[1.5]", """["a",1]""", "{}", "null"];

    private static readonly string[] Senders =
    [
        """{"first":"a","last":"b"}""", """{"name":"a"}""", """{"First":"a","_last":"b"}""", """{"NAME":"a"}""", """{"name":5}""", "{}",
        """{"first":"a","last":"b","name":"c"}""", """{"k":[{"first":"a","last":"b"}]}""", """{"k":[{"name":"a"}],"l":[]}""", "[]",
    ];

    /// <summary>Objects with all required properties of a member, and common properties at any position.</summary>
    private static readonly Gen<string> Item = Gen.Select(
        Gen.Int[0, Shapes.Length - 1],
        Gen.Int[-3, Marks.Length - 1],
        Gen.Int[-3, Senders.Length - 1],
        Gen.Int[0, 3],
        Gen.Int[0, 3],
        Print);

    private static readonly PredictedUnion Union = new(typeof(Freight), items => Last(items));

    [Fact]
    public void Earlier_values_do_not_change_how_a_value_is_read()
    {
        var seen = new Dictionary<string, int>();
        Item.Array[3].Sample(
            items =>
            {
                var expected = Union.AssertIndependent(items);
                seen[expected.Member] = seen.GetValueOrDefault(expected.Member) + 1;
            },
            iter: Count,
            threads: 1,
            print: items => string.Join('\n', items));
        output.WriteLine(string.Join(", ", seen));
        Assert.Equal(5, seen.Count); // the members, and a value that matches none
    }

    [Theory]
    [InlineData("""{"color":"red","deck":1,"marks":[1],"sender":{"name":"a"}}""", "Barge")]
    [InlineData("""{"color":"red","deck":1,"marks":["a"]}""", "UnknownJson")]
    [InlineData("""{"color":"red","volume":1,"lid":true,"marks":[1]}""", "UnknownJson")]
    [InlineData("""{"color":"red","volume":1,"marks":["a",null]}""", "Box")]
    [InlineData("""{"color":"red","deck":1,"sender":{"first":"a","last":"b"},"volume":1}""", "Barrel")]
    [InlineData("""{"color":"red","deck":1,"sender":{"k":[{"first":"a","last":"b"}]},"volume":1}""", "Box")]
    public void A_guess_is_dropped_if_the_content_of_a_property_matches_another_member(string item, string member)
    {
        Union.Forget();
        Assert.Equal(member, Last(item).Member);
        Assert.Equal(member, Last(item, item).Member);
    }

    private static string Print(int shape, int marks, int sender, int marksPlace, int senderPlace)
    {
        var properties = Shapes[shape].Split(' ').Select(name => $"\"{name}\":{(name == "lid" ? "true" : "1")}").ToList();
        properties.Insert(0, "\"color\":\"red\"");
        if (marks >= 0)
        {
            properties.Insert(marksPlace % (properties.Count + 1), $"\"marks\":{Marks[marks]}");
        }

        if (sender >= 0)
        {
            properties.Insert(senderPlace % (properties.Count + 1), $"\"sender\":{Senders[sender]}");
        }

        return "{" + string.Join(',', properties) + "}";
    }

    private static (string Member, string Json) Last(params string[] items)
    {
        var last = Freights.FromJson($$"""{"items":[{{string.Join(',', items)}}]}""").Items[^1];
        return (last.Value!.GetType().Name, last.ToJson());
    }
}
