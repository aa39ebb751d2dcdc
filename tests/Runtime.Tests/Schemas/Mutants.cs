using System.Text.Json.Nodes;

namespace Router.Codegen.Tests.Schemas;

/// <summary>Payloads with one fault each.</summary>
internal static class Mutants
{
    private static readonly Dictionary<string, Func<JsonNode?, JsonNode?>> Replacements = new(StringComparer.Ordinal)
    {
        ["null"] = _ => null,
        ["an object"] = _ => new JsonObject { ["~"] = 1 },
        ["an array"] = _ => new JsonArray(1, "~", null),
        ["a Boolean"] = _ => true,
        ["an integer"] = _ => 7,
        ["a fraction"] = _ => 1.5,
        ["a text"] = _ => "~ soon",
        ["the value in quotes"] = value => value?.ToJsonString() ?? "null",
        ["a list of the value"] = value => new JsonArray(value?.DeepClone()),
    };

    /// <summary>The kinds of faults.</summary>
    public static IEnumerable<string> Kinds => [.. Replacements.Keys, "nothing", "an undocumented property", "another name"];

    /// <summary>Payloads with a fault of a kind, one for each position.</summary>
    public static IEnumerable<string> Of(string json, string kind)
    {
        var count = Places(JsonNode.Parse(json)).Count();
        for (var i = 0; i < count; i++)
        {
            var mutant = JsonNode.Parse(json)!;
            var place = Places(mutant).ElementAt(i);
            if (Change(place, kind) && !JsonNode.DeepEquals(mutant, JsonNode.Parse(json)))
            {
                yield return mutant.ToJsonString();
            }
        }
    }

    private static bool Change(JsonNode? place, string kind)
    {
        switch (kind)
        {
            case "an undocumented property" when place is JsonObject holder:
                holder["undocumented ~"] = 1;
                return true;
            case "nothing" or "another name" when place is not null && place.Parent is JsonObject parent:
                var name = place.GetPropertyName();
                parent.Remove(name);
                if (kind != "nothing")
                {
                    parent[name + " renamed"] = place.DeepClone();
                }

                return true;
            case "nothing" or "another name" or "an undocumented property":
                return false;
            default:
                if (place?.Parent is null)
                {
                    return false;
                }

                place.ReplaceWith(Replacements[kind](place));
                return true;
        }
    }

    /// <summary>All values in a payload except nulls, which are not objects in a tree of nodes.</summary>
    private static IEnumerable<JsonNode?> Places(JsonNode? node)
    {
        yield return node;
        var inside = node switch
        {
            JsonObject parent => parent.Select(static property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var value in inside.ToList())
        {
            if (value is not null)
            {
                foreach (var place in Places(value))
                {
                    yield return place;
                }
            }
        }
    }
}
