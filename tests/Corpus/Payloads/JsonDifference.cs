using System.Text.Json;

namespace Corpus.Payloads;

/// <summary>Finds the first difference between two JSON values.</summary>
internal static class JsonDifference
{
    /// <summary>The path of the first difference and both values there; null if the values are equal.</summary>
    public static string? Find(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (JsonElement.DeepEquals(expected, actual))
            return null;
        return (expected.ValueKind, actual.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => InObjects(expected, actual, path),
            (JsonValueKind.Array, JsonValueKind.Array) when expected.GetArrayLength() == actual.GetArrayLength() =>
                expected.EnumerateArray().Zip(actual.EnumerateArray())
                    .Select((pair, index) => Find(pair.First, pair.Second, $"{path}[{index}]"))
                    .First(difference => difference is not null),
            _ => $"{path} was {Shorten(expected)} and is {Shorten(actual)}",
        };
    }

    private static string? InObjects(JsonElement expected, JsonElement actual, string path)
    {
        foreach (var property in expected.EnumerateObject())
        {
            if (!actual.TryGetProperty(property.Name, out var value))
                return $"{path}.{property.Name} is lost";
            if (Find(property.Value, value, $"{path}.{property.Name}") is { } difference)
                return difference;
        }

        return actual.EnumerateObject().Where(property => !expected.TryGetProperty(property.Name, out _))
            .Select(property => $"{path}.{property.Name} is new: {Shorten(property.Value)}").First();
    }

    private static string Shorten(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : value.GetRawText();
}
