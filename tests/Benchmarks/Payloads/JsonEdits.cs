using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>Makes variants of a payload: with another order of properties, or with unknown properties.</summary>
internal static class JsonEdits
{
    /// <summary>Changes the order of the properties of every object, by the seed.</summary>
    public static JsonNode? Shuffled(JsonNode? node, Random random) => node switch
    {
        JsonObject json => Shuffled(json, random),
        JsonArray array => new JsonArray([.. array.Select(element => Shuffled(element, random))]),
        _ => node?.DeepClone(),
    };

    /// <summary>Adds three unknown properties to every object: at the beginning, in the middle and at the end.</summary>
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

    /// <summary>Moves one property to the end of each element.</summary>
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
