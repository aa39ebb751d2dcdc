using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>Makes other payloads of one: the same information in another order, or more than the pages document.</summary>
internal static class JsonEdits
{
    /// <summary>The same with the properties of every object in an order that the seed gives.</summary>
    public static JsonNode? Shuffled(JsonNode? node, Random random) => node switch
    {
        JsonObject json => Shuffled(json, random),
        JsonArray array => new JsonArray([.. array.Select(element => Shuffled(element, random))]),
        _ => node?.DeepClone(),
    };

    /// <summary>The same with three properties in every object that no page documents: one first, one in the middle, one last.</summary>
    public static JsonNode? WithUnknownProperties(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                var wider = new JsonObject(json.Select(p => KeyValuePair.Create(p.Key, WithUnknownProperties(p.Value))));
                wider.Insert(0, "x_trace", "7c1f-04");
                wider.Insert(wider.Count / 2, "x_meta", new JsonObject { ["a"] = 1, ["b"] = new JsonArray(1, 2, 3), ["c"] = "text" });
                wider.Add("x_cost", 0.00123m);
                return wider;
            case JsonArray array:
                return new JsonArray([.. array.Select(WithUnknownProperties)]);
            default:
                return node?.DeepClone();
        }
    }

    /// <summary>The same with one property moved to the end of each element.</summary>
    public static JsonArray WithLast(JsonArray array, string name)
    {
        var moved = (JsonArray)array.DeepClone();
        foreach (var element in moved.OfType<JsonObject>())
        {
            var value = element[name];
            element.Remove(name);
            element.Add(name, value);
        }

        return moved;
    }

    private static JsonObject Shuffled(JsonObject json, Random random)
    {
        var properties = json.Select(p => KeyValuePair.Create(p.Key, Shuffled(p.Value, random))).ToArray();
        random.Shuffle(properties);
        return new JsonObject(properties);
    }
}
