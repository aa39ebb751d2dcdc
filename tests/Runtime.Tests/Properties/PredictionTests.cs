using System.Reflection;
using System.Text;
using System.Text.Json;
using CsCheck;
using Fixtures;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Properties;

/// <summary>
/// A union first tries the member that is likely after the previous values. The result of reading must not depend on that.
/// </summary>
public sealed class PredictionTests(ITestOutputHelper output)
{
    private const int Count = 20_000;

    private const int LetterLine = 1;
    private const int PickupLine = 3;
    private static string Letter => Print(1, []);
    private static string Pickup => Print(3, []);

    private static readonly string[] Names = ["color", "weight", "pages", "note", "content", "height", "place", "Place", "x"];
    private static readonly string[] Values = ["\"red\"", "1", "1.5", "null", "true", "\"a\"", "[1]", "{\"x\":1}", "12345678901234567890"];

    private static readonly string[] Shapes =
        ["color weight", "color pages", "color weight height", "color content place", "content place color"];

    private static readonly Gen<(int Name, int Value, int Place)> Change =
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, Values.Length - 1], Gen.Int[0, 3]);

    /// <summary>Parcels that are first read as letters, more than the number of guesses in one payload.</summary>
    private static readonly string[] Mistaken = [.. Enumerable.Repeat("""{"pages":"x","color":"red","weight":1}""", 10)];

    /// <summary>Objects similar to members: the required properties of one, and up to two properties with any value.</summary>
    private static readonly Gen<string> Item = Gen.Select(Gen.Int[0, Shapes.Length - 1], Change.Array[0, 2], Print);

    private static readonly PredictedUnion Union = new(typeof(Delivery), items => Last(items));

    [Fact]
    public void Earlier_values_do_not_change_how_a_value_is_read()
    {
        var seen = new Dictionary<string, int>();
        Item.Array[3].Sample(
            items =>
            {
                var expected = Union.AssertIndependent(items);
                Assert.Equal(expected, Last([.. Mistaken, items[2]]));
                Assert.Equal(expected, LastInSegments(items[2]));
                seen[expected.Member] = seen.GetValueOrDefault(expected.Member) + 1;
            },
            iter: Count,
            threads: 1,
            print: items => string.Join('\n', items));
        output.WriteLine(string.Join(", ", seen));
        Assert.Equal(5, seen.Count); // the members, and a value that matches none
    }

    [Fact]
    public void A_list_of_one_member_is_predicted()
    {
        Union.Forget();
        Last(Letter, Letter);
        Assert.Equal(LetterLine, Predicted(after: -1));
        Assert.Equal(LetterLine, Predicted(after: LetterLine));
    }

    [Fact]
    public void Alternating_members_are_predicted()
    {
        Union.Forget();
        Last(Letter, Pickup, Letter);
        Assert.Equal(PickupLine, Predicted(after: LetterLine));
        Assert.Equal(LetterLine, Predicted(after: PickupLine));
    }

    [Fact]
    public void A_member_that_can_be_confused_with_others_is_not_predicted()
    {
        Union.Forget();
        Last(Print(0, []), Print(0, []));
        Assert.Equal(-1, Predicted(after: -1));
    }

    [Fact]
    public void Predictions_stop_after_too_many_failures()
    {
        Union.Forget();
        for (var i = 0; i < 40; i++)
        {
            Last(i % 2 == 0 ? Letter : Pickup);
        }

        Assert.Equal(-1, Predicted(after: -1));
        for (var i = 0; i < 200; i++)
        {
            Last(Letter);
        }

        Assert.Equal(-1, Predicted(after: -1));
    }

    /// <summary>The case that is predicted after another.</summary>
    private static int Predicted(int after)
    {
        var table = Union.Table;
        var prediction = table.GetType().GetField("_prediction", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(table)!;
        return (int)prediction.GetType().GetMethod("After")!.Invoke(prediction, [after])!;
    }

    private static string Print(int shape, (int Name, int Value, int Place)[] changes)
    {
        var properties = Shapes[shape].Split(' ').Select(name => $"\"{name}\":{Right(name)}").ToList();
        foreach (var change in changes)
        {
            var name = Names[change.Name];
            properties.RemoveAll(property => property.StartsWith($"\"{name}\"", StringComparison.Ordinal));
            properties.Insert(change.Place % (properties.Count + 1), $"\"{name}\":{Values[change.Value]}");
        }

        return "{" + string.Join(',', properties) + "}";
    }

    private static string Right(string name) => name switch
    {
        "color" => "\"red\"",
        "place" => "\"a\"",
        "weight" or "height" => "1.5",
        _ => "1",
    };

    private static (string Member, string Json) Last(params string[] items) =>
        Last(Deliveries.FromJson($$"""{"items":[{{string.Join(',', items)}}]}"""));

    private static (string Member, string Json) LastInSegments(string item)
    {
        var reader = new Utf8JsonReader(SegmentedText.Of(Encoding.UTF8.GetBytes($$"""{"items":[{{item}}]}"""), 1));
        return Last(JsonSerializer.Deserialize<Deliveries>(ref reader)!);
    }

    private static (string Member, string Json) Last(Deliveries deliveries)
    {
        var last = deliveries.Items[^1];
        return (last.Value!.GetType().Name, last.ToJson());
    }
}
