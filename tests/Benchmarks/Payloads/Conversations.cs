using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>48 ChatMessages of all six kinds, of about 5 KB together.</summary>
internal static class Conversations
{
    public static JsonArray Create() => new([.. Enumerable.Range(0, 8).SelectMany(Round)]);

    private static IEnumerable<JsonNode> Round(int i)
    {
        yield return Message("system", $"Answer in one sentence, and say when you are not sure ({i}).");
        yield return Message("developer", "Prefer the metric system.");
        yield return Named("user", $"user_{i}", $"When does ferry number {i} leave?");
        yield return new JsonObject
        {
            ["role"] = "assistant",
            ["tool_calls"] = new JsonArray(new JsonObject
            {
                ["id"] = $"call_{i}",
                ["type"] = "function",
                ["function"] = new JsonObject { ["name"] = "find_ferries", ["arguments"] = "{}" },
            }),
        };
        yield return new JsonObject { ["role"] = "tool", ["content"] = $"22:{i}0 from the north pier", ["tool_call_id"] = $"call_{i}" };
        yield return i % 2 == 0
            ? Named("function", "find_ferries", "none")
            : Message("assistant", "It leaves in the evening from the north pier.");
    }

    private static JsonObject Message(string role, string content) => new() { ["role"] = role, ["content"] = content };

    private static JsonObject Named(string role, string name, string content) =>
        new() { ["role"] = role, ["content"] = content, ["name"] = name };
}
